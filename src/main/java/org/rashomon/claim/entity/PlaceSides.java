package org.rashomon.claim.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which side or part of something a place's words name: a floor, a bank of a river, a coast or end
/// by the compass. PlaceSides of one dimension exclude one another.
///
/// @param parts by dimension ("floor", "bank", "compass")
record PlaceSides(Map<String, String> parts) {
  private static final List<EntityWord> QUARTERS =
      List.of(EntityWord.NORTH, EntityWord.SOUTH, EntityWord.EAST, EntityWord.WEST);

  private static final List<String> ORDINALS =
      List.of(
          "ground",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "top");

  PlaceSides {
    parts = new LinkedHashMap<>(parts);
  }

  /// @param words of the place, in lower case
  static PlaceSides of(List<String> words) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 1; i < words.size(); i++) {
      read(words.get(i - 1), words.get(i), parts);
    }
    return new PlaceSides(parts);
  }

  private static void read(String before, String noun, Map<String, String> parts) {
    if (EntityWord.FLOOR.has(noun)) {
      floor(before).ifPresent(floor -> parts.put("floor", floor));
    }
    if (EntityWord.HAND.has(noun) && (before.equals("left") || before.equals("right"))) {
      parts.put("bank", before);
    }
    if (EntityWord.QUARTER.has(noun)) {
      compass(before).ifPresent(side -> parts.put("compass", side));
    }
  }

  /// Whether both name a part of one dimension and no place is both.
  boolean oppose(PlaceSides other) {
    return parts.entrySet().stream()
        .anyMatch(
            part ->
                Optional.ofNullable(other.parts.get(part.getKey()))
                    .filter(value -> apart(part.getKey(), part.getValue(), value))
                    .isPresent());
  }

  private static boolean apart(String dimension, String a, String b) {
    return switch (dimension) {
      case "floor" -> floorsApart(ORDINALS.indexOf(a), ORDINALS.indexOf(b));
      case "bank" -> !a.equals(b);
      default -> opposite(a, b);
    };
  }

  /// The first floor of an American house is the ground floor of a British one, so neighbours may
  /// be one; the top floor may be any.
  private static boolean floorsApart(int a, int b) {
    int top = ORDINALS.size() - 1;
    return a != top && b != top && Math.abs(a - b) > 1;
  }

  static boolean opposite(String a, String b) {
    return switch (a) {
      case "north" -> b.equals("south");
      case "south" -> b.equals("north");
      case "east" -> b.equals("west");
      case "west" -> b.equals("east");
      default -> false;
    };
  }

  private static Optional<String> floor(String word) {
    int end = word.length();
    while (end > 0 && !Character.isDigit(word.charAt(end - 1))) {
      end--;
    }
    if (end > 0 && end <= 2) {
      int number = Integer.parseInt(word.substring(0, end));
      return number < ORDINALS.size() - 1 ? Optional.of(ORDINALS.get(number)) : Optional.empty();
    }
    return ORDINALS.contains(word) ? Optional.of(word) : Optional.empty();
  }

  private static Optional<String> compass(String word) {
    return QUARTERS.stream()
        .filter(quarter -> quarter.has(word))
        .findFirst()
        .map(quarter -> quarter.name().toLowerCase(Locale.ROOT));
  }
}
