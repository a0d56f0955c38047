package org.rashomon.claim.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.tokenize.TokenizerModel;

/// Where a word ends although no blank follows: before a comma, before "n't". A maximum entropy
/// model of two outcomes, so that each feature is one number: above 0 it weighs for a break. The
/// weights are those of OpenNLP's model, which is not kept. Immutable.
final class WordBreaks {
  /// The name of the statistics in the model file.
  private static final String MODEL = "token.model";

  private static final String BREAK = "T";
  private static final String SINGLE = "";

  private final Map<String, Map<String, Double>> weights = new HashMap<>();
  private final Map<String, Double> before;
  private final Map<String, Double> behind;
  private final Map<String, Double> twoBefore;
  private final Map<String, Double> around;
  private final Map<String, Double> twoBehind;
  private final List<CharacterWeights> characters;
  private final double entity;
  private final int longest;

  /// @throws IllegalStateException if the model has not two outcomes or knows abbreviations
  WordBreaks(TokenizerModel model) {
    AbstractModel entropy = model.getArtifact(MODEL);
    if (entropy.getNumOutcomes() != 2
        || model.getAbbreviations() != null
        || !model.useAlphaNumericOptimization()) {
      throw new IllegalStateException("the model of words is not laid out as expected");
    }
    int yes = entropy.getIndex(BREAK);
    @SuppressWarnings("unchecked") // so documented
    Map<String, Context> features = (Map<String, Context>) entropy.getDataStructures()[1];
    features.forEach((name, feature) -> add(name, weight(feature, yes)));
    before = kind("p");
    behind = kind("s");
    twoBefore = kind("p21");
    around = kind("p1f1");
    twoBehind = kind("f12");
    characters = List.of(of("p1"), of("p2"), of("f1"), of("f2"));
    entity = kind(SINGLE).getOrDefault("cc", 0.0);
    longest =
        Math.max(
            before.keySet().stream().mapToInt(String::length).max().orElse(0),
            behind.keySet().stream().mapToInt(String::length).max().orElse(0));
  }

  private static double weight(Context feature, int yes) {
    double weight = 0;
    for (int i = 0; i < feature.getOutcomes().length; i++) {
      weight +=
          feature.getOutcomes()[i] == yes
              ? feature.getParameters()[i]
              : -feature.getParameters()[i];
    }
    return weight;
  }

  private void add(String name, double weight) {
    int equals = name.indexOf('=');
    String kind = equals < 0 ? SINGLE : name.substring(0, equals);
    weights.computeIfAbsent(kind, key -> new HashMap<>()).put(name.substring(equals + 1), weight);
  }

  private Map<String, Double> kind(String name) {
    return weights.getOrDefault(name, Map.of());
  }

  private CharacterWeights of(String name) {
    return new CharacterWeights(name, kind(name), kind(SINGLE));
  }

  /// Whether a new word begins within a text without blanks.
  ///
  /// @param at 1 to the text's length, exclusive
  boolean isAt(String text, int at) {
    int length = text.length();
    double sum = weight(before, text, 0, at) + weight(behind, text, at, length);
    sum += characters.get(0).of(text.charAt(at - 1)) + weight(around, text, at - 1, at + 1);
    sum += characters.get(2).of(text.charAt(at));
    sum +=
        at > 1
            ? characters.get(1).of(text.charAt(at - 2)) + weight(twoBefore, text, at - 2, at)
            : characters.get(1).none();
    sum +=
        at + 1 < length
            ? characters.get(3).of(text.charAt(at + 1)) + weight(twoBehind, text, at, at + 2)
            : characters.get(3).none();
    sum += text.charAt(0) == '&' && text.charAt(length - 1) == ';' ? entity : 0;
    return sum >= 0;
  }

  private double weight(Map<String, Double> weights, String text, int from, int to) {
    return to - from > longest ? 0 : weights.getOrDefault(text.substring(from, to), 0.0);
  }

  /// What a character at one place says.
  private static final class CharacterWeights {
    private static final int ASCII = 128;

    private final String place;
    private final Map<String, Double> characters;
    private final Map<String, Double> classes;
    private final double[] ascii = new double[ASCII];

    CharacterWeights(String place, Map<String, Double> characters, Map<String, Double> classes) {
      this.place = place;
      this.characters = characters;
      this.classes = classes;
      for (char c = 0; c < ASCII; c++) {
        ascii[c] = compute(c);
      }
    }

    /// Where the text has ended.
    double none() {
      return characters.getOrDefault("bok", 0.0);
    }

    double of(char c) {
      return c < ASCII ? ascii[c] : compute(c);
    }

    private double compute(char c) {
      double weight = characters.getOrDefault(String.valueOf(c), 0.0);
      if (Character.isLetter(c)) {
        return weight + ofClass("alpha") + (Character.isUpperCase(c) ? ofClass("caps") : 0);
      }
      if (Character.isDigit(c)) {
        return weight + ofClass("num");
      }
      return weight
          + switch (c) {
            case '.', '?', '!' -> ofClass("eos");
            case '`', '"', '\'' -> ofClass("quote");
            case '[', '{', '(' -> ofClass("lp");
            case ']', '}', ')' -> ofClass("rp");
            default -> 0;
          };
    }

    private double ofClass(String name) {
      return classes.getOrDefault(place + "_" + name, 0.0);
    }
  }
}
