package org.rashomon.claim.extract.result;

import java.util.List;
import java.util.Locale;
import org.rashomon.claim.lexicon.ResultWord;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Token;

/// Finds the words of `results.lex` among tokens.
public final class ResultWords {
  private final WordGroups<ResultWord> words = ResultWord.load();

  /// Whether a token, as its lemma or as written, or it and the next one are of a kind.
  public boolean has(ResultWord kind, List<Token> tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(at);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return words.has(kind, lemma)
        || words.has(kind, token.text().toLowerCase(Locale.ROOT))
        || (words.begins(kind, lemma)
            && at + 1 < tokens.size()
            && words.has(kind, lemma + " " + tokens.get(at + 1).lemma().toLowerCase(Locale.ROOT)));
  }

  /// @param word in lower case
  public boolean has(ResultWord kind, String word) {
    return words.has(kind, word);
  }

  /// Whether one of the tokens `[from, to)`, as far as there are any, is of a kind.
  public boolean within(ResultWord kind, List<Token> tokens, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(tokens.size(), to); i++) {
      if (has(kind, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  boolean anywhere(ResultWord kind, List<Token> tokens) {
    return within(kind, tokens, 0, tokens.size());
  }
}
