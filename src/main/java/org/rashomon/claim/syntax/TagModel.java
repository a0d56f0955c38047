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

  /// The feature that is no feature and weighs nothing.
  private static final int NOTHING = 0;

  private static final TagWord UNKNOWN =
      new TagWord(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, TagWord.ANY);

  private final List<String> tags;
  private final FeatureWeights weights;
  private final Map<String, TagWord> words = new HashMap<>();
  private final Map<String, Integer> prefixes = new HashMap<>();
  private final Map<String, Integer> suffixes = new HashMap<>();
  private final int always;
  private final int hyphen;
  private final int capital;
  private final int digit;
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
    always = number(numbers, "default");
    hyphen = number(numbers, "h");
    capital = number(numbers, "c");
    digit = number(numbers, "d");
    after = tags.stream().mapToInt(tag -> number(numbers, "t=" + tag)).toArray();
    afterTwo =
        tags.stream()
            .map(
                first ->
                    tags.stream()
                        .mapToInt(second -> number(numbers, "t2=" + first + "," + second))
                        .toArray())
            .toArray(int[][]::new);
    features.keySet().forEach(name -> addWord(name, numbers));
    dictionary.forEach(word -> words.merge(word, UNKNOWN, (known, none) -> known));
    words.replaceAll((word, known) -> known.only(mask(dictionary.getTags(word))));
  }

  private static int number(Map<String, Integer> numbers, String name) {
    return numbers.getOrDefault(name, NOTHING);
  }

  private void addWord(String name, Map<String, Integer> numbers) {
    int equals = name.indexOf('=');
    String text = name.substring(equals + 1);
    switch (name.substring(0, Math.max(equals, 0))) {
      case "pre" -> prefixes.put(text, number(numbers, name));
      case "suf" -> suffixes.put(text, number(numbers, name));
      case "w", "p", "pp", "n", "nn" -> words.computeIfAbsent(text, key -> word(key, numbers));
      default -> {}
    }
  }

  private static TagWord word(String text, Map<String, Integer> numbers) {
    return new TagWord(
        number(numbers, "w=" + text),
        number(numbers, "p=" + text),
        number(numbers, "pp=" + text),
        number(numbers, "n=" + text),
        number(numbers, "nn=" + text),
        TagWord.ANY);
  }

  private long mask(String @org.jspecify.annotations.Nullable [] allowed) {
    if (allowed == null) {
      return TagWord.ANY;
    }
    long mask = 0;
    for (String tag : allowed) {
      int number = tags.indexOf(tag);
      mask |= number < 0 ? 0 : 1L << number;
    }
    return mask;
  }

  int tags() {
    return tags.size();
  }

  String tag(int number) {
    return tags.get(number);
  }

  TagWord word(String text) {
    return words.getOrDefault(text, UNKNOWN);
  }

  /// Stands before the first word of a sentence.
  TagWord beginning() {
    return word("*SB*");
  }

  /// Stands behind the last word of a sentence.
  TagWord end() {
    return word("*SE*");
  }

  void add(int feature, double[] sums) {
    weights.add(feature, sums);
  }

  /// Adds what the letters of a word say of its tag, and what every word's do.
  void addWord(String text, TagWord word, double[] sums) {
    weights.add(always, sums);
    weights.add(word.own(), sums);
    int length = text.length();
    for (int letters = 1; letters <= LONGEST_AFFIX; letters++) {
      String suffix = text.substring(Math.max(length - letters, 0));
      weights.add(suffixes.getOrDefault(suffix, NOTHING), sums);
    }
    for (int letters = 1; letters <= LONGEST_AFFIX; letters++) {
      String prefix = text.substring(0, Math.min(letters, length));
      weights.add(prefixes.getOrDefault(prefix, NOTHING), sums);
    }
    weights.add(text.indexOf('-') < 0 ? NOTHING : hyphen, sums);
    weights.add(has(text, 'A', 'Z') ? capital : NOTHING, sums);
    weights.add(has(text, '0', '9') ? digit : NOTHING, sums);
  }

  private static boolean has(String text, char from, char to) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= from && text.charAt(i) <= to) {
        return true;
      }
    }
    return false;
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
