package org.rashomon.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Reports on one event that agree here and differ there.
public final class InventedReports {
  private static final Instant MORNING = Instant.parse("2024-10-04T06:00:00Z");
  private static final List<String> OUTLETS =
      List.of("Harbour Wire", "Daily Ledger", "The Beacon", "Mill Post", "Coast Radio");
  private static final List<String> SENTENCES =
      List.of(
          "The explosion at the mill killed %d people, the fire service said.",
          "At least %d workers were injured, according to the hospital.",
          "About %d people were evacuated from the harbour district.",
          "More than %d firefighters fought the blaze.",
          "The fire destroyed %d houses.",
          "The dead included %d firefighters.",
          "No one was arrested, the police said.",
          "The bridge was closed for %d hours.",
          "The damage was put at $%d million.");

  private InventedReports() {}

  /// As many reports, each with its own external id.
  public static List<NewReport> of(Random random, int count) {
    List<NewReport> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(report(random, "n" + i));
    }
    return reports;
  }

  static NewReport report(Random random, String externalId) {
    StringBuilder text = new StringBuilder();
    for (String sentence : SENTENCES) {
      if (random.nextBoolean()) {
        text.append(sentence.formatted(2 + random.nextInt(30))).append(' ');
      }
    }
    text.append("The mayor of Eastport spoke on Friday.");
    return new NewReport(
        OUTLETS.get(random.nextInt(OUTLETS.size())),
        Optional.of(externalId),
        Optional.empty(),
        random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(MORNING.plus(random.nextInt(600), ChronoUnit.MINUTES)),
        Optional.of("Explosion at the Eastport mill"),
        text.toString());
  }
}
