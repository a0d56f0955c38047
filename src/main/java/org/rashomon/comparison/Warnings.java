package org.rashomon.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.claim.Claim;

/// What the reader of an answer should know beside the disagreements.
final class Warnings {
  /// Reports on one event share at least this part of the words of the shorter one's claims.
  private static final double LEAST_SHARED = 0.08;

  private Warnings() {}

  /// A warning for each report that shares next to no word with any other.
  static List<Warning> of(List<Reading> readings) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (Reading reading : readings) {
      Set<String> told = words(reading);
      if (!told.isEmpty()) {
        words.put(reading.reportId(), told);
      }
    }
    List<Warning> warnings = new ArrayList<>();
    words.forEach(
        (report, told) -> {
          if (words.size() > 1 && isStranger(report, told, words)) {
            warnings.add(
                new Warning(
                    "REPORTS_MAY_NOT_SHARE_AN_EVENT",
                    "report " + report + " shares hardly a word with the others"));
          }
        });
    return warnings;
  }

  /// What could not be read of one report.
  static List<Warning> of(Reading reading) {
    int passedOver = reading.extraction().passedOver();
    return passedOver == 0
        ? List.of()
        : List.of(
            new Warning(
                "SENTENCES_PASSED_OVER",
                passedOver
                    + (passedOver == 1 ? " sentence was" : " sentences were")
                    + " not read"));
  }

  private static boolean isStranger(
      String report, Set<String> told, Map<String, Set<String>> words) {
    return words.entrySet().stream()
        .filter(other -> !other.getKey().equals(report))
        .noneMatch(other -> share(told, other.getValue()) >= LEAST_SHARED);
  }

  private static double share(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return (double) shared / Math.min(one.size(), other.size());
  }

  private static Set<String> words(Reading reading) {
    Set<String> words = new HashSet<>();
    reading.claims().stream().flatMap(Warnings::words).forEach(words::add);
    return words;
  }

  private static Stream<String> words(Claim claim) {
    return Stream.of(claim.context().clause(), claim.context().sentence(), claim.context().topic())
        .flatMap(List::stream);
  }
}
