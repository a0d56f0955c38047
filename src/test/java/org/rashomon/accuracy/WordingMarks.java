package org.rashomon.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.rashomon.accuracy.Wordings.Line;
import org.rashomon.accuracy.Wordings.Mark;
import org.rashomon.comparison.Reading;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.report.Report;

/// How wordings stand to their matter by the present detector.
final class WordingMarks {
  /// A wording meets all the others of its matter, but is read only once.
  private static final Map<String, Reading> READ = new ConcurrentHashMap<>();

  private static final AtomicInteger NEXT = new AtomicInteger();

  private WordingMarks() {}

  static Mark of(Wordings matter, Line line) {
    return switch (line.mark()) {
      case AGAINST -> line.mark();
      case TOLD, GAP -> isFound(matter, line.text()) ? Mark.TOLD : Mark.GAP;
      case NEAR, ALARM -> isNear(matter, line.text()) ? Mark.NEAR : Mark.ALARM;
    };
  }

  private static boolean isFound(Wordings matter, String wording) {
    List<String> both = List.of(matter.texts(Mark.AGAINST).getFirst(), wording);
    List<DisagreementType> types = flagged(both).stream().map(FlaggedPair::type).toList();
    return types.contains(matter.type());
  }

  /// Whether it is flagged against none of the lines above that are found.
  private static boolean isNear(Wordings matter, String near) {
    return matter.texts(Mark.AGAINST, Mark.TOLD).stream()
        .allMatch(line -> flagged(List.of(line, near)).isEmpty());
  }

  /// What is flagged among reports of one sentence each.
  static List<FlaggedPair> flagged(List<String> texts) {
    List<Reading> readings = texts.stream().map(WordingMarks::read).toList();
    return Detection.compare(readings).disagreements().stream().flatMap(FlaggedPair::of).toList();
  }

  private static Reading read(String text) {
    return READ.computeIfAbsent(text, WordingMarks::readFirst);
  }

  private static Reading readFirst(String text) {
    String id = "r" + NEXT.getAndIncrement();
    return Detection.read(
        new Report(id, "Wire " + id, Optional.empty(), Optional.empty(), Optional.empty(), text));
  }

  /// Writes the marks of every file anew.
  static void renew() throws IOException {
    for (Path file : Wordings.all().keySet()) {
      renew(file);
    }
  }

  private static void renew(Path file) throws IOException {
    List<Line> marked =
        Wordings.of(file).stream()
            .flatMap(matter -> matter.lines().stream().map(line -> of(matter, line).on(line)))
            .toList();
    List<String> written = new ArrayList<>();
    int next = 0;
    for (String line : Files.readAllLines(file)) {
      written.add(Wordings.isLine(line) ? marked.get(next++).written() : line);
    }
    Files.writeString(file, String.join("\n", written) + "\n");
  }
}
