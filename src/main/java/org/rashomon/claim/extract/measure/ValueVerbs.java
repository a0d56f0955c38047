package org.rashomon.claim.extract.measure;

import java.util.Optional;
import org.rashomon.claim.Population;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Frames;
import org.rashomon.claim.extract.Frames.Role;
import org.rashomon.claim.extract.MeasureNouns;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ValueWord;
import org.rashomon.claim.lexicon.Frame;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Unit;

/// Amounts that a verb gives to a noun: "the toll is 54", "the number of pupils made ill stood at
/// 342", "the dead numbered 12".
final class ValueVerbs {
  private final PredicateLexicon lexicon;
  private final MeasureNouns nouns;
  private final Frames frames;

  ValueVerbs(PredicateLexicon lexicon) {
    this.lexicon = lexicon;
    this.nouns = new MeasureNouns(lexicon);
    this.frames = new Frames(lexicon);
  }

  Optional<Predicate> find(ParsedSentence parsed, Counted counted) {
    return parsed.clauses().stream()
        .filter(clause -> isValue(parsed, clause, counted.nominal()))
        .flatMap(clause -> told(parsed, clause, counted).stream())
        .findFirst();
  }

  /// Whether the amount is what the clause gives to its subject.
  private static boolean isValue(ParsedSentence parsed, Clause clause, Nominal amount) {
    if (clause.verb().isEmpty() || clause.subject().isEmpty()) {
      return false;
    }
    Optional<Role> role = Frames.role(clause, amount);
    String verb = parsed.token(clause.verb().get().main()).lemma();
    boolean at = led(clause, amount, "at");
    return ValueWord.IS.has(verb)
        ? at || role.filter(r -> r == Role.OBJECT).isPresent()
        : ValueWord.GETS_TO.has(verb)
            && (at
                || led(clause, amount, "to")
                || led(clause, amount, "as")
                || (verb.equals("fall") && led(clause, amount, "of")));
  }

  private static boolean led(Clause clause, Nominal amount, String preposition) {
    return clause.complements().stream()
        .anyMatch(c -> c.nominal().equals(amount) && c.preposition().equals(preposition));
  }

  private Optional<Predicate> told(ParsedSentence parsed, Clause clause, Counted counted) {
    Nominal subject =
        clause.isPassive() || clause.object().isEmpty() || !isPut(parsed, clause)
            ? clause.subject().orElseThrow()
            : clause.object().orElseThrow();
    Unit unit = counted.amount().quantity().unit();
    Optional<Nominal> of = parsed.of(subject).filter(noun -> isTotal(parsed.head(subject)));
    Optional<PredicateClass> measure =
        nouns
            .measureOrState(parsed, subject, unit)
            .or(() -> nouns.held(parsed, subject, unit))
            .or(() -> of.flatMap(noun -> nouns.measureOrState(parsed, noun, unit)))
            .or(() -> of.flatMap(noun -> relative(parsed, noun, unit)))
            .or(() -> of.flatMap(noun -> numberOf(parsed, noun, unit)));
    var verb = clause.verb().orElseThrow();
    return measure.map(
        known ->
            new Predicate(
                known.name(),
                measure,
                new Stretch(verb.from(), verb.to()).and(subject.from(), subject.to()),
                clause.stance(),
                of.map(noun -> Counted.population(parsed, noun)).orElse(Population.UNSTATED),
                Optional.of(clause),
                false));
  }

  /// Nouns whose value is a number of others: not "the oldest of the men".
  private static boolean isTotal(Token head) {
    return ValueWord.TOTAL.has(head.lemma());
  }

  /// "the number of flood victims": nouns that tell a measure only where their number is told.
  private Optional<PredicateClass> numberOf(ParsedSentence parsed, Nominal noun, Unit unit) {
    return lexicon.noun("number of " + parsed.head(noun).lemma(), unit);
  }

  private static boolean isPut(ParsedSentence parsed, Clause clause) {
    return ValueWord.PUT.has(parsed.token(clause.verb().orElseThrow().main()).lemma());
  }

  /// "the number of people evacuated", "the number of passengers who have fallen ill": the verb
  /// that hangs on the noun.
  private Optional<PredicateClass> relative(ParsedSentence parsed, Nominal noun, Unit unit) {
    return parsed.clauses().stream()
        .filter(clause -> clause.subject().filter(noun::equals).isPresent())
        .flatMap(clause -> told(parsed, clause, noun, unit).stream())
        .findFirst();
  }

  private Optional<PredicateClass> told(
      ParsedSentence parsed, Clause clause, Nominal noun, Unit unit) {
    if (clause.verb().isEmpty() && clause.quality().isPresent()) {
      return lexicon.adjective(parsed.token(clause.quality().get().head()).lemma());
    }
    return frames.match(parsed, clause, noun, unit).map(Frame::predicate);
  }
}
