package org.rashomon.claim.extract.result;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.result.Tally.Counts;
import org.rashomon.claim.extract.result.Tally.Joint;
import org.rashomon.claim.lexicon.ResultWord;
import org.rashomon.claim.syntax.Token;

/// Tells by the words around two numbers what they were the end of. How a match stood at half-time,
/// the numbers of a series and a poll are the end of nothing.
final class Contests {
  /// How far a word may stand from the numbers that it tells of.
  private static final int REACH = 5;

  private final ResultWords words;

  Contests(ResultWords words) {
    this.words = words;
  }

  Optional<Contest> of(List<Token> tokens, Tally tally) {
    if (isNear(ResultWord.OTHER, tokens, tally)) {
      return Optional.empty();
    }
    return isVote(tokens, tally) ? vote(tokens, tally) : match(tokens, tally);
  }

  private boolean isVote(List<Token> tokens, Tally tally) {
    return tally.counted() == Counts.VOTES
        || (tally.counted() == Counts.UNSAID
            && tally.joint() != Joint.NAME
            && words.anywhere(ResultWord.BALLOT, tokens));
  }

  private Optional<Contest> vote(List<Token> tokens, Tally tally) {
    boolean told =
        tally.counted() == Counts.VOTES
            || (tally.told().size() == 1
                && !words.anywhere(ResultWord.GAME_ONLY, tokens)
                && stands(tokens, tally));
    boolean open =
        isStanding(tokens, tally)
            || isNear(ResultWord.AHEAD, tokens, tally)
            || words.anywhere(ResultWord.UNSETTLED, tokens);
    return told && !open ? Optional.of(Contest.VOTE) : Optional.empty();
  }

  private Optional<Contest> match(List<Token> tokens, Tally tally) {
    boolean told =
        isOfMatch(tokens, tally) && stands(tokens, tally) && !isOfChances(tokens, tally.to());
    if (!told || isNear(ResultWord.PARTIAL, tokens, tally) || isStanding(tokens, tally)) {
      return Optional.empty();
    }
    if (isNear(ResultWord.AGGREGATE, tokens, tally)) {
      return Optional.of(Contest.AGGREGATE);
    }
    if (tally.told().size() > 1) {
      return Optional.of(Contest.SETS);
    }
    return Optional.of(
        isNear(ResultWord.SHOOTOUT, tokens, tally) ? Contest.SHOOTOUT : Contest.MATCH);
  }

  /// "are 7-2 to win"
  private static boolean isOfChances(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).is("to")
        && tokens.get(at + 1).isVerb()
        && Character.isLowerCase(tokens.get(at + 1).text().charAt(0));
  }

  /// "beat them 2-1", "Lyndale 2-1 Marsk"
  private boolean isOfMatch(List<Token> tokens, Tally tally) {
    boolean between =
        tally.joint() == Joint.DASH
            && isName(tokens, tally.from() - 1)
            && isName(tokens, tally.to());
    return between || words.anywhere(ResultWord.MATCH, tokens);
  }

  private static boolean isName(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isProper();
  }

  /// "2-0 up", "were leading 2-0"
  private boolean isStanding(List<Token> tokens, Tally tally) {
    return words.has(ResultWord.STANDING, tokens, tally.to())
        || (words.has(ResultWord.STANDING, tokens, tally.from() - 1)
            && !isLost(tokens, tally.from() - 1))
        || isMinute(tokens, tally.to());
  }

  /// "went down 2-1" is over, "were down 2-1" is not.
  private static boolean isLost(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at).is("down") && !tokens.get(at - 1).lemma().equals("be");
  }

  /// "1-0 after 20 minutes", "1-1 at 70 minutes"
  private static boolean isMinute(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).tag().equals(Token.MEASURE)
        && (tokens.get(at).is("after") || tokens.get(at).is("at") || tokens.get(at).is("with"));
  }

  /// Two numbers may be a range or a ratio: "200 to 190 hectares", "a 60-40 venture". They are none
  /// where their unit is said; else no other noun follows them, and with "to" between them they
  /// follow what leads to a result.
  private boolean stands(List<Token> tokens, Tally tally) {
    return switch (tally.joint()) {
      case NAME, SIDES -> true;
      case DASH -> !isCounted(tokens, tally.to()) && !isReached(tokens, tally.from() - 1);
      case WORD ->
          tally.counted() != Counts.UNSAID
              || (leads(tokens, tally.from() - 1) && !isCounted(tokens, tally.to()));
    };
  }

  /// "improved to 5-2", "pulled it back to 2-2"
  private static boolean isReached(List<Token> tokens, int at) {
    return at >= 0 && tokens.get(at).is("to");
  }

  private static boolean leads(List<Token> tokens, int at) {
    if (at < 0 || tokens.get(at).isVerb()) {
      return true;
    }
    return switch (tokens.get(at).lemma()) {
      case "by", "of", ",", "split", "at", "down" -> true;
      default -> false;
    };
  }

  /// "a 60-40 joint venture"
  private boolean isCounted(List<Token> tokens, int at) {
    int noun = at;
    while (noun < tokens.size() && tokens.get(noun).tag().equals("JJ")) {
      noun++;
    }
    return noun < tokens.size()
        && (tokens.get(noun).tag().equals("NN") || tokens.get(noun).tag().equals("NNS"))
        && !words.within(ResultWord.NOUN, tokens, at, noun + 1);
  }

  /// Whether a word of a kind stands by the numbers, and nothing between that begins anew.
  private boolean isNear(ResultWord kind, List<Token> tokens, Tally tally) {
    for (int i = tally.from() - 1; i >= Math.max(0, tally.from() - REACH); i--) {
      if (parts(tokens.get(i))) {
        break;
      }
      if (words.has(kind, tokens, i) && !isEnd(tokens, i)) {
        return true;
      }
    }
    for (int i = tally.to(); i < Math.min(tokens.size(), tally.to() + REACH); i++) {
      if (words.has(kind, tokens, i)) {
        return true;
      }
      if (parts(tokens.get(i)) && i > tally.to()) {
        break;
      }
    }
    return false;
  }

  /// "finished level", "ended level at"
  private static boolean isEnd(List<Token> tokens, int at) {
    String before = at > 0 ? tokens.get(at - 1).lemma() : "";
    return tokens.get(at).is("level") && (before.equals("finish") || before.equals("end"));
  }

  private static boolean parts(Token token) {
    return switch (token.lemma()) {
      case "after", "before", "following", "but", "and", "having", ",", ";", ":", "despite", "to" ->
          true;
      default -> token.isLabel() && token.text().contains("-");
    };
  }
}
