package org.rashomon.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.disagreement.DisagreementType;

/// One matter in many words: what one report says of it, and sentences of others, each marked with
/// how it stands to that.
///
/// @param heading `[TYPE] slot`
/// @param lines at least one that is held against the others
record Wordings(String heading, DisagreementType type, List<Line> lines) {
  private static final Path FOLDER = Path.of("src/test/resources/org/rashomon/wordings");

  Wordings {
    lines = List.copyOf(lines);
    if (lines.stream().noneMatch(line -> line.mark() == Mark.AGAINST)) {
      throw new IllegalStateException(heading + " has no line that begins with !");
    }
  }

  /// What a line begins with.
  enum Mark {
    /// what one report says
    AGAINST('!'),
    /// the same matter told so that it disagrees; one with all the others of its kind
    TOLD('+'),
    /// the same, not found yet
    GAP('~'),
    /// near, and in no disagreement with what is found above
    NEAR('='),
    /// the same, flagged all the same
    ALARM('?');

    private final char sign;

    Mark(char sign) {
      this.sign = sign;
    }

    Line on(Line line) {
      return new Line(this, line.text());
    }

    static Mark of(String line) {
      return Stream.of(values())
          .filter(mark -> line.length() > 2 && line.charAt(0) == mark.sign && line.charAt(1) == ' ')
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no mark: " + line));
    }
  }

  record Line(Mark mark, String text) {
    String written() {
      return mark.sign + " " + text;
    }
  }

  List<String> texts(Mark... marks) {
    List<Mark> wanted = List.of(marks);
    return lines.stream().filter(line -> wanted.contains(line.mark())).map(Line::text).toList();
  }

  static Map<Path, List<Wordings>> all() throws IOException {
    Map<Path, List<Wordings>> all = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        all.put(file, of(file));
      }
    }
    return all;
  }

  static List<Wordings> of(Path file) throws IOException {
    List<Wordings> blocks = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    String heading = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("[")) {
        add(blocks, heading, lines);
        heading = line;
        lines.clear();
      } else if (isLine(line)) {
        lines.add(new Line(Mark.of(line), line.substring(2).strip()));
      }
    }
    add(blocks, heading, lines);
    return blocks;
  }

  static boolean isLine(String line) {
    return !line.isBlank() && !line.startsWith("#") && !line.startsWith("[");
  }

  private static void add(List<Wordings> blocks, String heading, List<Line> lines) {
    if (!heading.isEmpty()) {
      String type = heading.substring(1, heading.indexOf(']'));
      blocks.add(new Wordings(heading, DisagreementType.valueOf(type), lines));
    }
  }
}
