package org.rashomon.claim.extract.refutation;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.RefutingWord;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Finds the words of a verdict on what others tell: "is a hoax", "dismissed the rumours".
final class Verdicts {
  /// The reach of a negation, of an attribute and of a verb's object, in words.
  static final int NEAR = 3;

  static final int REACH = 8;

  /// A heading ends in a colon after at most so many words.
  static final int HEADING = 5;

  private final RefutingPhrases phrases;

  Verdicts(RefutingPhrases phrases) {
    this.phrases = phrases;
  }

  /// The words of a verdict that begins at a token, unless it is one that only may be.
  Optional<Stretch> at(ParsedSentence parsed, int at) {
    List<Token> tokens = parsed.tokens();
    return falsehood(parsed, at)
        .or(() -> quality(tokens, at))
        .or(() -> untrue(tokens, at))
        .filter(words -> !mayBe(tokens, words))
        .or(() -> act(tokens, at).filter(words -> !mayBe(tokens, words)));
  }

  /// "is a hoax", "Arrest hoax: …", "story of … a fabrication"
  private Optional<Stretch> falsehood(ParsedSentence parsed, int at) {
    List<Token> tokens = parsed.tokens();
    int to = phrases.end(RefutingWord.FALSEHOOD, tokens, at);
    boolean noun = to > at && !tokens.get(at).isVerb();
    if (!noun || isNegated(tokens, at) || isDone(tokens, at, to)) {
      return Optional.empty();
    }
    boolean heading = to < HEADING && to < tokens.size() && tokens.get(to).is(":");
    boolean says =
        heading
            || parsed.sentence().isTitle()
            || isLast(tokens, to)
            || tokens.get(to).is(":")
            || isBehindBe(tokens, at)
            || phrases.within(RefutingWord.TOLD, tokens, at - NEAR, to + NEAR)
            || phrases.within(RefutingWord.SPREAD, tokens, at - 1, to + 2);
    return says ? Optional.of(new Stretch(at, to)) : Optional.empty();
  }

  /// "the report is false", "false rumours of …"
  private Optional<Stretch> quality(List<Token> tokens, int at) {
    int to = phrases.end(RefutingWord.FALSE, tokens, at);
    if (to == at || isNegated(tokens, at) || isDone(tokens, at, to)) {
      return Optional.empty();
    }
    boolean attribute = phrases.within(RefutingWord.TOLD, tokens, to, to + NEAR + 1);
    boolean predicate =
        phrases.within(RefutingWord.TOLD, tokens, 0, at)
            && (isBehindBe(tokens, at) || ends(tokens, to));
    return attribute || predicate ? Optional.of(new Stretch(at, to)) : Optional.empty();
  }

  /// "rumours not true", "report isn't real"
  private Optional<Stretch> untrue(List<Token> tokens, int at) {
    int to = phrases.end(RefutingWord.TRUE, tokens, at);
    boolean negated = to > at && phrases.negationWithin(tokens, at - NEAR, at);
    return negated
            && (phrases.within(RefutingWord.TOLD, tokens, 0, at) || isLast(tokens, to))
            && ends(tokens, to)
        ? Optional.of(new Stretch(at, to))
        : Optional.empty();
  }

  /// "dismissed the rumours", "claims debunked"
  private Optional<Stretch> act(List<Token> tokens, int at) {
    int to = phrases.end(RefutingWord.REFUTE, tokens, at);
    if (to == at || isNegated(tokens, at)) {
      return Optional.empty();
    }
    boolean object = phrases.within(RefutingWord.TOLD, tokens, to, to + REACH);
    boolean passive =
        tokens.get(at).isVerb()
            && phrases.within(RefutingWord.TOLD, tokens, at - REACH, at)
            && ends(tokens, to);
    return object || passive ? Optional.of(new Stretch(at, to)) : Optional.empty();
  }

  private boolean mayBe(List<Token> tokens, Stretch words) {
    return phrases.within(RefutingWord.OPEN, tokens, words.from() - NEAR, words.from());
  }

  boolean isNegated(List<Token> tokens, int at) {
    return phrases.negationWithin(tokens, at - NEAR, at)
        || phrases.within(RefutingWord.DENY, tokens, 0, at);
  }

  /// "a bomb hoax", "hoax caller", "the passport was a fake"
  private boolean isDone(List<Token> tokens, int at, int to) {
    boolean called =
        at > 0 && tokens.get(at - 1).isVerb() && tokens.get(at - 1).lemma().equals("call");
    return (!called && phrases.within(RefutingWord.DONE, tokens, at - NEAR, at))
        || phrases.within(RefutingWord.DONE, tokens, to, to + 1);
  }

  static boolean isBehindBe(List<Token> tokens, int at) {
    return tokens.subList(Math.max(0, at - NEAR - 1), at).stream()
        .anyMatch(token -> token.lemma().equals("be") || token.is("as"));
  }

  private static boolean isLast(List<Token> tokens, int to) {
    return to >= tokens.size() || (to == tokens.size() - 1 && isMark(tokens.get(to)));
  }

  /// Nothing that could be its object follows.
  private static boolean ends(List<Token> tokens, int to) {
    return to >= tokens.size()
        || isMark(tokens.get(to))
        || switch (tokens.get(to).tag()) {
          case "IN", "CC", "RB", "TO", "WRB", "VBN", "VBD" -> true;
          default -> false;
        };
  }

  private static boolean isMark(Token token) {
    return !Character.isLetterOrDigit(token.text().charAt(0));
  }
}
