package org.rashomon.claim.extract.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.ClauseMeasures;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.LabelFigure;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Mention;
import org.rashomon.quantity.Unit;

/// How old someone is of whom an event has one as a rule, or who has a name: "the 31-year-old
/// suspect", "a man of 31 was arrested", "Roy Askew, 71". An age is held against another only of
/// the same name or the same part in the event.
public final class AgeExtractor implements Extractor {
  private static final String AGE = "AGE";

  /// Of ages that are told by a number alone.
  private static final BigDecimal YOUNGEST = BigDecimal.TEN;

  private static final BigDecimal OLDEST = BigDecimal.valueOf(110);

  private final ScopeReader scopes;
  private final Persons persons;

  public AgeExtractor(PredicateLexicon predicates, StanceLexicon stances) {
    this.scopes = new ScopeReader(stances);
    this.persons = new Persons(predicates);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < parsed.tokens().size(); i++) {
      Token token = parsed.token(i);
      if (isAge(token) || isBareAge(parsed, i)) {
        claims.addAll(read(reading, i, token));
      }
    }
    return claims;
  }

  private static boolean isAge(Token token) {
    return token.mention().isPresent()
        && token.mention().get() instanceof Mention.Label label
        && label.kind() == Mention.LabelKind.AGE;
  }

  /// "The attacker, 27, was shot", "The suspect, 31.", "Jonas Lind is 52."
  private static boolean isBareAge(ParsedSentence parsed, int at) {
    boolean between =
        at > 1
            && (parsed.token(at - 1).is(",") || isBeing(parsed, at - 1))
            && (at + 1 == parsed.tokens().size() || isMark(parsed.token(at + 1)));
    return between
        && isSingular(parsed.token(at - 2))
        && parsed
            .token(at)
            .amount()
            .map(amount -> amount.quantity())
            .filter(quantity -> quantity.unit() instanceof Unit.Things)
            .filter(quantity -> quantity.hedge() == Hedge.EXACT || quantity.hedge() == Hedge.ROUND)
            .filter(quantity -> quantity.interval().max().filter(AgeExtractor::isLife).isPresent())
            .isPresent();
  }

  private static boolean isBeing(ParsedSentence parsed, int at) {
    Token verb = parsed.token(at);
    return (verb.is("is") || verb.is("was")) && parsed.token(at - 1).isProper();
  }

  private static boolean isSingular(Token token) {
    return token.tag().equals("NN") || token.tag().equals("NNP");
  }

  private static boolean isMark(Token token) {
    return token.is(",") || token.is(".") || token.is(")");
  }

  private static boolean isLife(BigDecimal years) {
    return years.compareTo(YOUNGEST) >= 0 && years.compareTo(OLDEST) <= 0;
  }

  private List<Claim> read(Reading reading, int at, Token token) {
    Optional<BigDecimal> years = LabelFigure.only(token.text());
    Optional<Nominal> who = bearer(reading.parsed(), at);
    if (years.isEmpty() || who.isEmpty()) {
      return List.of();
    }
    return persons.parts(reading, who.get()).stream()
        .map(part -> claim(reading, who.get(), part, at, years.get()))
        .toList();
  }

  private Claim claim(Reading reading, Nominal person, String part, int at, BigDecimal years) {
    ParsedSentence parsed = reading.parsed();
    Optional<Clause> clause = ClauseMeasures.of(parsed, person);
    return reading.claim(
        new Stretch(at, at + 1).and(person.from(), person.to()),
        new Statement(
            new Slot(Aspect.AMOUNT, AGE, part),
            LabelFigure.amount(years, parsed.token(at).text()),
            Stance.PLAIN,
            scopes
                .read(reading, clause, Optional.of(person))
                .of(new Population(sex(parsed, person), List.of()))));
  }

  /// A man is no woman; any other word for the person may be told of both.
  private static String sex(ParsedSentence parsed, Nominal person) {
    String head = parsed.head(person).lemma();
    return switch (head) {
      case "man", "woman", "boy", "girl" -> head;
      default -> "";
    };
  }

  /// "a former pupil of the school, aged 23", but "the body of Jonas Lind, 12"
  private static Nominal whole(ParsedSentence parsed, Nominal before) {
    return parsed.head(before).isProper() ? before : Entities.base(parsed, before);
  }

  /// The noun phrase around the age, or the one right before the comma.
  private static Optional<Nominal> bearer(ParsedSentence parsed, int at) {
    List<Element> elements = parsed.elements();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element.from() <= at && at < element.to()) {
        boolean around =
            element instanceof Nominal nominal
                && (nominal.head() != at || parsed.token(nominal.from()).is("the"));
        return around
            ? Optional.of((Nominal) element)
            : i > 1 && elements.get(i - 2) instanceof Nominal before
                ? Optional.of(whole(parsed, before))
                : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
