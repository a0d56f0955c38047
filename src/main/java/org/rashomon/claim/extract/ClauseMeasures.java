package org.rashomon.claim.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Population;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.Frame;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Unit;

/// Measures told by the verb of a clause that an amount is an argument of.
public final class ClauseMeasures {
  private final Frames frames;
  private final MeasureNouns nouns;

  public ClauseMeasures(PredicateLexicon lexicon) {
    this.frames = new Frames(lexicon);
    this.nouns = new MeasureNouns(lexicon);
  }

  /// The clause that a noun phrase is an argument of.
  public static Optional<Clause> of(ParsedSentence parsed, Nominal nominal) {
    return parsed.clauses().stream()
        .filter(clause -> Frames.role(clause, nominal).isPresent())
        .findFirst();
  }

  /// Main clauses are asked before those that only say which ones are meant.
  public Optional<Predicate> byFrame(ParsedSentence parsed, Counted counted, Unit unit) {
    return parsed.clauses().stream()
        .filter(clause -> clause.kind() != Clause.Kind.RELATIVE || !counted.isOfGiven(parsed))
        .sorted(
            Comparator.comparing(
                clause -> clause.kind() == Clause.Kind.RELATIVE || leadsOn(parsed, clause)))
        .flatMap(clause -> byFrame(parsed, clause, counted, unit).stream())
        .findFirst();
  }

  /// "were found drowned": the participle behind it tells more than "found".
  private static boolean leadsOn(ParsedSentence parsed, Clause clause) {
    return clause
        .verb()
        .filter(verb -> parsed.token(verb.main()).lemma().equals("find"))
        .filter(verb -> verb.to() < parsed.tokens().size())
        .filter(verb -> parsed.token(verb.to()).tag().equals("VBN"))
        .isPresent();
  }

  private Optional<Predicate> byFrame(
      ParsedSentence parsed, Clause clause, Counted counted, Unit unit) {
    return Stream.concat(
            Stream.of(counted.nominal(), counted.noun()), counted.holder(parsed).stream())
        .flatMap(nominal -> frames.match(parsed, clause, nominal, unit).stream())
        .findFirst()
        .map(frame -> framed(parsed, clause, frame, counted));
  }

  private static Predicate framed(
      ParsedSentence parsed, Clause clause, Frame frame, Counted counted) {
    var verb = clause.verb().orElseThrow();
    Stretch stretch = new Stretch(verb.from(), verb.to());
    if (frame.object().isPresent() && clause.object().isPresent()) {
      stretch = stretch.and(stretch.from(), clause.object().get().to());
    }
    Optional<Nominal> holder = counted.holder(parsed);
    if (holder.isPresent()) {
      stretch = stretch.and(holder.get().from(), holder.get().to());
    }
    if (frame.complement().isPresent()) {
      String noun = frame.complement().get();
      for (var complement : clause.complements()) {
        if (parsed.head(complement.nominal()).lemma().equals(noun)) {
          stretch = stretch.and(verb.from(), complement.nominal().to());
        }
      }
    }
    return new Predicate(
        frame.predicate().name(),
        Optional.of(frame.predicate()),
        stretch,
        clause.stance(),
        AmountBearer.of(parsed, clause, frame, counted)
            .orElseGet(() -> subject(parsed, clause, counted)),
        Optional.of(clause),
        false);
  }

  /// "Six children are among the nine dead": some of those whom the noun behind "among" tells of.
  public Optional<Predicate> among(ParsedSentence parsed, Counted counted, Unit unit) {
    return parsed.clauses().stream()
        .filter(clause -> isBeing(parsed, clause))
        .filter(clause -> clause.subject().filter(counted::isIn).isPresent())
        .flatMap(clause -> among(parsed, clause, unit).stream())
        .findFirst();
  }

  /// "Six children are among the nine dead": six are a part.
  public static boolean isAmong(ParsedSentence parsed, Counted counted) {
    return parsed.clauses().stream()
        .filter(clause -> isBeing(parsed, clause))
        .filter(clause -> clause.subject().filter(counted::isIn).isPresent())
        .flatMap(clause -> clause.complements().stream())
        .anyMatch(complement -> complement.preposition().equals("among"));
  }

