package org.rashomon.disagreement;

import java.util.Map;

/// The little grammar that answers need.
final class English {
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "person", "people",
          "man", "men",
          "woman", "women",
          "child", "children",
          "policeman", "policemen",
          "fireman", "firemen",
          "fisherman", "fishermen",
          "wife", "wives",
          "life", "lives");

  private English() {}

  /// The plural of a noun's lemma. Nouns that end like plurals are left alone.
  static String plural(String noun) {
    String irregular = IRREGULAR.get(noun);
    if (irregular != null) {
      return irregular;
    }
    if (noun.isEmpty() || noun.equals("people") || noun.equals("police") || noun.endsWith("men")) {
      return noun;
    }
    if (noun.endsWith("man") && !noun.equals("human") && !noun.equals("german")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    char last = noun.charAt(noun.length() - 1);
    if (last == 's' && !noun.endsWith("ss")) {
      return noun;
    }
    if (last == 'y' && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean hissing =
        noun.endsWith("ss") || last == 'x' || noun.endsWith("ch") || noun.endsWith("sh");
    return noun + (hissing ? "es" : "s");
  }

  static String capitalised(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
