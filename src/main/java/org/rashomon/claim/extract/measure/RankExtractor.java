package org.rashomon.claim.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.ClauseMeasures;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.LabelFigure;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Mention;
import org.rashomon.quantity.OrdinalText;

/// Which one of its kind something was: "the team's third attempt", "won for the fourth time", "a
/// Category 4 cyclone". There is many a first and second in a text, so such a claim is about all
/// the rest of its sentence.
public final class RankExtractor implements Extractor {
  private static final String RANK = "RANK";
  private static final String CATEGORY = "CATEGORY";
  private static final NamedGroups LABELS = NamedGroups.load("labels.lex");

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    List<Claim> claims = new ArrayList<>();
    parsed
        .nominals()
        .filter(nominal -> nominal.head() > nominal.from())
        .forEach(nominal -> rank(reading, nominal).ifPresent(claims::add));
    return claims;
  }

  private static Optional<Claim> rank(Reading reading, Nominal nominal) {
    ParsedSentence parsed = reading.parsed();
    return IntStream.range(nominal.from(), nominal.head())
        .boxed()
        .filter(i -> parsed.token(i).isLabel())
        .findFirst()
        .flatMap(i -> ordinal(reading, nominal, i).or(() -> category(reading, nominal, i)));
  }

  private static Optional<Claim> ordinal(Reading reading, Nominal nominal, int at) {
    ParsedSentence parsed = reading.parsed();
    Token label = parsed.token(at);
    String head = parsed.head(nominal).lemma();
    boolean ranked =
        label.isLabel(Mention.LabelKind.RANK)
            && isGroup(head, "rank")
            && isOneSeries(parsed, nominal);
    return ranked
        ? OrdinalText.value(label.text())
            .map(number -> claim(reading, nominal, at, new Told(RANK, head, number)))
        : Optional.empty();
  }

  private static Optional<Claim> category(Reading reading, Nominal nominal, int at) {
    ParsedSentence parsed = reading.parsed();
    Token label = parsed.token(at);
    int blank = label.lemma().indexOf(' ');
    boolean graded =
        blank > 0
            && isGroup(label.lemma().substring(0, blank), "scale")
            && isGroup(parsed.head(nominal).lemma(), "storm")
            && !changes(parsed);
    return graded
        ? LabelFigure.only(label.text())
            .map(number -> claim(reading, nominal, at, new Told(CATEGORY, "storm", number)))
        : Optional.empty();
  }

  private record Told(String predicate, String subject, java.math.BigDecimal number) {}

  private static Claim claim(Reading reading, Nominal nominal, int at, Told told) {
    ParsedSentence parsed = reading.parsed();
    Stance stance =
        ClauseMeasures.of(parsed, nominal).map(clause -> clause.stance()).orElse(Stance.PLAIN);
    return reading.claim(
        new Stretch(nominal.from(), nominal.to()),
        new Statement(
            new Slot(Aspect.AMOUNT, told.predicate(), told.subject()),
            LabelFigure.amount(told.number(), parsed.token(at).text()),
            stance,
            Scope.OPEN.of(Population.UNSTATED)),
        new Stretch(at, at + 1));
  }

  /// "the second in a row", "a third", "the second this year" are of series of their own.
  private static boolean isOneSeries(ParsedSentence parsed, Nominal nominal) {
    Token first = parsed.token(nominal.from());
    boolean any = first.is("a") || first.is("an") || first.is("another");
    int end = Math.min(parsed.tokens().size(), nominal.to() + 3);
    return !any
        && nominal.times().isEmpty()
        && !isEarlier(parsed, nominal)
        && IntStream.range(nominal.from(), end)
            .mapToObj(parsed::token)
            .noneMatch(token -> token.moment().isPresent() || isNarrowing(token.lemma()));
  }

  /// "Her second attempt had failed in 2019"
  private static boolean isEarlier(ParsedSentence parsed, Nominal nominal) {
    boolean year =
        parsed.tokens().stream()
            .flatMap(token -> token.moment().stream())
            .anyMatch(moment -> moment.value().date().written().year().isPresent());
    return year
        || ClauseMeasures.of(parsed, nominal)
            .flatMap(clause -> clause.verb())
            .filter(verb -> parsed.token(verb.from()).is("had"))
            .isPresent();
  }

  private static boolean isNarrowing(String lemma) {
    return MeasureWord.IN_A_ROW.has(lemma);
  }

  /// A storm that gains or loses strength was of several categories.
  private static boolean changes(ParsedSentence parsed) {
    return parsed.tokens().stream()
        .map(Token::lemma)
        .anyMatch(lemma -> MeasureWord.CHANGE_RANK.has(lemma));
  }

  private static boolean isGroup(String word, String group) {
    return LABELS.of(word).filter(group::equals).isPresent();
  }
}
