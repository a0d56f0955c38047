package org.rashomon.disagreement.rule;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Stretch;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.StateStep;
import org.rashomon.disagreement.StateTypes;
import org.rashomon.disagreement.States;
import org.rashomon.disagreement.Surroundings;

/// Stayed open throughout the storm / shut on Friday, reopened on Sunday: a later report that tells
/// of a time before the first one does not tell a later state.
public final class HeldThroughout implements Rule {
  @Override
  public String name() {
    return "HELD_THROUGHOUT";
  }

  @Override
  public String summary() {
    return "A state that held the whole time, against another within that time.";
  }

  @Override
  public int order() {
    return 1025;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return States.of(pair)
        .filter(States::opposed)
        .filter(states -> !states.ofOtherTimes())
        .filter(states -> within(pair.a(), pair.b()) || within(pair.b(), pair.a()))
        .map(
            states ->
                Grounds.disagrees(
                    Relation.CONFLICT, StateTypes.of(states), new StateStep.Opposed(states)));
  }

  /// Whether one held the whole time, and the other tells of a day that is not after its report.
  private static boolean within(Claim whole, Claim other) {
    boolean told = whole.scope().stretch().filter(Stretch.WHOLE::equals).isPresent();
    Optional<LocalDate> published =
        whole
            .evidence()
            .report()
            .publishedAt()
            .map(time -> time.atZone(ZoneOffset.UTC).toLocalDate());
    return told
        && published.isPresent()
        && other.scope().windows().stream()
            .flatMap(window -> window.time().from().stream())
            .anyMatch(day -> !day.isAfter(published.get()));
  }
}
