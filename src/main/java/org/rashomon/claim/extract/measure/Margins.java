package org.rashomon.claim.extract.measure;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.result.ResultWords;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.ResultWord;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// By how much one side was ahead in the end: "won by 12 votes", "with two lengths to spare",
/// "finished five strokes clear". Such a number is no count of votes or goals.
final class Margins {
  private static final String MARGIN = "MARGIN";

  private final ResultWords words;
  private final PredicateLexicon predicates;

  Margins(ResultWords words, PredicateLexicon predicates) {
    this.words = words;
    this.predicates = predicates;
  }

  Optional<Predicate> of(ParsedSentence parsed, Counted counted) {
    List<Token> tokens = parsed.tokens();
    int number = counted.number();
    boolean unit = words.has(ResultWord.MARGIN_UNIT, tokens, number + 1);
    return unit && tells(tokens, number)
        ? predicates
            .byName(MARGIN)
            .map(
                margin ->
                    Predicate.of(
                        margin,
                        new Stretch(number, number + 2),
                        parsed.clauseAt(number).or(() -> first(parsed))))
        : Optional.empty();
  }

  private static Optional<Clause> first(ParsedSentence parsed) {
    return parsed.verbClauses().stream().findFirst();
  }

  private boolean tells(List<Token> tokens, int number) {
    boolean by = isWord(tokens, number - 1, "by") || isWord(tokens, number - 2, "by");
    return (by && words.within(ResultWord.SUCCEED, tokens, 0, number))
        || isOfMargin(tokens, number)
        || isMargin(tokens, number)
        || isSpare(tokens, number + 2)
        || isClear(tokens, number + 2);
  }

  /// "a margin of 12 votes"
  private boolean isOfMargin(List<Token> tokens, int number) {
    return isWord(tokens, number - 1, "of") && words.has(ResultWord.MARGIN, tokens, number - 2);
  }

  /// "The margin was 12 votes"
  private boolean isMargin(List<Token> tokens, int number) {
    return number > 0
        && tokens.get(number - 1).lemma().equals("be")
        && words.within(ResultWord.MARGIN, tokens, 0, number);
  }

  private static boolean isSpare(List<Token> tokens, int at) {
    return (isWord(tokens, at, "to") && isWord(tokens, at + 1, "spare"))
        || (isWord(tokens, at, "in") && isWord(tokens, at + 1, "hand"));
  }

  /// "finished 12 points clear of": in the end, and not only for a time.
  private boolean isClear(List<Token> tokens, int at) {
    boolean ended = words.within(ResultWord.ENDED, tokens, 0, at);
    return ended && (isWord(tokens, at, "clear") || isWord(tokens, at, "ahead"));
  }

  private static boolean isWord(List<Token> tokens, int at, String word) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
  }
}
