package org.rashomon.claim.extract.refutation;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.claim.extract.Terms;
import org.rashomon.claim.lexicon.RefutingWord;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Token;

/// Finds the words and phrases of `refutation.lex` among tokens.
final class RefutingPhrases {
  /// The longest phrase of the file.
  private static final int LONGEST = 5;

  private static final List<RefutingWord> NOT_TOLD =
      List.of(
          RefutingWord.FALSEHOOD,
          RefutingWord.FALSE,
          RefutingWord.TRUE,
          RefutingWord.TOLD,
          RefutingWord.REFUTE,
          RefutingWord.SPREAD,
          RefutingWord.OPENER);

  private final WordGroups<RefutingWord> words = RefutingWord.load();

  /// The end of the longest phrase of a kind that begins at a token; the token's own index if none
  /// does.
  int end(RefutingWord kind, List<Token> tokens, int at) {
    if (at >= tokens.size() || !words.begins(kind, tokens.get(at).lemma())) {
      return at;
    }
    StringBuilder phrase = new StringBuilder();
    int end = at;
    for (int i = at; i < Math.min(tokens.size(), at + LONGEST); i++) {
      phrase.append(phrase.isEmpty() ? "" : " ").append(tokens.get(i).lemma());
      if (words.has(kind, phrase.toString())) {
        end = i + 1;
      }
    }
    return end;
  }

  boolean has(RefutingWord kind, String word) {
    return words.has(kind, word);
  }

  boolean has(RefutingWord kind, List<Token> tokens, int at) {
    return end(kind, tokens, at) > at;
  }

  /// Whether a phrase of a kind begins in `[from, to)`, as far as there are tokens.
  boolean within(RefutingWord kind, List<Token> tokens, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(tokens.size(), to); i++) {
      if (has(kind, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  boolean negationWithin(List<Token> tokens, int from, int to) {
    return tokens.subList(Math.max(0, from), Math.min(tokens.size(), to)).stream()
        .anyMatch(RefutingPhrases::negates);
  }

  private static boolean negates(Token token) {
    return switch (token.lemma()) {
      case "not", "n't", "never", "no", "without", "neither", "nor" -> !token.tag().equals("UH");
      default -> false;
    };
  }

  /// The content words of a stretch but for those that refute, report or tell how it spread.
  List<String> told(List<Token> tokens) {
    List<String> told = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = endOfOthers(tokens, at);
      if (end == at) {
        Token token = tokens.get(at);
        if (Terms.isContent(token) && !negates(token)) {
          told.add(token.lemma());
        }
        end = at + 1;
      }
      at = end;
    }
    return told;
  }

  private int endOfOthers(List<Token> tokens, int at) {
    return NOT_TOLD.stream().mapToInt(kind -> end(kind, tokens, at)).max().orElse(at);
  }
}
