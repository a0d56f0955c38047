package org.rashomon.claim.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// The words that are put in a pronoun's place: a noun phrase with its names and nouns, and of all
/// else an article at most. Numbers, times and adjectives told of it once are not told again.
final class StandIn {
  private StandIn() {}

  static List<Token> words(ParsedSentence parsed, Nominal nominal) {
    List<Token> kept = new ArrayList<>();
    for (int i = nominal.from(); i <= nominal.head(); i++) {
      Token token = parsed.token(i);
      boolean number = token.amount().isPresent() || token.moment().isPresent();
      boolean owned = token.tag().equals("POS") && !kept.isEmpty() && follows(parsed, i, kept);
      boolean noun = i == nominal.head() || (token.isNoun() && !number);
      if (noun || owned) {
        kept.add(token);
      }
    }
    if (!kept.isEmpty() && !kept.getFirst().isProper()) {
      Token first = kept.getFirst();
      kept.addFirst(article(first));
    }
    return kept;
  }

  private static boolean follows(ParsedSentence parsed, int at, List<Token> kept) {
    return parsed.token(at - 1).equals(kept.getLast());
  }

  private static Token article(Token before) {
    return new Token(before.start(), before.end(), "the", "the", "DT", Optional.empty());
  }

  /// At a pronoun's place.
  ///
  /// @param owner whether the pronoun is a possessive
  static List<Token> at(Token pronoun, List<Token> words, boolean owner) {
    List<Token> placed = new ArrayList<>();
    for (Token word : words) {
      placed.add(placed(pronoun, word));
    }
    if (owner) {
      placed.add(
          placed(
              pronoun,
              new Token(pronoun.start(), pronoun.end(), "'s", "'s", "POS", Optional.empty())));
    }
    return placed;
  }

  /// A phrase, and a name behind its noun, at the noun's place: "the mayor Ana Rey".
  static List<Token> beside(ParsedSentence parsed, Nominal phrase, List<Token> name) {
    List<Token> placed = new ArrayList<>(parsed.tokens().subList(phrase.from(), phrase.to()));
    Token noun = parsed.head(phrase);
    name.stream()
        .filter(word -> !word.tag().equals("DT") && !word.lemma().equals(noun.lemma()))
        .forEach(word -> placed.add(placed(noun, word)));
    return placed;
  }

  private static Token placed(Token pronoun, Token word) {
    return new Token(
        pronoun.start(), pronoun.end(), word.text(), word.lemma(), word.tag(), word.mention());
  }
}
