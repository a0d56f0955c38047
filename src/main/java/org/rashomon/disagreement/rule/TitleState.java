package org.rashomon.disagreement.rule;

import java.util.List;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Headline;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.StateStep;
import org.rashomon.disagreement.States;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.quantity.TimeValue;

/// Title: bridge reopens. Text: the bridge remains closed. Where the text tells the title's state
/// of anything, or of another time, the state may have changed.
public final class TitleState implements Rule {
  @Override
  public String name() {
    return "TITLE_STATE";
  }

  @Override
  public String summary() {
    return "A state in the title whose opposite the beginning of the same report's text tells.";
  }

  @Override
  public int order() {
    return 1510;
  }

  @Override
  public boolean isWithinReport() {
    return true;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Headline.of(pair)
        .filter(headline -> headline.isPlain() && headline.isInLead())
        .flatMap(
            headline ->
                States.of(pair)
                    .filter(states -> states.opposed() && !states.mayBecomeOne())
                    .filter(states -> !isBorneOut(headline, surroundings))
                    .map(states -> outcome(headline, states)));
  }

  private static Outcome outcome(Headline headline, States states) {
    return Grounds.disagrees(
        Relation.CONFLICT,
        DisagreementType.SELF,
        new StateStep.Opposed(states),
        new Explanation.TitleAlone(headline.title(), headline.body()));
  }

  private static boolean isBorneOut(Headline headline, Surroundings surroundings) {
    return ofOtherTimes(headline, surroundings)
        || headline.text(surroundings).anyMatch(other -> tellsOf(headline.title(), other))
        || headline.text(surroundings).anyMatch(other -> happens(headline, other, surroundings))
        || headline.titles(surroundings).anyMatch(other -> tellsOf(headline.body(), other));
  }

  /// It reopens on Monday, and closed on Wednesday.
  private static boolean ofOtherTimes(Headline headline, Surroundings surroundings) {
    List<TimeValue> title = times(headline.title(), surroundings);
    List<TimeValue> body = times(headline.body(), surroundings);
    return !title.isEmpty()
        && !body.isEmpty()
        && title.stream()
            .allMatch(
                one ->
                    body.stream()
                        .allMatch(other -> one.compare(other) == TimeValue.Comparison.DISJOINT));
  }

  private static List<TimeValue> times(Claim claim, Surroundings surroundings) {
    return surroundings
        .inSentence(claim)
        .map(Claim::value)
        .filter(Value.Moment.class::isInstance)
        .map(value -> ((Value.Moment) value).time())
        .toList();
  }

  /// Whether the text tells elsewhere, of whatever it calls "it", that the title's happening was.
  private static boolean happens(Headline headline, Claim other, Surroundings surroundings) {
    return other.slot().aspect() == Aspect.OCCURRENCE
        && !other.evidence().span().overlaps(headline.body().evidence().span())
        && headline
            .titles(surroundings)
            .filter(claim -> claim.slot().aspect() == Aspect.OCCURRENCE)
            .anyMatch(claim -> claim.slot().predicate().equals(other.slot().predicate()));
  }

  private static boolean tellsOf(Claim claim, Claim other) {
    return other.value() instanceof Value.State state
        && claim.value() instanceof Value.State told
        && state.dimension().equals(told.dimension())
        && state.term().equals(told.term());
  }
}
