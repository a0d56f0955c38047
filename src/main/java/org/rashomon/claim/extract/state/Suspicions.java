package org.rashomon.claim.extract.state;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Population;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Nothing;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.Turns.Kind;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Whether a deed is held for a crime: "is being treated as murder", "there is no sign of arson",
/// "nothing points to a terrorist background". The bearer is the crime. That it is being looked
/// into whether it was one says neither.
final class Suspicions implements ImpliedStates {
  private static final StateTerm TREATED = new StateTerm("SUSPICION", "TREATED");

  private static final String RELATED_TO = "-related";

  private final Turns turns;
  private final NamedGroups crimes = NamedGroups.load("crimes.lex");

  Suspicions(Turns turns) {
    this.turns = turns;
  }

  @Override
  public List<Implied> find(ParsedSentence parsed, Clause clause) {
    return treated(parsed, clause)
        .or(() -> pointsTo(parsed, clause))
        .or(() -> noHint(parsed, clause))
        .or(() -> ruledOut(parsed, clause))
        .or(() -> related(parsed, clause))
        .or(() -> seen(parsed, clause))
        .map(List::of)
        .orElse(List.of());
  }

  /// "is being investigated as murder"
  private Optional<Implied> treated(ParsedSentence parsed, Clause clause) {
    if (!turns.has(Kind.TREAT, Clauses.verb(parsed, clause)) || !isFirm(clause)) {
      return Optional.empty();
    }
    return Clauses.led(clause, "as")
        .filter(crime -> !turns.hasWord(Kind.POSSIBLE, parsed, crime))
        .flatMap(
            crime ->
                crime(parsed, crime)
                    .map(
                        name ->
                            told(
                                name,
                                Turns.stretch(clause, crime),
                                Turns.plain(clause, !clause.stance().isNegative()))));
  }

  private static boolean isFirm(Clause clause) {
    return switch (clause.stance().modality()) {
      case ASSERTED, CONFIRMED, OPEN -> true;
      case REPORTED, PROBABLE, POSSIBLE, DENIED, FORECAST, CONDITIONAL, UNDECIDED -> false;
    };
  }

  /// "nothing to suggest a terrorist motive", "nothing points to sabotage"
  private Optional<Implied> pointsTo(ParsedSentence parsed, Clause clause) {
    boolean nothing =
        clause.subject().filter(noun -> parsed.head(noun).is("nothing")).isPresent()
            && turns.has(Kind.POINT, Clauses.verb(parsed, clause));
    if (!nothing) {
      return Optional.empty();
    }
    Nominal subject = clause.subject().orElseThrow();
    return clause
        .object()
        .or(() -> Clauses.led(clause, List.of("to", "towards", "at")))
        .flatMap(
            sign ->
                crime(parsed, sign)
                    .map(
                        name ->
                            told(
                                name,
                                Turns.stretch(clause, sign).and(subject.from(), subject.to()),
                                Turns.plain(clause, false))));
  }

  /// "no evidence of foul play"
  private Optional<Implied> noHint(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> hint =
        clause.object().or(clause::subject).filter(noun -> turns.is(Kind.HINT, parsed, noun));
    boolean none = Nothing.isNamed(parsed, hint) != clause.stance().isNegative();
    if (hint.isEmpty() || !none) {
      return Optional.empty();
    }
    return parsed
        .of(hint.get())
        .or(() -> behind(clause, hint.get()))
        .flatMap(
            what ->
                crime(parsed, what)
                    .map(
                        name ->
                            told(
                                name,
                                new Stretch(hint.get().from(), what.to()),
                                Turns.plain(clause, false))));
  }

  /// "ruled out terrorism", "foul play was ruled out"
  private Optional<Implied> ruledOut(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> crime = clause.isPassive() ? clause.subject() : clause.object();
    boolean firm = isFirm(clause) && !clause.stance().isNegative();
    return crime
        .filter(noun -> firm && turns.isVerb(Kind.RULE_OUT, parsed, clause))
        .filter(noun -> crimes.of(Clauses.lemma(parsed, noun)).isPresent())
        .flatMap(
            noun ->
                crime(parsed, noun)
                    .map(
                        name ->
                            told(name, Turns.stretch(clause, noun), Turns.plain(clause, false))));
  }

  /// "was not terror-related", "is linked to terrorism", "has no link to terrorism"
  private Optional<Implied> related(ParsedSentence parsed, Clause clause) {
    if (!isFirm(clause)) {
      return Optional.empty();
    }
    boolean linked = clause.isPassive() && turns.has(Kind.RELATED, Clauses.verb(parsed, clause));
    Optional<Nominal> to =
        Clauses.led(clause, List.of("to", "with"))
            .filter(noun -> linked && crimes.of(Clauses.lemma(parsed, noun)).isPresent());
    boolean holds = !clause.stance().isNegative();
    return to.flatMap(
            noun ->
                crime(parsed, noun)
                    .map(
                        name ->
                            told(name, Turns.stretch(clause, noun), Turns.plain(clause, holds))))
        .or(() -> byWord(parsed, clause, holds));
  }

  /// "see a terrorist motive", "found a link to terrorism"
  private Optional<Implied> seen(ParsedSentence parsed, Clause clause) {
    boolean sees = turns.has(Kind.SEE, Clauses.verb(parsed, clause)) && isFirm(clause);
    Optional<Nominal> seen = clause.isPassive() ? clause.subject() : clause.object();
    Optional<Nominal> tie = seen.filter(noun -> sees && turns.is(Kind.TIE, parsed, noun));
    boolean none = Nothing.isNamed(parsed, tie) != clause.stance().isNegative();
    return tie.flatMap(
        noun ->
            crime(parsed, noun)
                .or(
                    () ->
                        Clauses.led(clause, List.of("to", "with"))
                            .flatMap(other -> crime(parsed, other)))
                .map(name -> told(name, Turns.stretch(clause, noun), Turns.plain(clause, !none))));
  }

  /// "terror-related"
  private Optional<Implied> byWord(ParsedSentence parsed, Clause clause, boolean holds) {
    return clause
        .quality()
        .map(quality -> parsed.token(quality.head()).lemma().toLowerCase(Locale.ROOT))
        .filter(word -> word.endsWith(RELATED_TO))
        .flatMap(word -> crimes.of(word.substring(0, word.length() - RELATED_TO.length())))
        .map(
            name ->
                told(
                    name,
                    new Stretch(
                        clause.verb().orElseThrow().from(), clause.quality().orElseThrow().to()),
                    Turns.plain(clause, holds)));
  }

  /// "no sign whatsoever of arson", "no basis for terrorism"
  private static Optional<Nominal> behind(Clause clause, Nominal hint) {
    return clause.complements().stream()
        .map(Complement::nominal)
        .filter(noun -> noun.from() > hint.to())
        .findFirst();
  }

  /// The crime that a word of a noun phrase names, the head's first.
  private Optional<String> crime(ParsedSentence parsed, Nominal nominal) {
    String head = Clauses.lemma(parsed, nominal);
    int before = nominal.head() - 1;
    String pair = before >= nominal.from() ? parsed.token(before).lemma() + " " + head : head;
    return crimes
        .of(pair)
        .or(() -> crimes.of(head))
        .or(
            () ->
                parsed.tokens().subList(nominal.from(), nominal.head()).stream()
                    .flatMap(token -> crimes.of(token.lemma().toLowerCase(Locale.ROOT)).stream())
                    .findFirst());
  }

  private static Implied told(String crime, Stretch stretch, Stance stance) {
    return new Implied(TREATED, new Population(crime, List.of()), stretch, stance);
  }
}
