package org.rashomon.claim.extract.result;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Population;
import org.rashomon.claim.Value.Score.Round;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.result.Tally.Joint;
import org.rashomon.claim.lexicon.ResultWord;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// What was voted on, and which of the two numbers is of those in favour: by the words behind the
/// numbers, else by what became of it. Where more than the greater number may have been needed,
/// neither is said.
final class Ballots {
  private static final int REACH = 2;

  private final ResultWords words;

  Ballots(ResultWords words) {
    this.words = words;
  }

  /// The bill, the plan, the tax.
  Optional<Population> matter(ParsedSentence parsed) {
    return parsed
        .nominals()
        .filter(noun -> isMatter(parsed, noun))
        .findFirst()
        .map(noun -> Counted.population(parsed, noun));
  }

  private boolean isMatter(ParsedSentence parsed, Nominal noun) {
    return parsed.head(noun).isNoun() && words.has(ResultWord.MATTER, parsed.tokens(), noun.head());
  }

  /// With those in favour first; empty where it isn't told who they are.
  Optional<Round> inFavour(ParsedSentence parsed, Tally tally) {
    List<Token> tokens = parsed.tokens();
    Round round = tally.first();
    if (tally.joint() == Joint.SIDES) {
      return Optional.of(round);
    }
    if (words.anywhere(ResultWord.BAR, tokens) || matter(parsed).isEmpty()) {
      return Optional.empty();
    }
    return firstIsFor(tokens, tally.to())
        .or(() -> passed(tokens).map(passed -> passed == round.first() > round.second()))
        .map(first -> first ? round : round.turned());
  }

  /// "26 to 14 against the plan", "7-2 to reject the plan"
  private Optional<Boolean> firstIsFor(List<Token> tokens, int to) {
    boolean infinitive = to + 1 < tokens.size() && tokens.get(to).is("to");
    if (infinitive && tokens.get(to + 1).isVerb()) {
      return Optional.of(!words.has(ResultWord.REJECT, tokens, to + 1));
    }
    boolean against = words.within(ResultWord.AGAINST, tokens, to, to + REACH);
    boolean inFavour = words.within(ResultWord.FOR, tokens, to, to + REACH);
    return against == inFavour ? Optional.empty() : Optional.of(inFavour);
  }

  private Optional<Boolean> passed(List<Token> tokens) {
    boolean pass = words.anywhere(ResultWord.PASS, tokens);
    boolean reject = words.anywhere(ResultWord.REJECT, tokens);
    return pass == reject ? Optional.empty() : Optional.of(pass);
  }
}
