package org.rashomon.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A word list: one entry a line, its fields parted by `|`; lines that begin with `#` and blank
/// lines are comments. Every entry has the same number of fields; anything else is refused with the
/// file's name and the line's number.
final class DataFile {
  private DataFile() {}

  /// One entry of a file.
  record Line(String file, int number, List<String> fields) {
    String text(int field) {
      return fields.get(field);
    }

    /// The forms of a field that lists several, parted by commas.
    List<String> list(int field) {
      return Arrays.stream(text(field).split(",", -1)).map(String::strip).toList();
    }

    BigDecimal number(int field) {
      try {
        return new BigDecimal(text(field));
      } catch (NumberFormatException e) {
        throw malformed("not a number: " + text(field), e);
      }
    }

    <E extends Enum<E>> E constant(Class<E> type, int field) {
      try {
        return Enum.valueOf(type, text(field).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw malformed("unknown " + type.getSimpleName() + ": " + text(field), e);
      }
    }

    /// Whether the field holds the given word; else it has to hold `-`.
    boolean flag(int field, String word) {
      boolean set = text(field).equals(word);
      if (!set && !text(field).equals("-")) {
        throw malformed("neither " + word + " nor -: " + text(field), null);
      }
      return set;
    }

    IllegalStateException malformed(
        String reason, @org.jspecify.annotations.Nullable Throwable cause) {
      return new IllegalStateException(file + ", line " + number + ": " + reason, cause);
    }
  }

  static List<Line> read(String file, int fields) {
    InputStream stream = DataFile.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException(file + " is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return parse(file, reader.lines().toList(), fields);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static List<Line> parse(String file, List<String> raw, int fields) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      String text = raw.get(i).strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      List<String> split = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
      Line line = new Line(file, i + 1, split);
      if (split.size() != fields || split.contains("")) {
        throw line.malformed("expected " + fields + " filled fields", null);
      }
      lines.add(line);
    }
    return List.copyOf(lines);
  }
}
