package org.rashomon.claim.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.extract.Happenings.Happening;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Names what a clause says took place somewhere by the groups of `whereabouts.lex`: "met in
/// Geneva" and "the talks took place in Geneva" are both a meeting. What is in no group is named as
/// [Happenings] names it.
final class Whereabouts {
  private static final String LIGHT = "light";

  private final NamedGroups groups = NamedGroups.load("whereabouts.lex");
  private final Happenings happenings;

  Whereabouts(PredicateLexicon lexicon) {
    this.happenings = new Happenings(lexicon);
  }

  Optional<Happening> of(ParsedSentence parsed, Clause clause) {
    return happenings.of(parsed, clause).map(told -> grouped(parsed, clause, told));
  }

  boolean is(String group, String word) {
    return groups.of(word).filter(group::equals).isPresent();
  }

  /// The group in upper case, as classes of predicates are.
  Optional<String> group(String word) {
    return groups.of(word).filter(group -> !group.equals(LIGHT)).map(Whereabouts::name);
  }

  private Happening grouped(ParsedSentence parsed, Clause clause, Happening told) {
    Optional<Nominal> bearer = Happenings.patient(clause).map(noun -> Entities.base(parsed, noun));
    Optional<String> byNoun =
        isLight(parsed, clause, told)
            ? clause
                .subject()
                .map(noun -> Entities.base(parsed, noun))
                .or(() -> bearer)
                .flatMap(noun -> ofNoun(parsed, noun))
            : Optional.empty();
    Optional<String> group =
        byNoun.or(
            () -> verbs(parsed, clause, told).flatMap(word -> group(word).stream()).findFirst());
    return new Happening(
        group.orElse(told.predicate()),
        bearer.map(noun -> Charges.lemma(parsed, noun)).orElse(told.subject()),
        bearer);
  }

  private Optional<String> ofNoun(ParsedSentence parsed, Nominal noun) {
    return group(Charges.lemma(parsed, noun));
  }

  private boolean isLight(ParsedSentence parsed, Clause clause, Happening told) {
    String subject = clause.subject().map(s -> Charges.lemma(parsed, s)).orElse("");
    return subject.equals(told.predicate())
        || verbs(parsed, clause, told).anyMatch(word -> is(LIGHT, word))
        || is("drift", subject);
  }

  private static Stream<String> verbs(ParsedSentence parsed, Clause clause, Happening told) {
    String verb = Charges.verb(parsed, clause);
    return Stream.concat(
        clause.particles().stream().map(particle -> verb + " " + particle),
        Stream.of(verb, told.predicate().toLowerCase(Locale.ROOT)));
  }

  /// Groups whose happenings end somewhere: there "to" tells where.
  boolean isMotion(String predicate) {
    return List.of("TAKING", "LANDING", "DRIFT", "TRAVEL").contains(predicate);
  }

  private static String name(String group) {
    return group.toUpperCase(Locale.ROOT);
  }
}
