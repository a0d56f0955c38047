package org.rashomon.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.claim.entity.PlaceComparison;

/// A count in one town is not the count of the country. Places are one where their names share a
/// word; a place that is not said counts as equal.
final class PlaceScopeCheck implements Check {
  private static final String SEPARATORS = " \t\n-,.'’";

  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!isPlaced(pair.a()) || !isPlaced(pair.b())) {
      return Optional.empty();
    }
    List<String> a = pair.a().scope().places();
    List<String> b = pair.b().scope().places();
    if (isWide(a) != isWide(b)) {
      return apart(pair);
    }
    if (a.isEmpty() || b.isEmpty() || shareName(a, b) || meet(pair)) {
      return Optional.empty();
    }
    return apart(pair);
  }

  /// By another name, as Kyiv and Kiev; for a time also what lies in the other, as Salzburg in
  /// Austria: what happened there happened then in both.
  private static boolean meet(Candidate pair) {
    boolean times =
        pair.a().value() instanceof Value.Moment && pair.b().value() instanceof Value.Moment;
    return pair.a().scope().places().stream()
        .anyMatch(
            one -> pair.b().scope().places().stream().anyMatch(other -> meet(one, other, times)));
  }

  private static boolean meet(String one, String other, boolean contained) {
    return switch (PlaceComparison.of(place(one), place(other))) {
      case SAME -> words(List.of(one)).stream().noneMatch(words(List.of(other))::contains);
      case CONTAINED -> contained;
      case OPPOSITE, DIFFERENT, UNKNOWN -> false;
    };
  }

  private static Value.Place place(String name) {
    return new Value.Place(name, "in");
  }

  /// Two hotels are two places, though both are hotels.
  private static boolean shareName(List<String> a, List<String> b) {
    boolean more = namesKindOnly(a) || namesKindOnly(b);
    return words(a).stream().filter(words(b)::contains).anyMatch(word -> more || !isKind(word));
  }

  private static boolean namesKindOnly(List<String> places) {
    return words(places).stream().allMatch(PlaceScopeCheck::isKind);
  }

  private static boolean isKind(String word) {
    return MatchWord.KIND_OF_PLACE.has(word);
  }

  private static Optional<Gate.Passage> apart(Candidate pair) {
    return Check.closed(
        Reason.DIFFERENT_SCOPE_PLACE,
        "%s is said of %s, %s of %s"
            .formatted(
                words(pair.a()),
                list(pair.a().scope().places()),
                words(pair.b()),
                list(pair.b().scope().places())));
  }

  /// "throughout Europe", "nationwide": what is counted over a whole country or continent is not
  /// what is counted where no such reach is told.
  private static boolean isWide(List<String> places) {
    return places.stream()
        .anyMatch(
            place ->
                place.startsWith("across ")
                    || place.startsWith("throughout ")
                    || place.startsWith("whole ")
                    || place.startsWith("entire ")
                    || place.endsWith("wide")
                    || place.equals("globally")
                    || place.equals("elsewhere"));
  }

  /// Counts are taken at a place, and what happens at two places happens at two times.
  private static boolean isPlaced(Claim claim) {
    return claim.value() instanceof Value.Amount
        || claim.value() instanceof Value.Moment
        || IdentityCheck.isOfThing(claim.slot());
  }

  private static String words(Claim claim) {
    return Check.words(claim);
  }

  private static String list(List<String> places) {
    return places.isEmpty() ? "no place" : String.join(", ", places);
  }

  private static Set<String> words(List<String> places) {
    Set<String> words = new HashSet<>();
    for (String place : places) {
      StringTokenizer parts = new StringTokenizer(place.toLowerCase(Locale.ROOT), SEPARATORS);
      while (parts.hasMoreTokens()) {
        String word = parts.nextToken();
        if (word.length() > 2) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
