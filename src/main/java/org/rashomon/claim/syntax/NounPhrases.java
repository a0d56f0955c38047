package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.quantity.Mention.LabelKind;

/// The noun phrase that begins at a token: determiners, amounts, adjectives, participles before a
/// noun, nouns, and possessives that go on ("Monday's train crash").
final class NounPhrases {
  private NounPhrases() {}

  static Optional<Element.Nominal> at(List<Token> tokens, int from) {
    if (isPronoun(tokens.get(from))) {
      return Optional.of(new Element.Nominal(from, from + 1, from, Optional.empty(), List.of()));
    }
    int to = from;
    int head = -1;
    int amount = -1;
    List<Integer> times = new ArrayList<>();
    while (to < tokens.size()) {
      Token token = tokens.get(to);
      if (endsAfterHead(tokens, to, head)) {
        break;
      }
      if (isHead(token)) {
        head = to;
      } else if (isAmount(token) && (head < 0 || isHyphenated(token))) {
        amount = to;
      } else if (token.tag().equals(Token.MOMENT) && Chunker.isPossessive(tokens, to + 1)) {
        times.add(to);
        to++;
      } else if (isDatedNoun(tokens, from, to, head)) {
        times.add(to);
      } else if (token.tag().equals("POS") && head >= 0) {
        // what was the head is only the owner: "the company 's plants"
        if (!beginsNoun(tokens, to + 1) && !isOwnPeriod(tokens, to + 1)) {
          break;
        }
        head = -1;
      } else if (!isBeforeHead(tokens, to, head)) {
        break;
      }
      to++;
    }
    return phrase(tokens, new Bounds(from, to), head, amount, times);
  }

  /// "the Saturday concert", "a Tuesday night blast"
  private static boolean isDatedNoun(List<Token> tokens, int from, int at, int head) {
    return head < 0
        && at > from
        && tokens.get(at).tag().equals(Token.MOMENT)
        && (isDeterminer(tokens.get(at - 1)) || isOwnPeriod(tokens, at))
        && beginsNoun(tokens, at + 1);
  }

  /// "Orlow's third-quarter profit"
  private static boolean isOwnPeriod(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).tag().equals(Token.MOMENT)
        && tokens.get(at).text().indexOf('-') > 0
        && tokens.get(at - 1).tag().equals("POS")
        && beginsNoun(tokens, at + 1);
  }

  private static boolean isDeterminer(Token token) {
    return token.tag().equals("DT") || token.tag().equals("PRP$");
  }

  private record Bounds(int from, int to) {}

  private static Optional<Element.Nominal> phrase(
      List<Token> tokens, Bounds bounds, int head, int amount, List<Integer> times) {
    if (head >= 0) {
      return Optional.of(
          new Element.Nominal(
              bounds.from(),
              Math.max(head + 1, bounds.from() + 1),
              head,
              amount < 0 ? Optional.empty() : Optional.of(amount),
              times));
    }
    if (amount >= 0) {
      return Optional.of(
          new Element.Nominal(bounds.from(), amount + 1, amount, Optional.of(amount), times));
    }
    return determinerAlone(tokens, bounds);
  }

  /// "this", "those", "all" without a noun, or adjectives used as nouns: "the wounded".
  private static Optional<Element.Nominal> determinerAlone(List<Token> tokens, Bounds bounds) {
    Token first = tokens.get(bounds.from());
    if (!first.tag().equals("DT") && !first.tag().equals("PDT")) {
      return Optional.empty();
    }
    int last = bounds.from();
    while (last + 1 < tokens.size()
        && first.tag().equals("DT")
        && isAdjectival(tokens.get(last + 1))) {
      last++;
    }
    return Optional.of(
        new Element.Nominal(bounds.from(), last + 1, last, Optional.empty(), List.of()));
  }

  private static boolean endsAfterHead(List<Token> tokens, int at, int head) {
    if (head < 0) {
      return false;
    }
    Token token = tokens.get(at);
    if (isResult(token) && tokens.get(head).tag().equals("NNS")) {
      return true;
    }
    return !isHead(token) && !token.tag().equals("POS") && !isHyphenated(token);
  }

  /// "took a dozen sailors hostage": what they were made into is no part of their phrase.
  private static boolean isResult(Token token) {
    return token.is("hostage") || token.is("prisoner") || token.is("captive");
  }

  private static boolean isHead(Token token) {
    return token.isNoun() && !(token.isLabel() && token.tag().equals("CD")) && !isAged(token);
  }

  /// "a worker aged 44": of what stands before it.
  private static boolean isAged(Token token) {
    return token.isLabel(LabelKind.AGE) && token.text().startsWith("aged ");
  }

  static boolean isAmount(Token token) {
    return (token.amount().isPresent() && !token.isVerb()) || token.tag().equals(Token.MEASURE);
  }

  private static boolean isHyphenated(Token token) {
    return token.tag().equals(Token.MEASURE) && token.text().indexOf('-') > 0;
  }

  private static boolean isPronoun(Token token) {
    return token.tag().equals("PRP") || token.tag().equals("EX");
  }

  private static boolean isAdjectival(Token token) {
    return token.isAdjective() || token.tag().equals("VBN");
  }

  private static boolean isBeforeHead(List<Token> tokens, int at, int head) {
    if (head >= 0) {
      return false;
    }
    Token token = tokens.get(at);
    return switch (token.tag()) {
      case "DT", "PDT", "PRP$", "CD", "$", "#" -> true;
      case "JJ", "JJR", "JJS", "VBG", "VBN" ->
          beginsNoun(tokens, at + 1) && (token.isAdjective() || isInside(tokens, at));
      case "RB", "RBR", "RBS" ->
          at + 1 < tokens.size()
              && (tokens.get(at + 1).isAdjective() || isDoneTo(tokens, at))
              && beginsNoun(tokens, at + 1);
      case "CC" -> joinsModifiers(tokens, at);
      default -> token.isLabel();
    };
  }

  /// A participle belongs to a noun phrase only after a determiner, an amount or an adjective.
  private static boolean isInside(List<Token> tokens, int at) {
    if (at == 0) {
      return false;
    }
    Token before = tokens.get(at - 1);
    return before.isAdjective()
        || (before.tag().equals("RB") && at > 1 && isDeterminer(tokens.get(at - 2)))
        || before.tag().equals("POS")
        || before.tag().equals("DT")
        || before.tag().equals("PRP$")
        || isAmount(before);
  }

  /// "a wrongly set switch"
  private static boolean isDoneTo(List<Token> tokens, int at) {
    return at > 0 && isDeterminer(tokens.get(at - 1)) && tokens.get(at + 1).tag().equals("VBN");
  }

  /// "old and new towns"
  private static boolean joinsModifiers(List<Token> tokens, int at) {
    return at > 0
        && at + 2 < tokens.size()
        && tokens.get(at - 1).isAdjective()
        && tokens.get(at + 1).isAdjective()
        && beginsNoun(tokens, at + 2);
  }

  /// Whether a noun follows after at most a few modifiers.
  private static boolean beginsNoun(List<Token> tokens, int at) {
    int limit = Math.min(tokens.size(), at + 5);
    for (int i = at; i < limit; i++) {
      Token token = tokens.get(i);
      if (isHead(token)) {
        return true;
      }
      if (!isAdjectival(token)
          && !token.tag().equals("VBG")
          && !isAmount(token)
          && !token.tag().equals("CC")
          && !token.tag().equals("CD")) {
        return false;
      }
    }
    return false;
  }
}
