package org.rashomon.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A spec: sentences that are read as a reader reads them, then, under a heading, those that are
/// not yet. Empty lines and comments are kept where they are.
///
/// @param read lines above the heading
/// @param gaps lines under it
record ClaimSpecFile(Path path, List<String> read, List<String> gaps) {
  static final String HEADING = "== known gaps";

  private static final Path FOLDER = Path.of("src/test/resources/org/rashomon/claim");

  static List<ClaimSpecFile> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<ClaimSpecFile> specs = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".spec")).sorted().toList()) {
        specs.add(of(file));
      }
      return specs;
    }
  }

  private static ClaimSpecFile of(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int heading = lines.indexOf(HEADING);
    if (heading < 0) {
      throw new IllegalStateException(file + " has no line " + HEADING);
    }
    return new ClaimSpecFile(
        file, lines.subList(0, heading), lines.subList(heading + 1, lines.size()));
  }

  static boolean isExample(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  /// Writes the file with every sentence under the heading it belongs to.
  void sort(Predicate<String> isRead) throws IOException {
    List<String> above = new ArrayList<>();
    List<String> below = new ArrayList<>();
    read.forEach(line -> (!isExample(line) || isRead.test(line) ? above : below).add(line));
    gaps.forEach(line -> (isExample(line) && isRead.test(line) ? above : below).add(line));
    above.add(HEADING);
    above.addAll(below);
    Files.writeString(path, String.join("\n", above) + "\n");
  }
}
