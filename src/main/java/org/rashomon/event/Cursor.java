package org.rashomon.event;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Where a list goes on, as an opaque word: the sort key of the last item shown.
final class Cursor {
  private static final char SEPARATOR = '|';

  private Cursor() {}

  static String of(Object first, Object second) {
    String key = first.toString() + SEPARATOR + second;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  /// The two parts; empty where the list begins.
  ///
  /// @throws InvalidCursorException if no list gave it
  static Optional<List<String>> parts(Optional<String> cursor) {
    return cursor.map(Cursor::parts);
  }

  private static List<String> parts(String cursor) {
    try {
      String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int at = key.indexOf(SEPARATOR);
      if (at < 0) {
        throw new InvalidCursorException();
      }
      return List.of(key.substring(0, at), key.substring(at + 1));
    } catch (IllegalArgumentException unreadable) {
      throw new InvalidCursorException();
    }
  }

  static long number(String part) {
    try {
      return Long.parseLong(part);
    } catch (NumberFormatException unreadable) {
      throw new InvalidCursorException();
    }
  }
}
