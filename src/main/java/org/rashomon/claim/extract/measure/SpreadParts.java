package org.rashomon.claim.extract.measure;

import java.util.List;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Parts that a list behind a colon spreads over places: "Police arrested 30 people: 12 in Turin,
/// nine in Genoa and four in Cuneo", "Twelve people were injured: seven are in Turin and four at a
/// clinic in Genoa" have nothing behind the colon but numbers, each with a preposition of place.
final class SpreadParts {
  private SpreadParts() {}

  static boolean are(ParsedSentence parsed, List<Counted> parts) {
    int from = parts.getFirst().nominal().from();
    if (!parsed.token(from - 1).is(":")) {
      return false;
    }
    boolean spread = parts.stream().allMatch(part -> isSpreading(parsed, led(parsed, part)));
    boolean and =
        parsed.tokens().subList(from, parts.getLast().nominal().from()).stream()
            .anyMatch(token -> token.is("and"));
    return spread
        && and
        && parsed.tokens().subList(from, parsed.tokens().size()).stream()
            .noneMatch(token -> token.isVerb() && !isBeing(token));
  }

  /// The index of the word behind a part, or behind its "are".
  private static int led(ParsedSentence parsed, Counted part) {
    int end = PartsFinder.end(part);
    boolean being = end < parsed.tokens().size() && isBeing(parsed.token(end));
    return being ? end + 1 : end;
  }

  private static boolean isBeing(Token token) {
    return token.isVerb() && token.lemma().equals("be");
  }

  private static boolean isSpreading(ParsedSentence parsed, int at) {
    if (at >= parsed.tokens().size()) {
      return false;
    }
    return switch (parsed.token(at).lemma()) {
      case "in", "at", "from", "on", "near", "aboard" -> true;
      default -> false;
    };
  }
}
