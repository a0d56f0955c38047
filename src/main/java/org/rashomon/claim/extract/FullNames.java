package org.rashomon.claim.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.claim.lexicon.Role;
import org.rashomon.claim.lexicon.WordGroups;

/// The first names with which a report's text tells surnames for the first time: "Jonas" of "Lind".
/// Read in one pass. Immutable.
public final class FullNames {
  private static final WordGroups<Role> ROLES = Role.load();
  private static final String BETWEEN_WORDS = " \n\"“”'’";

  private final Map<String, Named> bySurname = new HashMap<>();

  /// @param end offset behind it
  private record Named(String name, int end) {}

  FullNames(String text) {
    String before = "";
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        String word = text.substring(at, end);
        if (isFirstName(before)) {
          String surname = bare(word);
          bySurname.putIfAbsent(surname, new Named(lower(before + " " + surname), end));
        }
        before = word;
      }
      at = Math.max(end, at + 1);
    }
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && BETWEEN_WORDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /// The full name in lower case, if the text tells it before an offset.
  public Optional<String> of(String surname, int before) {
    return Optional.ofNullable(bySurname.get(surname))
        .filter(named -> named.end() <= before)
        .map(Named::name);
  }

  /// Without the marks behind it.
  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  private static boolean isFirstName(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && Character.isLetter(word.charAt(word.length() - 1))
        && !ROLES.has(Role.TITLE, lower(word))
        && !ROLES.has(Role.OFFICE, lower(word));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
