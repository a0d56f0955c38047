package org.rashomon.claim.reference;

import java.util.List;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// A pronoun in its sentence.
///
/// @param at index of its token
/// @param clause the one it is a subject or an object of
/// @param owner whether it is a possessive: "its"
record Anaphor(Pronoun pronoun, int at, Clause clause, boolean owner) {

  /// Whether it is in what someone says.
  boolean isSaid() {
    return !isSaying() && clause.stance().speaker().isPresent();
  }

  /// "she said"
  boolean isSaying() {
    return clause.kind() == Clause.Kind.REPORTING && !owner;
  }

  /// "…, she said", "…, her lawyer said": behind the words that are said, which are not of her.
  boolean isBehindWords(ParsedSentence parsed) {
    boolean mark = at > 0 && (parsed.token(at - 1).is(",") || isQuote(parsed.token(at - 1)));
    return mark && clause.kind() == Clause.Kind.REPORTING;
  }

  private static boolean isQuote(Token token) {
    return token.tag().equals("``") || token.tag().equals("''");
  }

  List<Referent> agreeing(List<Referent> referents) {
    return referents.stream()
        .filter(pronoun::agrees)
        .filter(each -> !isSaying() || each.mayAct())
        .toList();
  }
}
