package org.rashomon.claim.extract.occurrence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Happenings;
import org.rashomon.claim.extract.Happenings.Happening;
import org.rashomon.claim.extract.Nothing;
import org.rashomon.claim.extract.occurrence.Possessions.Possession;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// That there was something, or none of it, told by its noun: "There was no damage to the dam", "no
/// attack on the convoy was reported", "a brawl broke out". It is told as the verb tells it, of
/// what hangs on the noun: the dam was not damaged.
final class Existences {
  private static final NamedGroups NOUNS = NamedGroups.load("existences.lex");

  /// By what hangs on the noun that it was done to.
  private static final List<String> UPON = List.of("to", "on", "against", "of", "with");

  private Existences() {}

  static Optional<Possession> of(ParsedSentence parsed, Clause clause) {
    return clause.verb().isEmpty() || clause.subject().isEmpty()
        ? Optional.empty()
        : noun(parsed, clause)
            .filter(noun -> !isLittle(parsed, noun))
            .flatMap(noun -> happening(parsed, clause, noun).or(() -> act(parsed, clause, noun)))
            .filter(happening -> happening.patient().isPresent() || !isOfPlace(parsed, clause))
            .map(happening -> new Possession(happening, clause.to(), false));
  }

  /// "in the capital, where an alarm sounded but no damage was reported": none there.
  private static boolean isOfPlace(ParsedSentence parsed, Clause clause) {
    return parsed.tokens().subList(0, clause.from()).stream().anyMatch(token -> token.is("where"));
  }

  /// The noun phrase that the clause tells there was, or was none.
  private static Optional<Nominal> noun(ParsedSentence parsed, Clause clause) {
    String verb = Clauses.verb(parsed, clause);
    if (isThere(parsed, clause) || (OccurrenceWord.POSE.has(verb) && !clause.isPassive())) {
      return clause.object();
    }
    if (OccurrenceWord.TELL_OF.has(verb)) {
      // that much was reported says that it is known, and that none was says that there is none
      return (clause.isPassive() ? clause.subject() : clause.object())
          .filter(noun -> Nothing.isNamed(parsed, Optional.of(noun)));
    }
    return OccurrenceWord.COME_ABOUT.has(verb) && !clause.isPassive()
        ? clause.subject()
        : Optional.empty();
  }

  /// "Little damage" is some to one and none to another, and where there is "no serious damage"
  /// there may be some.
  private static boolean isLittle(ParsedSentence parsed, Nominal noun) {
    boolean none = Nothing.isNamed(parsed, Optional.of(noun));
    return parsed.tokens().subList(noun.from(), noun.head()).stream()
        .anyMatch(token -> token.is("little") || token.is("few") || (none && token.isAdjective()));
  }

  private static Optional<Happening> happening(ParsedSentence parsed, Clause clause, Nominal noun) {
    Optional<Nominal> patient = upon(parsed, clause, noun);
    return NOUNS
        .of(parsed.head(noun).lemma())
        .map(Existences::predicate)
        .map(
            name ->
                new Happening(name, patient.map(p -> parsed.head(p).lemma()).orElse(""), patient));
  }

  /// "There was an inquiry into the contract": an act whose noun tells upon what.
  private static Optional<Happening> act(ParsedSentence parsed, Clause clause, Nominal noun) {
    return Optional.of(noun)
        .filter(it -> isThere(parsed, clause) && Happenings.isAct(parsed, it))
        .map(it -> Happenings.ofAct(parsed, it))
        .filter(happening -> happening.patient().isPresent());
  }

  private static boolean isThere(ParsedSentence parsed, Clause clause) {
    return clause.subject().filter(s -> parsed.head(s).tag().equals("EX")).isPresent();
  }

  private static String predicate(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return PredicateLexicon.load().byName(upper).isPresent() ? upper : name;
  }

  private static Optional<Nominal> upon(ParsedSentence parsed, Clause clause, Nominal noun) {
    return UPON.stream()
        .flatMap(preposition -> parsed.hanging(noun, preposition).stream())
        .findFirst()
        .or(() -> Clauses.led(clause, "to"));
  }
}
