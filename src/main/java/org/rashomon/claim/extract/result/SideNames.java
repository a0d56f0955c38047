package org.rashomon.claim.extract.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// The names in a sentence, each as written, by their capitals: unknown names of clubs are often
/// taken for other words.
final class SideNames {
  private final WordNet words = WordNet.load();

  List<String> of(ParsedSentence parsed) {
    List<Token> tokens = parsed.tokens();
    List<String> names = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int to = at;
      while (to < tokens.size() && isName(tokens, to)) {
        to++;
      }
      if (to > at) {
        names.add(parsed.words(at, to));
      }
      at = Math.max(to, at + 1);
    }
    return names;
  }

  private boolean isName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean capital = Character.isUpperCase(token.text().charAt(0)) && token.mention().isEmpty();
    boolean verb = token.tag().equals("VBD") || token.tag().equals("VBZ");
    return capital && (token.isProper() || (at > 0 ? !verb : isUnknown(token)));
  }

  /// The first word of a sentence has a capital, whatever it is.
  private boolean isUnknown(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return word.length() > 3
        && !words.isNoun(word)
        && !words.isAdjective(word)
        && !words.isVerb(token.lemma())
        && !words.isAdverb(word)
        && !token.tag().equals("IN")
        && !token.tag().equals("DT");
  }
}
