package org.rashomon.claim.extract;

import java.util.List;
import org.rashomon.claim.syntax.Token;

/// The words of a stretch that tell what it is about: lemmas of nouns, verbs, adjectives and names,
/// without mentions, auxiliaries and words that only report.
public final class Terms {
  private Terms() {}

  public static List<String> of(List<Token> tokens) {
    return tokens.stream().filter(Terms::isContent).map(Token::lemma).toList();
  }

  public static boolean isContent(Token token) {
    if (token.mention().isPresent() && !token.isLabel()) {
      return token.tag().startsWith("VB");
    }
    boolean open = token.isNoun() || token.isVerb() || token.isAdjective() || isPolar(token);
    return open && !isAuxiliary(token.lemma());
  }

  private static boolean isPolar(Token token) {
    return token.is("not") || token.is("never") || token.is("without") || token.is("no");
  }

  private static boolean isAuxiliary(String lemma) {
    return switch (lemma) {
      case "be", "have", "do", "say", "tell", "'s" -> true;
      default -> false;
    };
  }
}
