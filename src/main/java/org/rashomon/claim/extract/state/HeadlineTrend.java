package org.rashomon.claim.extract.state;

import java.util.List;
import java.util.Locale;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.TitleWord;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// The direction in a title that leaves its verb out: "house prices up in May". Told only of what
/// goes up and down and is nothing that someone puts up or takes down.
public final class HeadlineTrend implements Extractor {
  private static final String TREND = "TREND";

  private final WordGroups<TitleWord> words = TitleWord.load();

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    if (!isHeadline(parsed)) {
      return List.of();
    }
    for (int at = 1; at < parsed.tokens().size(); at++) {
      if (isTold(parsed, at)) {
        return List.of(claim(reading, at));
      }
    }
    return List.of();
  }

  /// A title, or a line that neither has a verb nor ends as a sentence does.
  private static boolean isHeadline(ParsedSentence parsed) {
    return parsed.sentence().isTitle()
        || (!parsed.token(parsed.tokens().size() - 1).is(".")
            && parsed.tokens().stream().noneMatch(Token::isVerb));
  }

  private boolean isTold(ParsedSentence parsed, int at) {
    boolean direction = parsed.token(at).is("up") || parsed.token(at).is("down");
    boolean ends =
        at + 1 == parsed.tokens().size()
            || parsed.token(at + 1).mention().isPresent()
            || words.has(TitleWord.AFTER_TREND, lower(parsed.token(at + 1)));
    // whatever has a verb before it is told by the verb: "stores put prices up"
    boolean first = parsed.tokens().subList(0, at - 1).stream().noneMatch(token -> token.isVerb());
    return direction && ends && first && words.has(TitleWord.TREND, noun(parsed.token(at - 1)));
  }

  private static Claim claim(Reading reading, int at) {
    ParsedSentence parsed = reading.parsed();
    String subject = noun(parsed.token(at - 1));
    List<String> modifiers =
        parsed.tokens().subList(0, at - 1).stream()
            .filter(token -> token.isNoun() || token.isAdjective())
            .map(token -> token.isProper() ? token.text() : token.lemma())
            .toList();
    return reading.claim(
        new Stretch(0, at + 1),
        new Statement(
            new Slot(Aspect.STATE, TREND, subject),
            new Value.State(TREND, parsed.token(at).is("up") ? "UP" : "DOWN"),
            Stance.PLAIN,
            Scope.OPEN.of(new Population(subject, modifiers))));
  }

  /// The tagger takes "rents up" for a verb; its lemma is the noun's all the same.
  private static String noun(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
