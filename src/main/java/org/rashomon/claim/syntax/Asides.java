package org.rashomon.claim.syntax;

import java.util.Optional;

/// What is told of someone within what is denied, and is not denied itself: "denied that officers
/// had shot the man who died", "rejected a suggestion that it was behind the outbreak, which has
/// killed three".
final class Asides {
  private Asides() {}

  static boolean isOne(ParsedSentence parsed, Clause clause) {
    return clause.kind() == Clause.Kind.RELATIVE && isLed(parsed, clause) && !isCleft(parsed);
  }

  /// By "who" or "which" and their cases, before its verb or at its head.
  private static boolean isLed(ParsedSentence parsed, Clause clause) {
    Optional<Integer> verb = clause.verb().map(Element.Verbal::from);
    return verb.filter(at -> at > 0 && isRelative(parsed.token(at - 1))).isPresent()
        || isRelative(parsed.token(clause.from()))
        || (clause.from() > 0 && isRelative(parsed.token(clause.from() - 1)));
  }

  private static boolean isRelative(Token token) {
    return token.tag().startsWith("W")
        && (token.is("who") || token.is("which") || token.is("whose") || token.is("whom"));
  }

  /// "denied that it was he who had shot": the one thing that is denied.
  private static boolean isCleft(ParsedSentence parsed) {
    for (int i = 1; i < parsed.tokens().size(); i++) {
      if (parsed.token(i - 1).is("it") && parsed.token(i).lemma().equals("be")) {
        return true;
      }
    }
    return false;
  }
}
