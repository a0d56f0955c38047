package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;

/// A maximum entropy model of tags (Ratnaparkhi 1996) laid out by word: one look-up gives all that
/// a word tells of its own tag and of its neighbours'. The weights are those of OpenNLP's model,
/// which is not kept. Immutable.
final class TagModel {
  /// The name of the statistics in the model file.
  private static final String MODEL = "pos.model";

  private static final int LONGEST_AFFIX = 4;

  private static final TagWord.Neighbours UNKNOWN =
      new TagWord.Neighbours(
          FeatureWeights.NOTHING,
          FeatureWeights.NOTHING,
          FeatureWeights.NOTHING,
          FeatureWeights.NOTHING);

  private final List<String> tags;
  private final FeatureWeights weights;
  private final Map<String, TagWord> words = new HashMap<>();

  /// The features of words that are looked at letter by letter.
  private final Map<String, Integer> letters = new HashMap<>();

  private final TagWord beginning;
  private final TagWord end;
  private final int[] after;
  private final int[][] afterTwo;

  /// @throws IllegalStateException if the model has more than 64 tags or is of another kind
  static TagModel of(POSModel model) {
    AbstractModel entropy = model.getArtifact(MODEL);
    if (entropy.getNumOutcomes() > Long.SIZE
        || !(model.getFactory().getTagDictionary() instanceof POSDictionary dictionary)
        || !dictionary.isCaseSensitive()) {
      throw new IllegalStateException("the model of tags is not laid out as the tagger expects");
    }
    return new TagModel(entropy, dictionary);
  }

  private TagModel(AbstractModel entropy, POSDictionary dictionary) {
    List<String> outcomes = new ArrayList<>();
    for (int i = 0; i < entropy.getNumOutcomes(); i++) {
      outcomes.add(entropy.getOutcome(i));
    }
    tags = List.copyOf(outcomes);
    @SuppressWarnings("unchecked") // so documented
    Map<String, Context> features = (Map<String, Context>) entropy.getDataStructures()[1];
    FeatureWeights.Builder builder = new FeatureWeights.Builder(tags.size());
    Map<String, Integer> numbers = new HashMap<>();
    features.forEach((name, weight) -> numbers.put(name, builder.add(weight)));
    weights = builder.build();
    after = tags.stream().mapToInt(tag -> number(numbers, "t=" + tag)).toArray();
    afterTwo = tags.stream().map(first -> afterTwo(numbers, first)).toArray(int[][]::new);
    numbers.forEach(this::addLetters);
    numbers.keySet().forEach(name -> addWord(name, numbers));
    dictionary.forEach(word -> words.computeIfAbsent(word, this::unknown));
    words.replaceAll((word, known) -> known.only(mask(dictionary.getTags(word))));
    beginning = word("*SB*");
    end = word("*SE*");
  }

  private static int number(Map<String, Integer> numbers, String name) {
    return numbers.getOrDefault(name, FeatureWeights.NOTHING);
  }

  private int[] afterTwo(Map<String, Integer> numbers, String first) {
    return tags.stream()
        .mapToInt(second -> number(numbers, "t2=" + first + "," + second))
        .toArray();
  }

  private void addLetters(String name, int number) {
    if (name.startsWith("pre=") || name.startsWith("suf=") || name.indexOf('=') < 0) {
      letters.put(name, number);
    }
  }

  private void addWord(String name, Map<String, Integer> numbers) {
    int equals = name.indexOf('=');
    switch (name.substring(0, Math.max(equals, 0))) {
      case "w", "p", "pp", "n", "nn" ->
          words.computeIfAbsent(name.substring(equals + 1), text -> known(text, numbers));
      default -> {}
    }
  }

  private TagWord known(String text, Map<String, Integer> numbers) {
    return TagWord.of(
        own(text, number(numbers, "w=" + text)),
        new TagWord.Neighbours(
            number(numbers, "p=" + text),
            number(numbers, "pp=" + text),
            number(numbers, "n=" + text),
            number(numbers, "nn=" + text)));
  }

  private TagWord unknown(String text) {
    return TagWord.of(own(text, FeatureWeights.NOTHING), UNKNOWN);
  }

  /// What a word as a whole and its letters say of its tag, and what every word does, in the order
  /// in which OpenNLP adds them.
  private int[] own(String text, int whole) {
    List<Integer> own = new ArrayList<>();
    own.add(number(letters, "default"));
    own.add(whole);
    int length = text.length();
    for (int i = 1; i <= LONGEST_AFFIX; i++) {
      own.add(number(letters, "suf=" + text.substring(Math.max(length - i, 0))));
    }
    for (int i = 1; i <= LONGEST_AFFIX; i++) {
      own.add(number(letters, "pre=" + text.substring(0, Math.min(i, length))));
    }
    own.add(text.indexOf('-') < 0 ? FeatureWeights.NOTHING : number(letters, "h"));
    own.add(has(text, 'A', 'Z') ? number(letters, "c") : FeatureWeights.NOTHING);
    own.add(has(text, '0', '9') ? number(letters, "d") : FeatureWeights.NOTHING);
    return own.stream()
        .mapToInt(Integer::intValue)
        .filter(feature -> feature != FeatureWeights.NOTHING)
        .toArray();
  }

  private static boolean has(String text, char from, char to) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= from && text.charAt(i) <= to) {
        return true;
      }
    }
    return false;
  }

  private long mask(String @org.jspecify.annotations.Nullable [] allowed) {
    if (allowed == null) {
      return -1;
    }
    long mask = 0;
    for (String tag : allowed) {
      int number = tags.indexOf(tag);
      mask |= number < 0 ? 0 : 1L << number;
    }
    return mask;
  }

  FeatureWeights weights() {
    return weights;
  }

  int tags() {
    return tags.size();
  }

  String tag(int number) {
    return tags.get(number);
  }

  TagWord word(String text) {
    TagWord known = words.get(text);
    return known == null ? unknown(text) : known;
  }

  /// Stands before the first word of a sentence.
  TagWord beginning() {
    return beginning;
  }

  /// Stands behind the last word of a sentence.
  TagWord end() {
    return end;
  }

  /// What a tag says of the next word's.
  int after(int tag) {
    return after[tag];
  }

  /// What two tags say of the next word's.
  int after(int first, int second) {
    return afterTwo[first][second];
  }
}
