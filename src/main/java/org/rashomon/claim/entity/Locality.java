package org.rashomon.claim.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.Settings;
import org.rashomon.claim.lexicon.Settings.Level;
import org.rashomon.claim.lexicon.Settings.Setting;

/// The words of a place, read: its proper names, the kinds of places it mentions, and its sides.
///
/// @param towns names that stand alone: "Moscow" in "a hospital in Moscow"
/// @param points names of a street, a bridge, an airport: "Decatur Street"
/// @param settings kinds without a name, the nearest first: nightclub
/// @param wide whether it names something that holds towns: "northern Italy", "Zambezia province"
record Locality(
    List<String> towns,
    List<String> points,
    List<Setting> settings,
    boolean wide,
    PlaceSides sides,
    String relation) {
  private static final Settings KINDS = Settings.load();
  private static final String SEPARATORS = " \t\n,;:()\"“”";

  static Locality of(Value.Place place) {
    List<String> words = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(place.name(), SEPARATORS);
    while (parts.hasMoreTokens()) {
      words.add(withoutGenitive(parts.nextToken()));
    }
    words.removeIf(String::isEmpty);
    return new Reader(words).read(place.relation());
  }

  private static String withoutGenitive(String word) {
    boolean genitive = word.endsWith("'s") || word.endsWith("’s");
    return genitive ? word.substring(0, word.length() - 2) : word;
  }

  Optional<Setting> zone() {
    return settings.stream().filter(kind -> kind.level() == Level.ZONE).findFirst();
  }

  /// The nouns of a place's words that name kinds of places: "park" of "car park".
  static List<String> kinds(String place) {
    List<String> words = List.of(place.toLowerCase(Locale.ROOT).split(" ", -1));
    List<String> kinds = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean two = i > 0 && KINDS.of(words.get(i - 1) + " " + words.get(i)).isPresent();
      if (two || KINDS.of(words.get(i)).isPresent()) {
        kinds.add(words.get(i));
      }
    }
    return kinds;
  }

  List<String> names() {
    List<String> names = new ArrayList<>(points);
    names.addAll(towns);
    return names;
  }

  /// Whether it is said to be in the place, not only near it.
  boolean within() {
    return switch (relation) {
      case "in", "inside", "on", "at", "under", "below", "beneath", "into", "to", "from" -> true;
      default -> false;
    };
  }

  boolean indoors() {
    return relation.equals("in") || relation.equals("inside");
  }

  /// Collects what the words of one place name.
  private static final class Reader {
    private final List<String> words;
    private final List<String> lower;
    private final List<String> towns = new ArrayList<>();
    private final List<String> points = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();
    private boolean wide;

    Reader(List<String> words) {
      this.words = words;
      this.lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    Locality read(String relation) {
      int i = 0;
      while (i < words.size()) {
        i = isCapital(i) ? name(i) : common(i);
      }
      return new Locality(towns, points, settings, wide, PlaceSides.of(lower), relation);
    }

    private boolean isCapital(int i) {
      return Character.isUpperCase(words.get(i).charAt(0));
    }

    private int name(int from) {
      int to = from + 1;
      while (to < words.size() && isCapital(to)) {
        to++;
      }
      String name = String.join(" ", words.subList(from, to));
      Optional<Setting> kind = endingIn(from, to);
      boolean region = kind.filter(k -> k.level() == Level.WIDE).isPresent();
      wide |= region || isRegion(from, to);
      if (kind.isPresent() && !region && to - from > 1) {
        points.add(name);
        settings.add(kind.get());
      } else {
        towns.add(name);
      }
      return to;
    }

    /// "northern Italy", "Zambezia province", "the state of Rakhine"
    private boolean isRegion(int from, int to) {
      boolean compass = from > 0 && lower.get(from - 1).endsWith("ern");
      boolean central = from > 0 && lower.get(from - 1).equals("central");
      boolean of = from > 1 && lower.get(from - 1).equals("of") && isWide(lower.get(from - 2));
      return compass || central || of || (to < words.size() && isWide(lower.get(to)));
    }

    private static boolean isWide(String word) {
      return KINDS.of(word).filter(kind -> kind.level() == Level.WIDE).isPresent();
    }

    private Optional<Setting> endingIn(int from, int to) {
      return two(Math.max(from, to - 2), to).or(() -> KINDS.of(lower.get(to - 1)));
    }

    private Optional<Setting> two(int from, int to) {
      return to - from == 2
          ? KINDS.of(String.join(" ", lower.subList(from, to)))
          : Optional.empty();
    }

    private int common(int i) {
      int end = Math.min(i + 2, words.size());
      Optional<Setting> two = two(i, end);
      if (two.isPresent()) {
        settings.add(two.get());
        return end;
      }
      KINDS.of(lower.get(i)).filter(kind -> kind.level() != Level.WIDE).ifPresent(settings::add);
      return i + 1;
    }
  }
}
