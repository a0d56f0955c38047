package org.rashomon.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads test resources beside this class.
final class SpecFile {
  private SpecFile() {}

  static String text(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(SpecFile.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// The lines that are neither blank nor comments.
  static List<String> lines(String name) throws IOException {
    return text(name).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
  }
}
