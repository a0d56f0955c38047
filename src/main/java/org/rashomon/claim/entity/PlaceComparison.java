package org.rashomon.claim.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.Places;
import org.rashomon.claim.lexicon.Settings.Level;
import org.rashomon.claim.lexicon.Settings.Setting;

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
    Locality a = Locality.of(one);
    Locality b = Locality.of(other);
    boolean zones = a.zone().isPresent() && b.zone().isPresent() && a.within() && b.within();
    if (zones && !a.zone().equals(b.zone())) {
      return Outcome.OPPOSITE;
    }
    boolean shared = shareWord(a.names(), b.names());
    if (a.sides().oppose(b.sides()) && (shared || a.names().isEmpty() || b.names().isEmpty())) {
      return Outcome.OPPOSITE;
    }
    if (shared) {
      return opposite(one, other) ? Outcome.OPPOSITE : within(a, b);
    }
    if (a.names().isEmpty() || b.names().isEmpty()) {
      Outcome kinds = kinds(a, b);
      return kinds == Outcome.SAME ? Outcome.UNKNOWN : kinds;
    }
    return named(a, b);
  }

  /// In or at one place: two buildings of it are two places.
  private static Outcome within(Locality a, Locality b) {
    boolean points = shareWord(a.points(), b.points());
    return !points && kinds(a, b) == Outcome.DIFFERENT ? Outcome.DIFFERENT : Outcome.SAME;
  }

  private static Outcome named(Locality a, Locality b) {
    if (a.towns().isEmpty() || b.towns().isEmpty()) {
      return points(a, b);
    }
    String one = a.towns().getFirst();
    String other = b.towns().getFirst();
    if (PLACES.nameOf(one).equals(PLACES.nameOf(other))) {
      return Outcome.SAME;
    }
    if (a.wide() || b.wide() || PLACES.isRegion(one) != PLACES.isRegion(other)) {
      return regions(a, b);
    }
    return PLACES.isNation(one) || PLACES.isNation(other)
        ? nations(nation(a), nation(b))
        : towns(one, other) == Outcome.DIFFERENT ? Outcome.DIFFERENT : kinds(a, b);
  }

  /// Of a street or an airport it is not known in which town it is.
  private static Outcome points(Locality a, Locality b) {
    if (a.points().isEmpty() || b.points().isEmpty()) {
      return Outcome.UNKNOWN;
    }
    boolean oneKind = a.settings().getFirst().equals(b.settings().getFirst());
    return oneKind && a.within() && b.within() ? Outcome.DIFFERENT : kinds(a, b);
  }

  /// A town may lie in a region of its nation.
  private static Outcome regions(Locality a, Locality b) {
    Optional<String> one = nation(a);
    Optional<String> other = nation(b);
    return one.isPresent() && other.isPresent() && !one.equals(other)
        ? Outcome.DIFFERENT
        : Outcome.UNKNOWN;
  }

  private static Outcome nations(Optional<String> one, Optional<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Outcome.UNKNOWN;
    }
    return one.equals(other) ? Outcome.CONTAINED : Outcome.DIFFERENT;
  }

  /// A place that is not known may lie in one that is, and a report may name a suburb or its city.
  private static Outcome towns(String a, String b) {
    if (PLACES.isWithin(a, b) || PLACES.isWithin(b, a)) {
      return Outcome.CONTAINED;
    }
    if (PLACES.areNear(a, b)) {
      return Outcome.UNKNOWN;
    }
    return PLACES.nationOf(a).isPresent() == PLACES.nationOf(b).isPresent()
        ? Outcome.DIFFERENT
        : Outcome.UNKNOWN;
  }

  /// By the first kinds that each names: two kinds of one level exclude one another, and so do
  /// indoors and out.
  private static Outcome kinds(Locality a, Locality b) {
    if (a.settings().isEmpty() || b.settings().isEmpty() || !a.within() || !b.within()) {
      return Outcome.UNKNOWN;
    }
    Setting one = a.settings().getFirst();
    Setting other = b.settings().getFirst();
    if (one.equals(other)) {
      return Outcome.SAME;
    }
    if (a.settings().contains(other) || b.settings().contains(one)) {
      return Outcome.UNKNOWN;
    }
    return exclude(a, b) ? Outcome.DIFFERENT : Outcome.UNKNOWN;
  }

  private static boolean exclude(Locality a, Locality b) {
    Level one = a.settings().getFirst().level();
    Level other = b.settings().getFirst().level();
    if (one == other) {
      return one != Level.WIDE;
    }
    boolean sole = one == Level.SOLE || other == Level.SOLE;
    if (sole && isHouse(one) && isHouse(other)) {
      return true;
    }
    return (one == Level.OPEN && isUnder(b)) || (other == Level.OPEN && isUnder(a));
  }

  private static boolean isHouse(Level level) {
    return switch (level) {
      case UNIT, BUILDING, SOLE -> true;
      case ROOM, OPEN, WIDE, ZONE -> false;
    };
  }

  private static boolean isUnder(Locality place) {
    return switch (place.settings().getFirst().level()) {
      case ROOM, UNIT, BUILDING, SOLE ->
          place.indoors() || place.settings().getFirst().equals(HOUSE.orElseThrow());
      case OPEN, WIDE, ZONE -> false;
    };
  }

  private static final Optional<Setting> HOUSE =
      Locality.of(new Value.Place("house", "at")).settings().stream().findFirst();

  private static Optional<String> nation(Locality place) {
    return place.towns().stream().flatMap(town -> nation(town).stream()).findFirst();
  }

  private static Optional<String> nation(String place) {
    return PLACES.isNation(place)
        ? Optional.of(PLACES.nameOf(place))
        : PLACES.nationOf(place).map(Places::key);
  }

  /// Whether the two are known to lie in two nations.
  public static boolean abroad(Value.Place one, Value.Place other) {
    Optional<String> a = nation(Locality.of(one));
    Optional<String> b = nation(Locality.of(other));
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  /// The words by which a text may speak of a place: those of its name, of its nation and of the
  /// adjective of its nation are left to the reader. A place without a name is spoken of by its
  /// kinds.
  public static List<String> words(String place) {
    List<String> words = new ArrayList<>(NameWords.capitalised(place));
    PLACES.nationOf(place).ifPresent(words::add);
    return words.isEmpty() ? Locality.kinds(place) : words;
  }

  /// The first noun of a place for its kind: "kitchen" of "kitchen of the Hotel Corona".
  public static Optional<String> kind(Value.Place place) {
    return Locality.kinds(place.name()).stream().findFirst();
  }

  /// The same without the words that another place has, too; where its name is the other's, its
  /// kinds tell the two apart.
  public static List<String> words(String place, Value.Place other) {
    List<String> own = without(words(place), other.name());
    boolean byKind = own.isEmpty() || !isNamed(other);
    List<String> kinds = without(Locality.kinds(place), other.name());
    return byKind && !(kinds.isEmpty() && !own.isEmpty()) ? kinds : own;
  }

  private static List<String> without(List<String> words, String place) {
    List<String> others = List.of(place.toLowerCase(Locale.ROOT).split("[ ,]+", -1));
    return words.stream().filter(word -> !others.contains(word.toLowerCase(Locale.ROOT))).toList();
  }

  /// Whether a word is the name of a capital, which often stands for a government.
  public static boolean isCapital(String place) {
    return PLACES.nationMeant(place).isPresent() && !PLACES.isNation(place);
  }

  /// Whether a place has a name, of its own or of what it lies in.
  public static boolean isNamed(Value.Place place) {
    return !Locality.of(place).names().isEmpty();
  }

  private static boolean shareWord(List<String> one, List<String> other) {
    List<String> b = other.stream().flatMap(name -> telling(name).stream()).toList();
    return one.stream()
        .flatMap(name -> telling(name).stream())
        .anyMatch(word -> b.stream().anyMatch(w -> NameWords.alike(word, w)));
  }

  /// The words of a name that tell it from others of its kind: "Sagar" of "Hotel Sagar".
  private static List<String> telling(String name) {
    List<String> words = NameWords.capitalised(name);
    List<String> own = words.stream().filter(word -> Locality.kinds(word).isEmpty()).toList();
    return own.isEmpty() ? words : own;
  }

  private static boolean opposite(Value.Place one, Value.Place other) {
    return PlaceSides.opposite(direction(one), direction(other));
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
