package org.rashomon.claim.entity;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.Places;

/// The words by which a text may speak of someone.
public final class NameSpelling {
  private static final Places PLACES = Places.load();

  private NameSpelling() {}

  /// Whether a capitalised word that is not of the calendar stands in the sentences of both claims,
  /// in one of them not at the beginning.
  public static boolean shareName(Claim a, Claim b) {
    return isNamed(names(a, false), names(b, true)) || isNamed(names(b, false), names(a, true));
  }

  /// Whether the sentences of both claims have names beside those in question, and none in common.
  public static boolean areApart(Claim a, Claim b) {
    return !others(a).isEmpty() && !others(b).isEmpty() && !shareName(a, b);
  }

  private static List<String> others(Claim claim) {
    List<String> own =
        claim.value() instanceof Value.Entity entity
            ? NameWords.capitalised(entity.name())
            : List.of();
    return names(claim, false).stream().filter(name -> !own.contains(name)).toList();
  }

  private static boolean isNamed(List<String> names, List<String> others) {
    return names.stream().anyMatch(name -> others.stream().anyMatch(word -> isOne(name, word)));
  }

  /// One name, or words for one nation: Armenia and Armenian.
  private static boolean isOne(String name, String word) {
    Optional<String> nation = PLACES.nationMeant(name);
    return NameWords.alike(name, word)
        || (nation.isPresent() && nation.equals(PLACES.nationMeant(word)));
  }

  private static List<String> names(Claim claim, boolean first) {
    String sentence = claim.evidence().report().quote(claim.evidence().sentence());
    int from = first ? 0 : sentence.indexOf(' ') + 1;
    return NameWords.capitalised(sentence.substring(from)).stream()
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
    List<String> words = names.isEmpty() ? Portfolios.words(entity).orElse(entity.lemmas()) : names;
    return words.isEmpty() ? List.of() : List.of(words.getLast());
  }
}
