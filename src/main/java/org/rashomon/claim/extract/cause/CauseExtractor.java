package org.rashomon.claim.extract.cause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.extract.UnsettledPronouns;
import org.rashomon.claim.lexicon.Nations;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Why something happened: "was caused by a cigarette", "because of a fault", "died of a heart
/// attack". The slot's subject is what happened: the happening's name, or whom it happened to.
public final class CauseExtractor implements Extractor {
  public static final String CAUSED = "CAUSED_BY";

  /// What is told as having gone before, and may be the cause: "died when a railing gave way".
  public static final String BEFORE = "CAUSED_WHEN";

  private final CauseWords words = new CauseWords();
  private final Causations byVerb = new Causations(words);
  private final CausalNouns byNoun = new CausalNouns(words);
  private final CausalLinks byLink = new CausalLinks(words);
  private final Intents byIntent = new Intents(words);
  private final GivenReasons byReason = new GivenReasons(words);
  private final DeathCauses byDeath = new DeathCauses(words);
  private final Effects effects = new Effects();
  private final Nations nations = Nations.load();
  private final ScopeReader scopes;

  public CauseExtractor(StanceLexicon stances) {
    this.scopes = new ScopeReader(stances);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    List<Causation> found = new ArrayList<>();
    byLink.find(parsed).stream()
        .filter(causation -> !nouns(parsed, causation).isEmpty())
        .forEach(found::add);
    CausalHeadlines.find(parsed)
        .filter(causation -> isThing(reading, causation))
        .ifPresent(found::add);
    for (Clause clause : parsed.verbClauses()) {
      byIntent
          .find(parsed, clause)
          .or(() -> byReason.find(parsed, clause))
          .or(() -> byDeath.find(parsed, clause))
          .or(() -> byVerb.find(parsed, clause).filter(told -> isThing(reading, told)))
          .or(() -> byNoun.find(parsed, clause).filter(told -> isThing(reading, told)))
          .filter(causation -> found.stream().noneMatch(other -> isSame(other, causation)))
          .ifPresent(found::add);
    }
    return found.stream().map(causation -> claim(reading, causation)).toList();
  }

  private static boolean isSame(Causation one, Causation other) {
    return one.head() == other.head();
  }

  /// Whether it is neither someone nor a pronoun nor a number: those are doers or tell nothing.
  private boolean isThing(Reading reading, Causation causation) {
    Token head = reading.parsed().token(causation.head());
    UnsettledPronouns.note(reading, causation.head());
    return head.isNoun()
        && head.mention().isEmpty()
        && (words.isIntent(head.lemma())
            || !words.isSomeone(head.lemma())
            || isAiling(reading.parsed(), causation))
        && !isAcronym(head.text())
        && !head.is("forces")
        && !words.isPlace(head.lemma())
        && !(head.isProper() && (causation.head() > 0 || nations.named(head.text()).isPresent()));
  }

  /// "a sick passenger", "a drunken driver": what ails someone is the cause.
  private boolean isAiling(ParsedSentence parsed, Causation causation) {
    int before = causation.head() - 1;
    return before >= causation.cause().from()
        && words.has(CauseWords.Kind.AILING, parsed.token(before).text().toLowerCase(Locale.ROOT));
  }

  /// Bodies go by initials, causes do not.
  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private Claim claim(Reading reading, Causation causation) {
    ParsedSentence parsed = reading.parsed();
    Stretch cause = causation.cause();
    Stretch told = causation.told();
    Value value = new Value.Cause(parsed.words(cause.from(), cause.to()), nouns(parsed, causation));
    return reading.claim(
        told.and(cause.from(), cause.to()),
        new Statement(
            new Slot(
                Aspect.CAUSE,
                causation.loose() ? BEFORE : CAUSED,
                effects.name(parsed, causation.effect())),
            value,
            causation.stance(),
            scopes
                .read(reading, parsed.clauseAt(told.from()), causation.effect().noun())
                .of(effects.patient(parsed, causation.effect()))),
        cause);
  }

  /// A noun, an adjective, or an adverb that is for a cause: "too fast".
  private boolean tells(Token token) {
    return token.isNoun()
        || token.isAdjective()
        || (token.tag().startsWith("RB") && words.isKnown(token.lemma()));
  }

  /// The nouns and adjectives of a cause, its head first.
  private List<String> nouns(ParsedSentence parsed, Causation causation) {
    List<Token> tokens = parsed.tokens().subList(causation.cause().from(), causation.cause().to());
    Token head = parsed.token(causation.head());
    return Stream.concat(Stream.of(head), tokens.stream())
        .filter(token -> token.equals(head) || tells(token))
        .filter(token -> token.mention().isEmpty())
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }
}
