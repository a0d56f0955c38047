package org.rashomon.alignment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Context;
import org.rashomon.claim.Evidence;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.report.Field;
import org.rashomon.report.Report;
import org.rashomon.report.Span;

/// Claims for tests: by hand, or at random from a small vocabulary in which many of them meet.
final class InventedClaims {
  private static final List<String> WORDS =
      List.of(
          "officer",
          "soldier",
          "people",
          "person",
          "missile",
          "strike",
          "bridge",
          "ferry",
          "say",
          "have",
          "harbour",
          "donetsk",
          "kalmora",
          "veyl",
          "hospital",
          "train",
          "fire",
          "village",
          "police",
          "minister",
          "tremor",
          "flood",
          "road",
          "house",
          "child",
          "worker",
          "night");
  private static final List<String> PREDICATES =
      List.of("KILLED", "INJURED", "MISSING", "DESTROYED", "strand", "reopen", "");
  private static final int PHRASE = 10;
  private static final Instant DAY = Instant.parse("2026-03-01T08:00:00Z");

  private InventedClaims() {}

  static Claim claim(String report, Slot slot, Context context) {
    return claim(report(report, Optional.empty(), PHRASE), 0, slot, context);
  }

  /// Reports named r0, r1, … with claims drawn at random.
  static List<Claim> event(Random random, int reports, int claimsEach) {
    List<Claim> claims = new ArrayList<>();
    for (int number = 0; number < reports; number++) {
      claims.addAll(report(random, "r" + number, claimsEach));
    }
    return claims;
  }

  /// Published on one of three days, or nobody knows when.
  static List<Claim> report(Random random, String id, int size) {
    Optional<Instant> published =
        Optional.of(random.nextInt(4))
            .filter(days -> days > 0)
            .map(days -> DAY.plus(days, ChronoUnit.DAYS));
    return claims(random, report(id, published, size * PHRASE), size);
  }

  /// After all others in the order of precedence: an unknown time comes last, then the source
  /// decides.
  static List<Claim> latestReport(Random random, String id, int size) {
    return claims(random, report(id, Optional.empty(), size * PHRASE), size);
  }

  /// A report that says one thing again and again.
  static List<Claim> repeated(String id, Slot slot, Context context, int times) {
    Report report = report(id, Optional.empty(), times * PHRASE);
    return IntStream.range(0, times)
        .mapToObj(i -> claim(report, i * PHRASE, slot, context))
        .toList();
  }

  private static List<Claim> claims(Random random, Report report, int size) {
    List<String> topic = words(random, 4);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Context context = new Context(words(random, 4), words(random, 6), topic);
      claims.add(claim(report, i * PHRASE, slot(random), context));
    }
    return claims;
  }

  private static Claim claim(Report report, int start, Slot slot, Context context) {
    Span span = new Span(Field.TEXT, start, start + PHRASE);
    return new Claim(
        new Evidence(report, span, span),
        slot,
        new Value.Occurrence(true),
        Stance.PLAIN,
        Scope.OPEN,
        context);
  }

  private static Report report(String id, Optional<Instant> published, int length) {
    return new Report(
        id, "Gazette " + id, Optional.empty(), published, Optional.empty(), "x".repeat(length));
  }

  private static Slot slot(Random random) {
    Aspect aspect = drawn(random, List.of(Aspect.values()));
    return new Slot(aspect, drawn(random, PREDICATES), drawn(random, WORDS));
  }

  private static List<String> words(Random random, int most) {
    List<String> words = new ArrayList<>();
    int size = random.nextInt(most + 1);
    for (int i = 0; i < size; i++) {
      words.add(drawn(random, WORDS));
    }
    return words;
  }

  private static <T> T drawn(Random random, List<T> from) {
    // Squared, so that some are frequent and some rare.
    double toss = random.nextDouble();
    return from.get((int) (toss * toss * from.size()));
  }
}
