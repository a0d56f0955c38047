package org.rashomon.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A specification: lines of text with `[[marked]]` spans, a bar, and what each mark is read as,
/// parted by semicolons; `-` where nothing is marked.
final class SpecFile {
  private SpecFile() {}

  /// One example.
  ///
  /// @param text without marks
  /// @param expected one `[start,end) notation` a mark
  record Example(String file, int line, String text, List<String> expected) {
    @Override
    public String toString() {
      return file + ":" + line + " " + text;
    }
  }

  static List<Example> read(String file) {
    List<String> lines = lines(file);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        examples.add(example(file, i + 1, line));
      }
    }
    return examples;
  }

  static List<String> lines(String file) {
    try (InputStream stream = SpecFile.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }

  private static Example example(String file, int number, String line) {
    int bar = line.lastIndexOf(" | ");
    if (bar < 0) {
      throw new IllegalStateException(file + ", line " + number + ": no bar");
    }
    String[] readings = line.substring(bar + 3).split("; ", -1);
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    String rest = line.substring(0, bar);
    for (int open = rest.indexOf("[["); open >= 0; open = rest.indexOf("[[")) {
      int close = rest.indexOf("]]", open);
      text.append(rest, 0, open);
      int start = text.length();
      text.append(rest, open + 2, close);
      expected.add("[" + start + "," + text.length() + ") " + readings[expected.size()].strip());
      rest = rest.substring(close + 2);
    }
    text.append(rest);
    boolean complete =
        expected.isEmpty() ? readings[0].equals("-") : expected.size() == readings.length;
    if (!complete) {
      throw new IllegalStateException(file + ", line " + number + ": marks and readings differ");
    }
    return new Example(file, number, text.toString(), List.copyOf(expected));
  }
}
