package org.rashomon.claim.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.Places;

/// Compares where two claims put something. Symmetric. Thread-safe.
public final class PlaceComparison {
  private static final Places PLACES = Places.load();

  private PlaceComparison() {}

  /// How two places lie to one another.
  public enum Outcome {
    /// one place, or names that share a word
    SAME,
    /// one lies in the other
    CONTAINED,
    /// on opposite sides of one place
    OPPOSITE,
    /// no place is both, as far as is known
    DIFFERENT,
    /// may be one or contained
    UNKNOWN
  }

  public static Outcome of(Value.Place one, Value.Place other) {
    if (shareWord(one.name(), other.name())) {
      return opposite(direction(one), direction(other)) ? Outcome.OPPOSITE : Outcome.SAME;
    }
    String a = core(one.name());
    String b = core(other.name());
    if (PLACES.nameOf(a).equals(PLACES.nameOf(b))) {
      return Outcome.SAME;
    }
    return PLACES.isNation(a) || PLACES.isNation(b) ? nations(a, b) : towns(a, b);
  }

  private static Outcome nations(String a, String b) {
    Optional<String> one = nation(a);
    Optional<String> other = nation(b);
    if (one.isEmpty() || other.isEmpty()) {
      return Outcome.UNKNOWN;
    }
    return one.equals(other) ? Outcome.CONTAINED : Outcome.DIFFERENT;
  }

  /// A place that is not known may lie in one that is.
  private static Outcome towns(String a, String b) {
    Optional<String> one = nation(a);
    Optional<String> other = nation(b);
    return one.isPresent() == other.isPresent() ? Outcome.DIFFERENT : Outcome.UNKNOWN;
  }

  private static Optional<String> nation(String place) {
    return PLACES.isNation(place)
        ? Optional.of(PLACES.nameOf(place))
        : PLACES.nationOf(place).map(Places::key);
  }

  /// The capitalised words: "Italy" in "northern Italy".
  private static String core(String name) {
    return String.join(" ", NameWords.capitalised(name));
  }

  /// Whether the two are known to lie in two nations.
  public static boolean abroad(Value.Place one, Value.Place other) {
    Optional<String> a = nation(core(one.name()));
    Optional<String> b = nation(core(other.name()));
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  /// The words by which a text may speak of a place: those of its name, of its nation and of the
  /// adjective of its nation are left to the reader.
  public static List<String> words(String place) {
    List<String> words = new ArrayList<>(NameWords.capitalised(place));
    PLACES.nationOf(place).ifPresent(words::add);
    return words;
  }

  private static boolean shareWord(String one, String other) {
    List<String> b = NameWords.capitalised(other);
    return NameWords.capitalised(one).stream()
        .anyMatch(word -> b.stream().anyMatch(w -> NameWords.alike(word, w)));
  }

  private static boolean opposite(String one, String other) {
    return switch (one) {
      case "north" -> other.equals("south");
      case "south" -> other.equals("north");
      case "east" -> other.equals("west");
      case "west" -> other.equals("east");
      default -> false;
    };
  }

  private static String direction(Value.Place place) {
    for (String direction : List.of("north", "south", "east", "west")) {
      if (place.relation().endsWith(direction + " of")) {
        return direction;
      }
    }
    return "";
  }
}
