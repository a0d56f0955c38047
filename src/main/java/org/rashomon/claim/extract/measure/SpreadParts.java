package org.rashomon.claim.extract.measure;

import java.util.List;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Parts that a list behind a colon spreads over places: "Police arrested 30 people: 12 in Turin,
/// nine in Genoa and four in Cuneo" has nothing behind the colon but numbers, each with the same
/// preposition.
final class SpreadParts {
  private SpreadParts() {}

  static boolean are(ParsedSentence parsed, List<Counted> parts) {
    int from = parts.getFirst().nominal().from();
    int behind = PartsFinder.end(parts.getFirst());
    if (!parsed.token(from - 1).is(":") || behind >= parsed.tokens().size()) {
      return false;
    }
    String led = parsed.token(behind).lemma();
    boolean spread =
        parts.stream()
            .map(PartsFinder::end)
            .allMatch(end -> end < parsed.tokens().size() && parsed.token(end).is(led));
    boolean and =
        parsed.tokens().subList(from, parts.getLast().nominal().from()).stream()
            .anyMatch(token -> token.is("and"));
    return spread
        && and
        && isSpreading(led)
        && parsed.tokens().subList(from, parsed.tokens().size()).stream().noneMatch(Token::isVerb);
  }

  private static boolean isSpreading(String preposition) {
    return switch (preposition) {
      case "in", "at", "from", "on", "near", "aboard" -> true;
      default -> false;
    };
  }
}
