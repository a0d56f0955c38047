package org.rashomon.claim.extract.cause;

import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Population;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Happenings;
import org.rashomon.claim.extract.cause.Causation.Effect;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Names what a cause brought about: by the happening, a noun and a verb of one happening alike
/// ("the collapse of the wall", "brought down the wall"), and by what it happened to.
final class Effects {
  private static final NamedGroups HAPPENINGS = NamedGroups.load("happenings.lex");

  /// What a clause tells: its verb with its particle, or "fall ill" and "give way" with the word
  /// that makes the sense, and whom or what it befell.
  static Effect told(ParsedSentence parsed, Clause clause) {
    boolean ill =
        Arguments.hasWord(parsed, clause, "ill") || Arguments.hasWord(parsed, clause, "sick");
    boolean way =
        clause.object().filter(noun -> Clauses.lemma(parsed, noun).equals("way")).isPresent();
    if (isLate(parsed, clause)) {
      return new Effect("late", clause.subject());
    }
    if (clause.object().filter(noun -> parsed.head(noun).is("victim")).isPresent()) {
      return Effect.of(clause.subject());
    }
    Optional<String> left = left(parsed, clause);
    if (left.isPresent()) {
      return new Effect(left.get(), clause.subject());
    }
    String happening = ill ? "fall ill" : way ? "give way" : Arguments.withParticle(parsed, clause);
    return new Effect(happening, way || ill ? clause.subject() : Happenings.patient(clause));
  }

  static boolean isStandstill(ParsedSentence parsed, Nominal noun) {
    return HAPPENINGS.nameOf(Clauses.lemma(parsed, noun)).equals("breakdown");
  }

  /// "threw the train off the tracks" made it leave them.
  static Effect moved(ParsedSentence parsed, Clause clause) {
    return Clauses.led(clause, "off")
        .map(noun -> "leave " + Clauses.lemma(parsed, noun))
        .filter(left -> HAPPENINGS.of(left).isPresent())
        .map(left -> new Effect(left, clause.object()))
        .orElse(Effect.of(clause.object()));
  }

  /// "kicked off late"
  private static boolean isLate(ParsedSentence parsed, Clause clause) {
    boolean starts =
        switch (Clauses.verb(parsed, clause)) {
          case "start", "begin", "kick", "open", "arrive", "leave", "depart" -> true;
          default -> false;
        };
    return starts && Arguments.hasWord(parsed, clause, "late");
  }

  /// "left the cabinet": verb and object tell one happening, of the subject.
  private static Optional<String> left(ParsedSentence parsed, Clause clause) {
    return clause.object().stream()
        .map(noun -> Clauses.lemma(parsed, noun))
        .flatMap(
            noun ->
                Stream.of(
                    Arguments.withParticle(parsed, clause) + " " + noun,
                    Clauses.verb(parsed, clause) + " " + noun))
        .filter(both -> HAPPENINGS.of(both).isPresent())
        .findFirst();
  }

  /// An aircraft may stand for its accident, and yet is a thing.
  static boolean isHappening(String word) {
    return HAPPENINGS.of(word).filter(name -> !name.equals("plane")).isPresent();
  }

  /// Whether a noun names a happening.
  static boolean isHappening(ParsedSentence parsed, Nominal noun) {
    return isHappening(Clauses.lemma(parsed, noun));
  }

  /// The name of what a clause tells, "" where it has none.
  static String nameOf(ParsedSentence parsed, Clause clause) {
    return byVerb(told(parsed, clause).happening()).orElse("");
  }

  /// The happening's name where the verb or the noun tells one, else the noun.
  String name(ParsedSentence parsed, Effect effect) {
    String verb = effect.happening();
    Optional<String> byVerb = byVerb(verb);
    Optional<String> noun = effect.noun().map(n -> Clauses.lemma(parsed, n));
    return noun.flatMap(HAPPENINGS::of)
        .filter(name -> byVerb.isEmpty() || name.equals("illness"))
        .or(() -> byVerb)
        .or(() -> noun)
        .orElse("");
  }

  /// By the verb with its particle, else by the verb.
  private static Optional<String> byVerb(String verb) {
    return HAPPENINGS
        .of(verb)
        .or(() -> HAPPENINGS.of(verb.substring(0, (verb + " ").indexOf(' '))));
  }

  /// What it happened to: "wall" of "the collapse of the wall" and of "the wall fell".
  Population patient(ParsedSentence parsed, Effect effect) {
    return effect.noun().map(noun -> patient(parsed, noun)).orElse(Population.UNSTATED);
  }

  private Population patient(ParsedSentence parsed, Nominal noun) {
    if (!isHappening(parsed, noun)) {
      return Counted.population(parsed, noun);
    }
    return parsed.of(noun).map(of -> Counted.population(parsed, of)).orElse(Population.UNSTATED);
  }
}
