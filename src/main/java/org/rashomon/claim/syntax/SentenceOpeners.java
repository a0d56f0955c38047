package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;

/// Finds rarer first names, which a tagger takes for prepositions because they open a sentence with
/// a capital, many persons, whom it takes for a name for the same reason, the marks that open a
/// line of a list, and the "no" and "yes" that answer: "Josef Reiter", "Soldiers fired", "No, the
/// mayor did not resign".
final class SentenceOpeners {
  private SentenceOpeners() {}

  /// Corrects `tags` in place.
  static void find(List<String> words, List<String> tags) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (tags.get(i).equals("IN") && isFirstName(words, tags, i)) {
        tags.set(i, "NNP");
      }
    }
    if (arePersons(words, tags)) {
      tags.set(0, "NNS");
    }
    if (RepairWord.BULLET.has(words.getFirst())) {
      tags.set(0, ":");
    }
    for (int i = 0; i < words.size(); i++) {
      if (isAnswer(words, i)) {
        tags.set(i, "UH");
      }
    }
  }

  /// A capitalised word before a name that is no preposition.
  private static boolean isFirstName(List<String> words, List<String> tags, int at) {
    boolean capital = Character.isUpperCase(words.get(at).charAt(0));
    return capital
        && tags.get(at + 1).equals("NNP")
        && !RepairWord.PREPOSITION.has(words.get(at).toLowerCase(Locale.ROOT));
  }

  /// "Doctors Without Borders" and "Students United" are names, "Doctors treated" tells of doctors.
  private static boolean arePersons(List<String> words, List<String> tags) {
    return tags.getFirst().startsWith("NNP")
        && RepairWord.PERSONS.has(words.getFirst().toLowerCase(Locale.ROOT))
        && words.size() > 1
        && !Character.isUpperCase(words.get(1).charAt(0));
  }

  /// "No, the mayor did not resign", "Police: no, it was not ours"; the comma may stick to the
  /// word.
  private static boolean isAnswer(List<String> words, int at) {
    boolean opens = at == 0 || words.get(at - 1).equals(":");
    return opens && isBeforeComma(words, at);
  }

  private static boolean isBeforeComma(List<String> words, int at) {
    String word = words.get(at).toLowerCase(Locale.ROOT);
    if (word.endsWith(",")) {
      return RepairWord.ANSWER.has(word.substring(0, word.length() - 1));
    }
    boolean comma = at + 1 < words.size() && words.get(at + 1).equals(",");
    return comma && RepairWord.ANSWER.has(word);
  }
}
