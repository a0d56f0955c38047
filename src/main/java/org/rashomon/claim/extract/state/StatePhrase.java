package org.rashomon.claim.extract.state;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// An adjective, or several words that stand for one, behind a verb: "shut", "out of danger", "in a
/// critical condition".
///
/// @param from index of its first token
/// @param to index of the token after it
record StatePhrase(List<StateTerm> states, int from, int to) {
  private static final int LONGEST = 5;

  /// Reads the longest phrase that begins at a token, adverbs before it passed over.
  static Optional<StatePhrase> at(ParsedSentence parsed, int from, StateLexicon lexicon) {
    int at = from;
    Optional<StatePhrase> found = longest(parsed, at, lexicon);
    while (found.isEmpty() && at < parsed.tokens().size() && isPassedOver(parsed.token(at))) {
      at++;
      found = longest(parsed, at, lexicon);
    }
    return found;
  }

  private static Optional<StatePhrase> longest(
      ParsedSentence parsed, int at, StateLexicon lexicon) {
    for (int to = Math.min(parsed.tokens().size(), at + LONGEST); to > at; to--) {
      List<StateTerm> states = lexicon.adjectives(words(parsed, at, to));
      boolean whole = isWord(parsed.token(at)) && isWord(parsed.token(to - 1));
      if (whole && !states.isEmpty() && !(to == at + 1 && leadsOn(parsed, at))) {
        return Optional.of(new StatePhrase(states, at, to));
      }
    }
    return inCondition(parsed, at, lexicon);
  }

  /// Whether it is no particle that belongs to a verb before it: "shut down".
  boolean isAdjectival(ParsedSentence parsed) {
    return to > from + 1 || parsed.token(from).isAdjective() || parsed.token(from).isVerb();
  }

  private static boolean isPassedOver(Token token) {
    return (token.tag().startsWith("RB") && !token.is("out") && !token.is("down"))
        || token.tag().equals(Token.MOMENT)
        || token.is("as");
  }

  /// The words without determiners: "fighting for his life".
  private static String words(ParsedSentence parsed, int from, int to) {
    return parsed.tokens().subList(from, to).stream()
        .filter(StatePhrase::isWord)
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static boolean isWord(Token token) {
    return !token.tag().equals("DT") && !token.tag().equals("PRP$");
  }

  /// A preposition or an adjective with its noun is no state by itself: "on the coast", "open
  /// questions".
  private static boolean leadsOn(ParsedSentence parsed, int at) {
    if (at + 1 >= parsed.tokens().size()) {
      return false;
    }
    Token word = parsed.token(at);
    Token next = parsed.token(at + 1);
    boolean preposition = word.tag().equals("IN") || word.tag().equals("TO");
    if (preposition) {
      return !next.tag().equals(Token.MEASURE) && Character.isLetterOrDigit(next.text().charAt(0));
    }
    return next.isNoun() && !word.tag().startsWith("RB") && next.mention().isEmpty();
  }

  /// "in (a) critical condition"
  private static Optional<StatePhrase> inCondition(
      ParsedSentence parsed, int from, StateLexicon lexicon) {
    if (from >= parsed.tokens().size() || !parsed.token(from).is("in")) {
      return Optional.empty();
    }
    int limit = Math.min(parsed.tokens().size(), from + LONGEST);
    for (int i = from + 2; i < limit; i++) {
      if (lexicon.isTransparent(parsed.token(i).lemma())) {
        List<StateTerm> states = lexicon.adjectives(words(parsed, i - 1, i));
        return states.isEmpty()
            ? Optional.empty()
            : Optional.of(new StatePhrase(states, from, i + 1));
      }
    }
    return Optional.empty();
  }
}
