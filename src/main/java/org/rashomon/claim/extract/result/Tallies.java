package org.rashomon.claim.extract.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Value.Score.Round;
import org.rashomon.claim.extract.result.Tally.Counts;
import org.rashomon.claim.extract.result.Tally.Joint;
import org.rashomon.claim.lexicon.ResultWord;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Mention;
import org.rashomon.quantity.QuantityText;
import org.rashomon.quantity.Unit;

/// Finds pairs of numbers that may be those of two sides: "203 votes to 190", "2-1", "6-4, 7-5",
/// "22 in favour and 13 against", "goalless".
final class Tallies {
  private static final int MOST_DIGITS = 4;

  /// "to Pieter Strand's 38,900"
  private static final int LONGEST_OWNER = 5;

  private final ResultWords words;

  Tallies(ResultWords words) {
    this.words = words;
  }

  List<Tally> of(List<Token> tokens) {
    List<Tally> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Tally> tally = at(tokens, at);
      tally.ifPresent(found::add);
      at = tally.map(Tally::to).orElse(at + 1);
    }
    return found;
  }

  private Optional<Tally> at(List<Token> tokens, int at) {
    Optional<Round> dashed = dashed(tokens, at);
    if (dashed.isPresent()) {
      return Optional.of(sets(tokens, at, dashed.get()));
    }
    if (words.has(ResultWord.NIL, tokens, at)) {
      return Optional.of(
          new Tally(at, at + 1, List.of(new Round(0, 0)), Counts.UNSAID, Joint.NAME));
    }
    return number(tokens, at).flatMap(first -> joined(tokens, at, first));
  }

  private static Optional<Round> dashed(List<Token> tokens, int at) {
    if (at >= tokens.size() || tokens.get(at).moment().isPresent()) {
      return Optional.empty();
    }
    String text = tokens.get(at).text();
    int dash = Math.max(text.indexOf('-'), text.indexOf('–'));
    return dash > 0 && isNumber(text.substring(0, dash)) && isNumber(text.substring(dash + 1))
        ? Optional.of(
            new Round(
                Integer.parseInt(text.substring(0, dash)),
                Integer.parseInt(text.substring(dash + 1))))
        : Optional.empty();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  /// "6-4, 6-7 (3-7), 6-1"
  private static Tally sets(List<Token> tokens, int from, Round first) {
    List<Round> rounds = new ArrayList<>(List.of(first));
    int to = from + 1;
    int next = afterBrackets(tokens, to);
    while (next < tokens.size()) {
      next = tokens.get(next).is(",") ? next + 1 : next;
      Optional<Round> round = dashed(tokens, next);
      if (round.isEmpty()) {
        break;
      }
      rounds.add(round.get());
      to = next + 1;
      next = afterBrackets(tokens, to);
    }
    return new Tally(from, to, rounds, Counts.UNSAID, Joint.DASH);
  }

  private static int afterBrackets(List<Token> tokens, int at) {
    boolean brackets =
        at + 2 < tokens.size() && tokens.get(at).is("(") && tokens.get(at + 2).is(")");
    return brackets ? at + 3 : at;
  }

  private static Optional<Integer> number(List<Token> tokens, int at) {
    return at < tokens.size()
        ? tokens.get(at).amount().filter(Tallies::isCount).map(Tallies::whole)
        : Optional.empty();
  }

  private static boolean isCount(Mention.Amount amount) {
    Hedge hedge = amount.quantity().hedge();
    return amount.quantity().unit() instanceof Unit.Things
        && amount.reading() == Mention.Reading.TOTAL
        && (hedge == Hedge.EXACT || hedge == Hedge.ROUND);
  }

  private static int whole(Mention.Amount amount) {
    return QuantityText.nominal(amount.quantity()).intValue();
  }

  private Optional<Tally> joined(List<Token> tokens, int from, int first) {
    Counts unit = unit(tokens, from + 1);
    int mark = unit == Counts.UNSAID ? from + 1 : from + 2;
    int marked = afterMark(tokens, mark, ResultWord.FOR);
    int joint = marked == mark ? second(tokens, mark) : afterAnd(tokens, marked);
    Optional<Integer> second = joint < 0 ? Optional.empty() : number(tokens, joint);
    if (second.isEmpty()) {
      return Optional.empty();
    }
    Counts other = unit(tokens, joint + 1);
    int end = other == Counts.UNSAID ? joint + 1 : joint + 2;
    Counts counted = unit == Counts.UNSAID ? other : unit;
    List<Round> told = List.of(new Round(first, second.get()));
    if (marked == mark) {
      return Optional.of(new Tally(from, end, told, counted, joint(tokens, mark)));
    }
    int against = afterMark(tokens, end, ResultWord.AGAINST);
    return against == end
        ? Optional.empty()
        : Optional.of(new Tally(from, against, told, counted, Joint.SIDES));
  }

  private static Joint joint(List<Token> tokens, int at) {
    return isDash(tokens.get(at)) ? Joint.DASH : Joint.WORD;
  }

  private static boolean isDash(Token token) {
    return token.is("-") || token.is("–");
  }

  /// Where the second number stands if a word or a dash joins one on, else -1.
  private static int second(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return -1;
    }
    Token joint = tokens.get(at);
    if (joint.is("to") || joint.is("against") || joint.is("versus")) {
      return afterOwner(tokens, at + 1);
    }
    boolean glued =
        isDash(joint)
            && tokens.get(at - 1).end() == joint.start()
            && joint.end() == tokens.get(at + 1).start();
    return glued ? at + 1 : -1;
  }

  private static int afterOwner(List<Token> tokens, int at) {
    for (int i = at; i < Math.min(tokens.size(), at + LONGEST_OWNER); i++) {
      if (i > at && tokens.get(i - 1).tag().equals("POS")) {
        return i;
      }
    }
    return at;
  }

  /// "22 were in favour", "203 for"
  private int afterMark(List<Token> tokens, int at, ResultWord side) {
    int next = at;
    while (next < at + 2 && next < tokens.size() && isBefore(tokens.get(next))) {
      next++;
    }
    return words.has(side, tokens, next) ? next + 1 : at;
  }

  private static boolean isBefore(Token token) {
    return token.is("in") || token.is("were") || token.is("voted") || token.is("voting");
  }

  private static int afterAnd(List<Token> tokens, int at) {
    boolean and =
        at < tokens.size()
            && (tokens.get(at).is("and")
                || tokens.get(at).is(",")
                || tokens.get(at).is("with")
                || tokens.get(at).is("to"));
    return and ? at + 1 : -1;
  }

  private Counts unit(List<Token> tokens, int at) {
    if (words.has(ResultWord.BALLOT_UNIT, tokens, at)) {
      return Counts.VOTES;
    }
    return words.has(ResultWord.GAME_UNIT, tokens, at) ? Counts.GOALS : Counts.UNSAID;
  }
}