  private Optional<Predicate> among(ParsedSentence parsed, Clause clause, Unit unit) {
    var verb = clause.verb().orElseThrow();
    return clause.complements().stream()
        .filter(complement -> complement.preposition().equals("among"))
        .flatMap(complement -> measure(parsed, complement.nominal(), unit).stream())
        .map(known -> Predicate.of(known, new Stretch(verb.from(), verb.to()), Optional.of(clause)))
        .findFirst();
  }

  static boolean isBeing(ParsedSentence parsed, Clause clause) {
    return clause.verb().filter(verb -> parsed.token(verb.main()).lemma().equals("be")).isPresent();
  }

  /// "the nine dead", "six people who drowned"
  private Optional<PredicateClass> measure(ParsedSentence parsed, Nominal noun, Unit unit) {
    return nouns
        .measureOrState(parsed, noun, unit)
        .or(
            () ->
                parsed.clauses().stream()
                    .filter(clause -> clause.subject().filter(noun::equals).isPresent())
                    .flatMap(clause -> frames.match(parsed, clause, noun, unit).stream())
                    .findFirst()
                    .map(Frame::predicate));
  }

  /// Outside the lexicon the verb is its own class.
  public static Optional<Predicate> byLemma(ParsedSentence parsed, Counted counted) {
    for (Clause clause : parsed.clauses()) {
      for (Nominal nominal : List.of(counted.nominal(), counted.noun())) {
        if (Frames.role(clause, nominal).isPresent()
            && clause.verb().isPresent()
            && !isHour(clause, counted)
            && !isOfThoseMeant(parsed, clause, counted)
            && !isBareExistence(parsed, clause, counted)) {
          return Optional.of(lemma(parsed, clause, counted));
        }
      }
    }
    return Optional.empty();
  }

  /// "stayed open until four", "could walk out within four": a number alone that no noun and no
  /// known measure says what it counts, and that tells when.
  private static boolean isHour(Clause clause, Counted counted) {
    return !counted.population().isStated()
        && counted.amount().quantity().unit() instanceof Unit.Things
        && clause.complements().stream()
            .filter(complement -> counted.isIn(complement.nominal()))
            .anyMatch(complement -> ValueWord.BEFORE_HOUR.has(complement.preposition()));
  }

  /// "Four of the wagons that derailed carried acid": not what tells which wagons are meant.
  private static boolean isOfThoseMeant(ParsedSentence parsed, Clause clause, Counted counted) {
    return clause.kind() == Clause.Kind.RELATIVE && counted.isOfGiven(parsed);
  }

  /// "There are fourteen so far": of what isn't said.
  private static boolean isBareExistence(ParsedSentence parsed, Clause clause, Counted counted) {
    return parsed.token(clause.verb().orElseThrow().main()).lemma().equals("be")
        && !counted.population().isStated();
  }

  /// "hand back 40,000 euros", "handed 40,000 euros back"
  private static Optional<String> particle(ParsedSentence parsed, Clause clause) {
    return Stream.concat(
            Stream.of(clause.verb().orElseThrow().to()), clause.object().stream().map(Nominal::to))
        .filter(index -> index < parsed.tokens().size())
        .map(parsed::token)
        .filter(token -> token.tag().equals("RP") || token.is("back") || token.is("aground"))
        .map(Token::lemma)
        .findFirst();
  }

  private static Predicate lemma(ParsedSentence parsed, Clause clause, Counted counted) {
    var verb = clause.verb().orElseThrow();
    String lemma = parsed.token(verb.main()).lemma();
    return new Predicate(
        particle(parsed, clause).map(p -> lemma + " " + p).orElse(lemma),
        Optional.empty(),
        new Stretch(verb.from(), verb.to()),
        clause.stance(),
        subject(parsed, clause, counted),
        Optional.of(clause),
        false);
  }

  private static Population subject(ParsedSentence parsed, Clause clause, Counted counted) {
    boolean given =
        Frames.role(clause, counted.nominal())
            .filter(role -> role == Frames.Role.SECOND_OBJECT)
            .isPresent();
    return (given ? clause.object() : clause.subject())
        .filter(s -> !counted.isIn(s) && !parsed.head(s).tag().equals("EX"))
        .map(s -> Counted.population(parsed, s))
        .orElse(Population.UNSTATED);
  }
}
