package org.rashomon.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where a mention may begin: at digits, at a word with digits joined to it, and at the words that
/// begin an entry of a word list. All other words, which are most, need no grammar.
final class Triggers {
  private static final String ANY = "";

  /// First word of an entry, and the second words it needs, or [#ANY].
  private static final Map<String, Set<String>> STARTS = new HashMap<>();

  static {
    add("triggers.txt", 1, 0);
    add("hedges.txt", 4, 3);
    add("increments.txt", 1, 0);
    add("number-words.txt", 3, 0);
    add("parts-of-scale.txt", 2, 0);
    add("vague-numbers.txt", 4, 0);
    add("nothing.txt", 2, 0);
    add("ordinals.txt", 2, 0);
    add("number-names.txt", 2, 1);
    add("label-prefixes.txt", 2, 1);
    add("factors.txt", 3, 0);
    add("currencies.txt", 4, 3);
    add("calendar-names.txt", 3, 2);
    add("relative-days.txt", 3, 2);
    add("dayparts.txt", 4, 3);
    add("clock-shifts.txt", 3, 2);
    add("time-prepositions.txt", 2, 1);
    add("weekday-directions.txt", 2, 1);
    add("periods.txt", 3, 2);
  }

  private Triggers() {}

  static boolean at(Words words, int index) {
    Word word = words.at(index);
    if (word.isDigits()) {
      return true;
    }
    Set<String> seconds = STARTS.get(word.lower());
    if (seconds != null && (seconds.contains(ANY) || seconds.contains(words.lower(index + 1)))) {
      return true;
    }
    return word.isLetters() && (isGluedDigits(words, index + 1) || words.hyphen(index + 1));
  }

  private static boolean isGluedDigits(Words words, int index) {
    return words.at(index).isDigits() && words.glued(index);
  }

  private static void add(String file, int fields, int field) {
    for (DataFile.Line line : DataFile.read(file, fields)) {
      line.list(field).forEach(Triggers::add);
    }
  }

  private static void add(String phrase) {
    List<Word> words = WordScanner.scan(phrase);
    String second = words.size() > 1 ? words.get(1).lower() : ANY;
    STARTS.computeIfAbsent(words.getFirst().lower(), key -> new HashSet<>()).add(second);
  }
}
