package org.rashomon.claim.extract.responsibility;

import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// The name that stands right behind what someone is: "its supplier Nexo", "its supplier, Nexo,".
final class Names {
  private Names() {}

  /// The name where one follows, else the noun phrase itself.
  static Nominal of(ParsedSentence parsed, Nominal noun) {
    int at = parsed.elements().indexOf(noun);
    if (at < 0 || parsed.head(noun).isProper()) {
      return noun;
    }
    int next = at + 1;
    boolean comma = parsed.isComma(next);
    int name = comma ? next + 1 : next;
    boolean closed = !comma || name + 1 == parsed.elements().size() || parsed.isComma(name + 1);
    return closed
            && name < parsed.elements().size()
            && parsed.elements().get(name) instanceof Nominal one
            && isBareName(parsed, one)
        ? one
        : noun;
  }

  private static boolean isBareName(ParsedSentence parsed, Nominal noun) {
    return parsed.tokens().subList(noun.from(), noun.to()).stream()
        .allMatch(
            token ->
                token.isNoun()
                    && token.mention().isEmpty()
                    && Character.isUpperCase(token.text().charAt(0)));
  }
}
