package org.rashomon.claim.extract.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Population;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.lexicon.ResultWord;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Dateline;
import org.rashomon.quantity.Mention;
import org.rashomon.quantity.MentionReader;

/// Margins whose number is no word of its own: "a 23-vote majority", "a two-goal win", "by a single
/// vote".
public final class MarginExtractor implements Extractor {
  private static final String MARGIN = "MARGIN";

  private final ResultWords words = new ResultWords();
  private final MentionReader numbers;
  private final ScopeReader scopes;

  public MarginExtractor(MentionReader numbers, StanceLexicon stances) {
    this.numbers = numbers;
    this.scopes = new ScopeReader(stances);
  }

  private record Margin(Stretch words, String number, String unit) {}

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    List<Token> tokens = reading.parsed().tokens();
    for (int at = 0; at < tokens.size(); at++) {
      int place = at;
      compound(tokens, place)
          .or(() -> single(tokens, place))
          .flatMap(margin -> claim(reading, margin))
          .ifPresent(claims::add);
    }
    return claims;
  }

  /// "a 23-vote majority"
  private Optional<Margin> compound(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    int hyphen = text.indexOf('-');
    boolean one = tokens.get(at).isLabel() && hyphen > 0 && text.lastIndexOf('-') == hyphen;
    if (!one || !isOfContest(tokens, at + 1)) {
      return Optional.empty();
    }
    String unit = text.substring(hyphen + 1);
    return words.has(ResultWord.MARGIN_UNIT, unit)
        ? Optional.of(new Margin(new Stretch(at, at + 2), text.substring(0, hyphen), unit))
        : Optional.empty();
  }

  /// A lead may be lost again.
  private boolean isOfContest(List<Token> tokens, int at) {
    return at < tokens.size()
        && !tokens.get(at).is("lead")
        && (words.has(ResultWord.MARGIN, tokens, at) || words.has(ResultWord.VICTORY, tokens, at));
  }

  /// "by a single vote"
  private Optional<Margin> single(List<Token> tokens, int at) {
    boolean single =
        at > 1
            && tokens.get(at).is("single")
            && tokens.get(at - 2).is("by")
            && words.has(ResultWord.MARGIN_UNIT, tokens, at + 1)
            && words.within(ResultWord.SUCCEED, tokens, 0, at);
    return single
        ? Optional.of(new Margin(new Stretch(at, at + 2), "one", tokens.get(at + 1).lemma()))
        : Optional.empty();
  }

  private Optional<Claim> claim(Reading reading, Margin margin) {
    ParsedSentence parsed = reading.parsed();
    Optional<Clause> clause = parsed.clauseAt(margin.words().from());
    Stance stance = clause.map(Clause::stance).orElse(Stance.PLAIN);
    boolean told = stance.modality() == Modality.ASSERTED && !stance.isNegative();
    return told
        ? numbers
            .read(margin.number() + " " + margin.unit() + "s", new Dateline(Optional.empty()))
            .stream()
            .filter(Mention.Amount.class::isInstance)
            .map(Mention.Amount.class::cast)
            .findFirst()
            .map(
                amount ->
                    reading.claim(
                        margin.words(),
                        new Statement(
                            new Slot(Aspect.COUNT, MARGIN, margin.unit()),
                            new Value.Amount(amount.quantity()),
                            stance,
                            scopes
                                .read(reading, clause, Optional.empty())
                                .of(new Population(margin.unit(), List.of())))))
        : Optional.empty();
  }
}
