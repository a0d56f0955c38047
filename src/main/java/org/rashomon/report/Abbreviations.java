package org.rashomon.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The abbreviations of news English and what may follow them, from `abbreviations.txt`.
final class Abbreviations {

  /// What a full stop after the abbreviation leaves open.
  enum Kind {
    /// A name follows; the sentence never ends here ("Gen.").
    BEFORE_NAME,
    /// A number belongs to it ("No. 5"); without one the sentence may end.
    BEFORE_NUMBER,
    /// A day or year belongs to it ("Oct. 3").
    MONTH,
    /// Inside or at the end of a sentence ("U.S.", "Inc."): the next word tells.
    EITHER,
    /// Like `EITHER`, after a time of day ("5 p.m.").
    CLOCK,
    /// Not an abbreviation that is known.
    UNKNOWN
  }

  private static final Map<String, Kind> SECTIONS =
      Map.of(
          "before-name", Kind.BEFORE_NAME,
          "before-number", Kind.BEFORE_NUMBER,
          "month", Kind.MONTH,
          "either", Kind.EITHER,
          "clock", Kind.CLOCK);

  private final Map<String, Kind> kinds;

  private Abbreviations(Map<String, Kind> kinds) {
    this.kinds = kinds;
  }

  /// Reads the list that is shipped.
  static Abbreviations shipped() {
    Map<String, List<String>> sections =
        WordFile.read("abbreviations.txt", Set.copyOf(SECTIONS.keySet()));
    Map<String, Kind> kinds = new HashMap<>();
    sections.forEach((section, entries) -> entries.forEach(e -> add(kinds, section, e)));
    return new Abbreviations(Map.copyOf(kinds));
  }

  private static void add(Map<String, Kind> kinds, String section, String entry) {
    if (!entry.endsWith(".") || entry.length() < 2) {
      throw new IllegalStateException("abbreviations.txt: '" + entry + "' has no full stop");
    }
    Kind kind = SECTIONS.get(section);
    if (kind == null) {
      throw new IllegalStateException("abbreviations.txt: no kind for '" + section + "'");
    }
    if (kinds.put(entry, kind) != null) {
      throw new IllegalStateException("abbreviations.txt: '" + entry + "' stands in two sections");
    }
    if (Character.isUpperCase(entry.charAt(0))) {
      kinds.putIfAbsent(entry.toUpperCase(Locale.ROOT), kind);
    }
  }

  /// What is known of a word before a full stop, the stop left out: "Gen", "U.S", "p.m".
  Kind kind(String word) {
    Kind listed = kinds.getOrDefault(word + ".", Kind.UNKNOWN);
    if (listed == Kind.UNKNOWN && lettersWithStops(word)) {
      return Kind.EITHER;
    }
    return listed;
  }

  /// Whether a word is an initial or letters with stops between them: "J", "U.S", "J.-P".
  private static boolean lettersWithStops(String word) {
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean upper = Character.isUpperCase(c);
      boolean fits = upper ? !letter : c == '.' || c == '-';
      if (!fits) {
        return false;
      }
      letter = upper;
    }
    return letter;
  }
}
