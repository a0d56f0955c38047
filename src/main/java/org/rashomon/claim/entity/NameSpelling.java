package org.rashomon.claim.entity;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;

/// The words by which a text may speak of someone.
public final class NameSpelling {
  private NameSpelling() {}

  /// Whether a capitalised word that is neither the first of its sentence nor of the calendar
  /// stands in the sentences of both claims.
  public static boolean shareName(Claim a, Claim b) {
    List<String> other = names(b);
    return names(a).stream()
        .anyMatch(name -> other.stream().anyMatch(word -> NameWords.alike(name, word)));
  }

  private static List<String> names(Claim claim) {
    String sentence = claim.evidence().report().quote(claim.evidence().sentence());
    int second = sentence.indexOf(' ') + 1;
    return NameWords.capitalised(sentence.substring(second)).stream()
        .filter(word -> Character.isUpperCase(word.charAt(0)) && !isCalendar(word))
        .toList();
  }

  private static boolean isCalendar(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    return Arrays.stream(DayOfWeek.values()).anyMatch(day -> day.name().equals(upper))
        || Arrays.stream(Month.values()).anyMatch(month -> month.name().equals(upper));
  }

  /// The last name, or the last word of a description.
  public static List<String> words(Claim claim) {
    if (!(claim.value() instanceof Value.Entity entity)) {
      return List.of();
    }
    List<String> names = NameWords.capitalised(entity.name());
    List<String> words = names.isEmpty() ? entity.lemmas() : names;
    return words.isEmpty() ? List.of() : List.of(words.getLast());
  }
}
