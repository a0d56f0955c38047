package org.rashomon.alignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;

/// What a claim is about, as weighted terms.
///
/// A term's weight is the weight of the nearest field that holds it (slot 8, clause 4, sentence 2,
/// topic 1) times its rarity by [Background]. A predicate class counts as a term of its own, with
/// the slot's weight wherever it stands. The weights are whole numbers, so that a similarity comes
/// out the same in whatever order it is summed.
final class Profile {
  /// The heaviest terms that are kept, ties by the alphabet: a sentence has a few dozen.
  static final int MOST_TERMS = 64;

  /// Longer words are not words.
  static final int LONGEST_TERM = 64;

  private static final int SLOT = 8;
  private static final int CLAUSE = 4;
  private static final int SENTENCE = 2;
  private static final int TOPIC = 1;

  /// In place of a rarity: classes are of one kind and middling in frequency.
  private static final int CLASS_RARITY = 12;

  private static final Comparator<Map.Entry<String, Integer>> HEAVIEST_FIRST =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final int[] terms;
  private final int[] weights;
  private final int total;

  private Profile(int[] terms, int[] weights) {
    this.terms = terms;
    this.weights = weights;
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    this.total = sum;
  }

  static Profile of(Claim claim, Vocabulary vocabulary) {
    Map<String, Integer> weighted = new HashMap<>();
    String subject = claim.slot().subject();
    String thing = thing(claim);
    weigh(List.of(Predicates.name(claim.slot()), thing), SLOT, weighted);
    weigh(claim.context().clause(), CLAUSE, weighted);
    weigh(claim.context().sentence(), SENTENCE, weighted);
    weigh(claim.context().topic(), TOPIC, weighted);
    if (!thing.equals(subject)) {
      weighted.remove(subject);
    }
    return numbered(weighted, vocabulary);
  }

  /// Words for one kind of thing counted are one: "house" and "home".
  private static String thing(Claim claim) {
    String subject = claim.slot().subject();
    return claim.slot().aspect() != Aspect.COUNT || subject.isEmpty()
        ? subject
        : Populations.nameOfThing(subject);
  }

  private static void weigh(List<String> words, int field, Map<String, Integer> weighted) {
    for (String word : words) {
      if (!word.isEmpty() && word.length() <= LONGEST_TERM) {
        weighted.merge(word, (isClass(word) ? SLOT : field) * rarity(word), Math::max);
      }
    }
  }

  /// A class of words tells as much of a claim's slot as its own words do: "LAUNCH".
  private static boolean isClass(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(1));
  }

  private static int rarity(String term) {
    return Character.isUpperCase(term.charAt(0)) ? CLASS_RARITY : Background.shipped().weight(term);
  }

  private static Profile numbered(Map<String, Integer> weighted, Vocabulary vocabulary) {
    long[] packed =
        heaviest(weighted)
            .mapToLong(
                entry ->
                    ((long) vocabulary.number(entry.getKey()) << Integer.SIZE) + entry.getValue())
            .sorted()
            .toArray();
    return new Profile(
        LongStream.of(packed).mapToInt(term -> (int) (term >> Integer.SIZE)).toArray(),
        LongStream.of(packed).mapToInt(term -> (int) term).toArray());
  }

  private static Stream<Map.Entry<String, Integer>> heaviest(Map<String, Integer> weighted) {
    Stream<Map.Entry<String, Integer>> all = weighted.entrySet().stream();
    return weighted.size() <= MOST_TERMS ? all : all.sorted(HEAVIEST_FIRST).limit(MOST_TERMS);
  }

  int size() {
    return terms.length;
  }

  int term(int i) {
    return terms[i];
  }

  int weight(int i) {
    return weights[i];
  }

  /// The sum of all weights: the score of this profile against itself.
  int total() {
    return total;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Profile its
        && Arrays.equals(terms, its.terms)
        && Arrays.equals(weights, its.weights);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(terms) + Arrays.hashCode(weights);
  }

  /// The shared weight as a part of each profile's own: the harmonic mean of both directions, 0 to
  /// 1 inclusive. It is the coefficient of Dice (1945) over weights.
  double similarity(Profile other) {
    int sum = total + other.total;
    return sum == 0 ? 0 : 2.0 * shared(other) / sum;
  }

  private int shared(Profile other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = Integer.compare(terms[i], other.terms[j]);
      if (order == 0) {
        shared += Math.min(weights[i], other.weights[j]);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
