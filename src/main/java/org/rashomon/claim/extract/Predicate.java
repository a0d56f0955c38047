package org.rashomon.claim.extract;

import java.util.Optional;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Population;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.syntax.Clause;

/// What is told of an amount.
///
/// @param name a class of the lexicon ("KILLED") or a lemma ("strand")
/// @param stretch the words that tell it, without the amount's own phrase
/// @param stance of the clause that tells it
/// @param subject what it is told of, where that is not what is counted: the fire that burned 300
///   hectares
/// @param ownNoun whether the counted noun itself tells it ("12 deaths"): then `subject` is what is
///   counted
public record Predicate(
    String name,
    Optional<PredicateClass> known,
    Stretch stretch,
    Stance stance,
    Population subject,
    Optional<Clause> clause,
    boolean ownNoun) {

  public static Predicate of(PredicateClass known, Stretch stretch, Optional<Clause> clause) {
    return new Predicate(
        known.name(),
        Optional.of(known),
        stretch,
        clause.map(Clause::stance).orElse(Stance.PLAIN),
        Population.UNSTATED,
        clause,
        false);
  }

  public Predicate about(Population told) {
    return new Predicate(name, known, stretch, stance, told, clause, ownNoun);
  }

  public Predicate with(Stance other) {
    return new Predicate(name, known, stretch, other, subject, clause, ownNoun);
  }

  /// The same words as telling another measure.
  public Predicate as(PredicateClass other) {
    return new Predicate(
        other.name(), Optional.of(other), stretch, stance, subject, clause, ownNoun);
  }

  /// What the denial of this one tells.
  public Predicate insteadOfDenied(PredicateClass told) {
    Stretch whole =
        clause
            .flatMap(Clause::verb)
            .map(verb -> stretch.and(verb.from(), verb.to()))
            .orElse(stretch);
    return new Predicate(
        told.name(),
        Optional.of(told),
        whole,
        stance.with(Polarity.POSITIVE),
        subject,
        clause,
        ownNoun);
  }

  public Predicate byOwnNoun() {
    return new Predicate(name, known, stretch, stance, subject, clause, true);
  }
}
