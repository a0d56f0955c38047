package org.rashomon.disagreement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rashomon.alignment.ChangedWord;
import org.rashomon.alignment.KnownMeasures;
import org.rashomon.alignment.Populations;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Slot;
import org.rashomon.claim.lexicon.PopulationRelation;

/// Slots in plain English: "people killed", "time of the explosion".
public final class SlotNames {
  private SlotNames() {}

  /// @param claims of the slot, at least one
  public static String of(List<Claim> claims) {
    Slot slot = claims.stream().map(Claim::slot).min(KNOWN_FIRST).orElseThrow();
    String subject = subject(claims);
    return switch (slot.aspect()) {
      case COUNT -> count(slot, claims);
      case AMOUNT -> joined(label(slot), " of ", subject);
      case TIME -> "time: " + joined(subject, " ", label(slot));
      case PLACE -> "place: " + joined(subject, " ", label(slot));
      case IDENTITY -> joined("who", ": ", subject);
      case OCCURRENCE -> "whether: " + joined(subject, " ", label(slot));
      case STATE -> "state: " + joined(subject, " ", label(slot));
      case RESULT -> joined("result", " of the ", label(slot));
      case CAUSE -> joined("cause", " of the ", subject);
      case PARTS -> "total and parts";
      case SPEECH -> "who " + slot.predicate().toLowerCase(Locale.ROOT) + " it";
      case REFUTATION -> "whether it is so";
      case WORDING -> "which " + ChangedWord.kind(claims.getFirst()).replace('_', ' ');
      case RESPONSIBILITY -> joined("responsibility", " for the ", subject);
    };
  }

  private static final Comparator<Slot> KNOWN_FIRST =
      Comparator.comparing((Slot slot) -> slot.aspect() == Aspect.REFUTATION)
          .thenComparing(slot -> !slot.hasKnownPredicate())
          .thenComparing(Slot::predicate)
          .thenComparing(Slot::subject)
          .thenComparing(Slot::aspect);

  private static String count(Slot slot, List<Claim> claims) {
    String counted = counted(claims);
    String label = label(slot);
    if (counted.isEmpty()) {
      return label;
    }
    String people = "people ";
    return label.startsWith(people)
        ? counted + " " + label.substring(people.length())
        : joined(label, ": ", counted);
  }

  /// The widest population counted; where none is widest, "".
  private static String counted(List<Claim> claims) {
    List<Population> all = claims.stream().map(claim -> claim.scope().population()).toList();
    return all.stream()
        .filter(Population::isStated)
        .filter(wide -> all.stream().allMatch(other -> covers(wide, other)))
        .map(population -> English.plural(population.head()))
        .sorted()
        .findFirst()
        .orElse("");
  }

  private static boolean covers(Population wide, Population other) {
    PopulationRelation relation = Populations.compare(wide, other);
    return relation == PopulationRelation.SAME
        || relation == PopulationRelation.SECOND_WITHIN_FIRST;
  }

  private static String subject(List<Claim> claims) {
    return claims.stream()
        .map(claim -> claim.slot().subject())
        .filter(subject -> !subject.isEmpty())
        .sorted()
        .findFirst()
        .orElse("");
  }

  private static String label(Slot slot) {
    return KnownMeasures.of(slot)
        .map(measure -> measure.label())
        .orElseGet(() -> slot.predicate().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private static String joined(String first, String between, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    return first + between + second;
  }
}
