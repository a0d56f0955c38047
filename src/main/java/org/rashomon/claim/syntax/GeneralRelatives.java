package org.rashomon.claim.syntax;

/// A relative clause that says to whom something will happen, not that anyone does what it tells:
/// "rebels who do not lay down their arms will be attacked", "anyone who leaves will be fined".
final class GeneralRelatives {
  private GeneralRelatives() {}

  static boolean isOne(ParsedSentence parsed, Clause clause) {
    return clause.kind() == Clause.Kind.RELATIVE
        && isOfAny(parsed, clause)
        && clause.verb().filter(verb -> isPresent(parsed, verb)).isPresent()
        && isForetold(parsed, clause);
  }

  /// Bound to its noun without a comma, and the noun without an article: of whoever does it.
  private static boolean isOfAny(ParsedSentence parsed, Clause clause) {
    return clause
        .subject()
        .filter(of -> !parsed.token(of.from()).is("the") && !parsed.token(of.from()).is("a"))
        .filter(of -> !parsed.head(of).isProper() && of.amount().isEmpty())
        .filter(of -> of.to() < parsed.tokens().size() && parsed.token(of.to()).tag().equals("WP"))
        .isPresent();
  }

  private static boolean isPresent(ParsedSentence parsed, Element.Verbal verb) {
    String tag = parsed.token(verb.from()).tag();
    return tag.equals("VBP") || tag.equals("VBZ");
  }

  private static boolean isForetold(ParsedSentence parsed, Clause clause) {
    return parsed
        .next(clause)
        .flatMap(Clause::verb)
        .filter(verb -> parsed.token(verb.from()).lemma().equals("will"))
        .isPresent();
  }
}
