package org.rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.disagreement.Values;

/// A claim in one line: `COUNT KILLED (officer): 6, part, denied, by ministry`.
///
/// In brackets is the population with its modifiers before the head, `-` where it is left out. What
/// is plain is not told: an unstated extent, what is affirmed, asserted, current, and said by the
/// outlet itself.
final class ClaimNote {
  private ClaimNote() {}

  static String of(Claim claim) {
    Slot slot = claim.slot();
    String head =
        "%s %s (%s): %s"
            .formatted(
                slot.aspect(),
                slot.predicate(),
                population(claim.scope().population()),
                Values.normalised(claim));
    return Stream.concat(Stream.of(head), limits(claim).stream()).collect(Collectors.joining(", "));
  }

  private static String population(Population population) {
    return population.isStated()
        ? Stream.concat(population.modifiers().stream(), Stream.of(population.head()))
            .collect(Collectors.joining(" "))
        : "-";
  }

  private static List<String> limits(Claim claim) {
    List<String> limits = new ArrayList<>();
    add(limits, claim.scope().extent(), Extent.UNSTATED);
    add(limits, claim.stance().polarity(), Polarity.POSITIVE);
    add(limits, claim.stance().modality(), Modality.ASSERTED);
    add(limits, claim.scope().happening(), Happening.CURRENT);
    claim.stance().speaker().ifPresent(who -> limits.add("by " + who));
    return limits;
  }

  private static void add(List<String> limits, Enum<?> told, Enum<?> plain) {
    if (!told.equals(plain)) {
      limits.add(told.name().toLowerCase(Locale.ROOT));
    }
  }
}
