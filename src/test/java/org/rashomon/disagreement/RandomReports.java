package org.rashomon.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Reports in [ClaimNotation], drawn at random from a printed seed.
final class RandomReports {
  private static final List<String> MEASURES = List.of("KILLED", "INJURED", "CASUALTIES", "strand");
  private static final List<String> POPULATIONS = List.of("person", "officer", "soldier", "-");
  private static final List<String> HEDGES =
      List.of("", "", "", "at least ", "more than ", "up to ", "about ", "round ");
  private static final List<String> OPTIONS =
      List.of("", "", "", "part", "feared", "will", "denied", "said", "by police", "by rebels");

  private final Random random;

  RandomReports(long seed) {
    random = new Random(seed);
  }

  /// A seed that was handed in by `-Dseed`, or a new one, printed for the next time.
  static long seed() {
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("seed " + seed + " (repeat with -Dseed=" + seed + ")");
    return seed;
  }

  /// The lines of one to four claims of one report.
  List<String> report() {
    String time = "%02d:00".formatted(random.nextInt(24));
    return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(any -> line(time)).toList();
  }

  List<List<String>> reports(int many) {
    List<List<String>> reports = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      reports.add(report());
    }
    return reports;
  }

  private String line(String time) {
    if (random.nextInt(6) == 0) {
      return "resign | minister | %s | %s, %s"
          .formatted(random.nextBoolean() ? "yes" : "no", time, any(OPTIONS));
    }
    return "%s | %s | %s | %s, %s"
        .formatted(any(MEASURES), any(POPULATIONS), value(), time, any(OPTIONS));
  }

  private String value() {
    int number = 1 + random.nextInt(40);
    return switch (random.nextInt(8)) {
      case 0 -> "none";
      case 1 -> "dozens";
      case 2 -> number + " to " + (number + 1 + random.nextInt(10));
      default -> any(HEDGES) + number;
    };
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
