package org.rashomon.claim.extract.occurrence;

import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Whom a pronoun in reported speech stands for: the speaker, where both may be one by number and
/// kind. "The owner said that he had never been told."
final class Anaphor {
  private Anaphor() {}

  static Nominal resolved(Reading reading, Clause clause, Nominal pronoun) {
    ParsedSentence parsed = reading.parsed();
    if (clause.stance().speaker().isEmpty()
        || !isThird(parsed, pronoun)
        || isQuoted(parsed, pronoun)) {
      return pronoun;
    }
    return parsed.clauses().stream()
        .filter(other -> other.kind() == Clause.Kind.REPORTING)
        .flatMap(other -> other.subject().stream())
        .filter(speaker -> parsed.head(speaker).isNoun())
        .filter(speaker -> agrees(parsed, pronoun, speaker))
        .findFirst()
        .orElse(pronoun);
  }

  /// "He was not arrested," said the general: whoever speaks there speaks of another.
  private static boolean isQuoted(ParsedSentence parsed, Nominal pronoun) {
    long marks =
        parsed.elements().stream()
            .takeWhile(element -> element.from() < pronoun.from())
            .filter(element -> element instanceof Element.Link link && isQuote(link))
            .count();
    return marks % 2 == 1;
  }

  private static boolean isQuote(Element.Link link) {
    return link.kind() == Element.LinkKind.QUOTE;
  }

  private static boolean isThird(ParsedSentence parsed, Nominal nominal) {
    return switch (parsed.head(nominal).lemma()) {
      case "he", "she", "it", "they" -> nominal.to() == nominal.from() + 1;
      default -> false;
    };
  }

  private static boolean agrees(ParsedSentence parsed, Nominal pronoun, Nominal speaker) {
    boolean many = parsed.head(speaker).tag().equals("NNS");
    return parsed.head(pronoun).lemma().equals("they") == many;
  }
}
