package org.rashomon.claim.extract.state;

import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.TrailingPhrases;
import org.rashomon.claim.extract.state.StateFinder.Found;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Which words of a sentence are quoted for a state that a clause tells.
final class StateQuotes {
  /// A longer subject, or one that stands apart, is not quoted with its state.
  private static final int NEAR = 4;

  /// From here on, inclusive, a name with more letters than its state is not quoted with it.
  private static final int LONG = 3;

  private StateQuotes() {}

  /// [#told] with the phrases behind it, and then with whose state it is: "the strike went on | on
  /// Monday".
  static Stretch quoted(ParsedSentence parsed, Clause clause, Found found) {
    Stretch told = told(parsed, found);
    Nominal bearer = found.bearer();
    Stretch trailed = TrailingPhrases.with(parsed, clause, told);
    boolean behind = bearer.from() >= found.stretch().from();
    return behind || trailed.equals(told) || isApart(parsed, found)
        ? told
        : trailed.and(bearer.from(), bearer.to());
  }

  /// With whose state it is, where that stands near or behind.
  static Stretch told(ParsedSentence parsed, Found found) {
    Stretch told = found.stretch();
    Nominal bearer = found.bearer();
    boolean behind = bearer.from() >= told.from();
    boolean near = bearer.to() == told.from() && bearer.to() - bearer.from() <= NEAR;
    boolean name = parsed.head(bearer).isProper() && bearer.to() - bearer.from() >= LONG;
    boolean small = !name || !isLonger(parsed, bearer, told);
    if (behind || (near && small)) {
      return told.and(bearer.from(), bearer.to());
    }
    return told;
  }

  private static boolean isApart(ParsedSentence parsed, Found found) {
    int to = found.stretch().from();
    return parsed.tokens().subList(Math.min(found.bearer().to(), to), to).stream()
        .anyMatch(token -> token.is(","));
  }

  private static boolean isLonger(ParsedSentence parsed, Nominal bearer, Stretch told) {
    return parsed.span(bearer.from(), bearer.to()).length()
        > parsed.span(told.from(), told.to()).length();
  }
}
