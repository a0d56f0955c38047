package org.rashomon.claim.extract.place;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.Happenings;
import org.rashomon.claim.extract.Happenings.Happening;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.WordNet;
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
  private final WordNet words = WordNet.load();

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
    Optional<Happening> phrase = byNoun.isEmpty() ? byPhrase(parsed, clause) : Optional.empty();
    return phrase.orElseGet(
        () ->
            new Happening(
                byNoun.or(() -> byVerb(parsed, clause, told)).orElse(told.predicate()),
                bearer.map(noun -> Clauses.lemma(parsed, noun)).orElse(told.subject()),
                bearer));
  }

  private Optional<String> byVerb(ParsedSentence parsed, Clause clause, Happening told) {
    return verbs(parsed, clause, told).flatMap(word -> group(word).stream()).findFirst();
  }

  /// "opened fire", "caught fire", "gave himself up": the object is no more than a part of the
  /// verb, and the happening is told of the subject.
  private Optional<Happening> byPhrase(ParsedSentence parsed, Clause clause) {
    if (clause.object().isEmpty() || clause.subject().isEmpty() || clause.isPassive()) {
      return Optional.empty();
    }
    Nominal object = clause.object().get();
    boolean self = parsed.head(object).lemma().endsWith("self");
    String verb = Clauses.verb(parsed, clause);
    Stream<String> phrases =
        self
            ? clause.particles().stream().map(particle -> verb + " " + particle)
            : Stream.of(verb + " " + Clauses.lemma(parsed, object));
    Nominal bearer = Entities.base(parsed, clause.subject().get());
    return phrases
        .flatMap(phrase -> group(phrase).stream())
        .findFirst()
        .map(name -> new Happening(name, Clauses.lemma(parsed, bearer), Optional.of(bearer)));
  }

  private Optional<String> ofNoun(ParsedSentence parsed, Nominal noun) {
    return group(Clauses.lemma(parsed, noun));
  }

  private boolean isLight(ParsedSentence parsed, Clause clause, Happening told) {
    String subject = clause.subject().map(s -> Clauses.lemma(parsed, s)).orElse("");
    return subject.equals(told.predicate())
        || verbs(parsed, clause, told).anyMatch(word -> is(LIGHT, word))
        || is("drift", subject);
  }

  private static Stream<String> verbs(ParsedSentence parsed, Clause clause, Happening told) {
    String verb = Clauses.verb(parsed, clause);
    return Stream.concat(
        clause.particles().stream().map(particle -> verb + " " + particle),
        Stream.of(verb, told.predicate().toLowerCase(Locale.ROOT)));
  }

  /// Happenings that end somewhere: there "to" and "into" tell where. A car that crashes into a
  /// house is on the road all the same; what flies is where it fell.
  boolean endsSomewhere(Happening told) {
    return switch (told.predicate()) {
      case "TAKING", "LANDING", "DRIFT", "TRAVEL" -> true;
      case "CRASH" -> isFlying(told.subject());
      default -> false;
    };
  }

  private boolean isFlying(String noun) {
    return words.isA(noun, "aircraft")
        || words.isA(noun, "projectile")
        || words.isA(noun, "rocket");
  }

  private static String name(String group) {
    return group.toUpperCase(Locale.ROOT);
  }
}
