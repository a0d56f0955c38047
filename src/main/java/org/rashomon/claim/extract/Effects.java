package org.rashomon.claim.extract;

import java.util.Optional;
import org.rashomon.claim.Population;
import org.rashomon.claim.extract.Causation.Effect;
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
        clause.object().filter(noun -> Charges.lemma(parsed, noun).equals("way")).isPresent();
    Optional<String> left = left(parsed, clause);
    if (left.isPresent()) {
      return new Effect(left.get(), clause.subject());
    }
    String happening = ill ? "fall ill" : way ? "give way" : Arguments.withParticle(parsed, clause);
    return new Effect(happening, way || ill ? clause.subject() : Happenings.patient(clause));
  }

  /// "left the cabinet": verb and object tell one happening, of the subject.
  private static Optional<String> left(ParsedSentence parsed, Clause clause) {
    return clause
        .object()
        .map(noun -> Charges.verb(parsed, clause) + " " + Charges.lemma(parsed, noun))
        .filter(both -> HAPPENINGS.of(both).isPresent());
  }

  /// The happening's name where the verb or the noun tells one, else the noun.
  String name(ParsedSentence parsed, Effect effect) {
    String verb = effect.happening();
    Optional<String> byVerb =
        HAPPENINGS.of(verb).or(() -> HAPPENINGS.of(verb.substring(0, (verb + " ").indexOf(' '))));
    Optional<String> noun = effect.noun().map(n -> Charges.lemma(parsed, n));
    return noun.flatMap(HAPPENINGS::of)
        .filter(name -> byVerb.isEmpty() || name.equals("illness"))
        .or(() -> byVerb)
        .or(() -> noun)
        .orElse("");
  }

  /// What it happened to: "wall" of "the collapse of the wall" and of "the wall fell".
  Population patient(ParsedSentence parsed, Effect effect) {
    return effect.noun().map(noun -> patient(parsed, noun)).orElse(Population.UNSTATED);
  }

  private Population patient(ParsedSentence parsed, Nominal noun) {
    if (HAPPENINGS.of(Charges.lemma(parsed, noun)).isEmpty()) {
      return Counted.population(parsed, noun);
    }
    return parsed.of(noun).map(of -> Counted.population(parsed, of)).orElse(Population.UNSTATED);
  }
}
