package org.rashomon.claim.extract.state;

import java.util.Optional;
import org.rashomon.claim.Stretch;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.Turns.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.ParsedSentence;

/// Whether a clause says that something held the whole time: "throughout the storm", "all night",
/// "at no time", "without a break", "never".
final class Throughout {
  private Throughout() {}

  static Optional<Stretch> of(ParsedSentence parsed, Clause clause, Turns turns) {
    return isTold(parsed, clause, turns) ? Optional.of(Stretch.WHOLE) : Optional.empty();
  }

  static boolean isTold(ParsedSentence parsed, Clause clause, Turns turns) {
    if (clause.verb().isEmpty()) {
      return false;
    }
    boolean complement =
        clause.complements().stream().anyMatch(phrase -> isWhole(parsed, phrase, turns));
    int from = Math.min(clause.from(), clause.verb().get().from());
    boolean words = false;
    for (int i = from; i < clause.to() + 1 && i < parsed.tokens().size(); i++) {
      words |= isWhole(parsed, i);
    }
    return complement || words || clause.particles().contains("throughout");
  }

  private static boolean isWhole(ParsedSentence parsed, Complement phrase, Turns turns) {
    return switch (phrase.preposition()) {
      case "throughout", "all through" -> true;
      case "through" -> isPartOfTime(parsed.head(phrase.nominal()).lemma());
      case "without" -> turns.is(Kind.PAUSE, parsed, phrase.nominal());
      case "round", "around" -> parsed.head(phrase.nominal()).is("clock");
      case "at" -> isPoint(parsed, phrase);
      default -> false;
    };
  }

  /// "at no time", "not at any point"
  private static boolean isPoint(ParsedSentence parsed, Complement phrase) {
    boolean any = parsed.token(phrase.nominal().from()).is("any");
    boolean none = parsed.token(phrase.nominal().from()).is("no");
    return switch (parsed.head(phrase.nominal()).lemma()) {
      case "time", "point", "stage", "moment" -> any || none;
      default -> false;
    };
  }

  private static boolean isWhole(ParsedSentence parsed, int index) {
    if (parsed.token(index).is("never") || parsed.token(index).is("throughout")) {
      return true;
    }
    boolean all = parsed.token(index).is("all") && index + 1 < parsed.tokens().size();
    return all && isPartOfTime(parsed.token(index + 1).lemma());
  }

  private static boolean isPartOfTime(String lemma) {
    return StateWord.SPAN.has(lemma);
  }
}
