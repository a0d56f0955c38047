package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Stance;

/// One predicate with what belongs to it.
///
/// @param from index of the first token that belongs to it
/// @param to index after the last
/// @param verb empty for a verbless clause ("Six dead in blast")
/// @param subject in the active or passive; empty if none was found
/// @param object the noun phrase right after the verb, or the predicate noun of a copula
/// @param quality the predicate adjective: "dead" in "are dead", "12 dead"
/// @param times indexes of the moment tokens that belong to it
/// @param particles adverbs and particles right after the verb: "down", "away"
public record Clause(
    int from,
    int to,
    Optional<Element.Verbal> verb,
    Optional<Element.Nominal> subject,
    Optional<Element.Nominal> object,
    Optional<Element.Quality> quality,
    List<Complement> complements,
    List<Integer> times,
    List<String> particles,
    Kind kind,
    Stance stance) {

  /// How a clause hangs in its sentence.
  public enum Kind {
    MAIN,
    /// shares the subject of the clause before it: "killed 12 and injured 30"
    COORDINATE,
    /// after who, which, that, or a bare participle on a noun
    RELATIVE,
    /// after because, when, after, if
    SUBORDINATE,
    /// what someone said
    REPORTED,
    /// the saying itself: "police said"
    REPORTING
  }

  public Clause {
    complements = List.copyOf(complements);
    times = List.copyOf(times);
    particles = List.copyOf(particles);
  }

  public Clause with(Stance changed) {
    return new Clause(
        from, to, verb, subject, object, quality, complements, times, particles, kind, changed);
  }

  /// The clause with its words beginning earlier, where what stands above it denies it.
  public Clause since(int first) {
    return new Clause(
        Math.min(from, first),
        to,
        verb,
        subject,
        object,
        quality,
        complements,
        times,
        particles,
        kind,
        stance);
  }

  /// The clause as one that is said of another noun phrase, or of none.
  Clause of(Optional<Element.Nominal> who) {
    return new Clause(
        from, to, verb, who, object, quality, complements, times, particles, kind, stance);
  }

  public Clause as(Kind changed) {
    return new Clause(
        from, to, verb, subject, object, quality, complements, times, particles, changed, stance);
  }

  public boolean isPassive() {
    return verb.filter(v -> v.voice() == Element.Voice.PASSIVE).isPresent();
  }
}
