package org.rashomon.disagreement.rule;

import java.util.List;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Occurrences;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.disagreement.Chronology;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.disagreement.Times;
import org.rashomon.quantity.TimeValue;

/// Monday / Wednesday. A year and a day that share no moment are of two happenings. A plan that a
/// clearly later report tells otherwise was changed.
public final class DifferentTimes implements Rule {
  @Override
  public String name() {
    return "DIFFERENT_TIMES";
  }

  @Override
  public String summary() {
    return "Two times of one happening that share no moment.";
  }

  @Override
  public int order() {
    return 630;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Times.of(pair)
        .filter(times -> times.comparison() == TimeValue.Comparison.DISJOINT)
        .map(times -> judge(pair, times, surroundings));
  }

  private static Outcome judge(Candidate pair, Times times, Surroundings surroundings) {
    if (!times.alikeInGrain()
        || times.areFarApart()
        || inOtherPlaces(pair, surroundings)
        || holdsBoth(pair.a(), pair.b(), surroundings)
        || holdsBoth(pair.b(), pair.a(), surroundings)) {
      return new Outcome.NotComparable(
          Reason.DIFFERENT_EVENT, List.of(new Explanation.TimesDisjoint(times.a(), times.b())));
    }
    Explanation.TimesDisjoint disjoint = new Explanation.TimesDisjoint(times.a(), times.b());
    Optional<Explanation.LaterBy> later =
        times.planned() ? later(pair, surroundings) : Optional.empty();
    return later.isPresent()
        ? Grounds.disagrees(Relation.UPDATE, DisagreementType.TIME, later.get(), disjoint)
        : Grounds.disagrees(Relation.CONFLICT, DisagreementType.TIME, disjoint);
  }

  /// A report that also has the other time speaks of two happenings by one word.
  private static boolean holdsBoth(Claim claim, Claim other, Surroundings surroundings) {
    return surroundings
        .ofAspect(claim.reportId(), Aspect.TIME)
        .filter(beside -> !beside.equals(claim))
        .filter(beside -> Occurrences.alike(beside.slot(), other.slot()))
        .map(Claim::value)
        .anyMatch(
            value ->
                value instanceof Value.Moment(var time)
                    && other.value() instanceof Value.Moment(var its)
                    && time.meets(its));
  }

  /// What happened at two places happened twice.
  private static boolean inOtherPlaces(Candidate pair, Surroundings surroundings) {
    List<String> a = places(pair.a(), surroundings);
    List<String> b = places(pair.b(), surroundings);
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  /// Where the sentence of a claim says that the same happened.
  private static List<String> places(Claim claim, Surroundings surroundings) {
    return surroundings
        .inSentence(claim)
        .filter(other -> isOfOneVerb(claim, other))
        .map(Claim::value)
        .filter(Value.Place.class::isInstance)
        .map(value -> ((Value.Place) value).name())
        .toList();
  }

  /// A storm that "hit Kerrin" and later "hit Lund" is not told of as coming over the coast.
  private static boolean isOfOneVerb(Claim claim, Claim other) {
    String happened = claim.slot().predicate();
    boolean verb =
        happened.indexOf(' ') < 0
            && other.evidence().span().start() == claim.evidence().span().start();
    return verb || other.slot().predicate().equals(happened);
  }

  private static Optional<Explanation.LaterBy> later(Candidate pair, Surroundings surroundings) {
    return Chronology.later(pair.a(), pair.b(), surroundings.laterAfter())
        .or(() -> Chronology.later(pair.b(), pair.a(), surroundings.laterAfter()));
  }
}
