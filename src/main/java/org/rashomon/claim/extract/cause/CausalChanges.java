package org.rashomon.claim.extract.cause;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.cause.Causation.Effect;
import org.rashomon.claim.extract.cause.CauseWords.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds the cause of what a clause says became of its object: "made the pupils ill", "sent the
/// lorry off the road", "brought the plant to a standstill".
final class CausalChanges {
  private static final List<String> DIRECTIONS =
      List.of("off", "back", "into", "out", "onto", "from", "through", "down", "over", "to");

  private final CauseWords words;

  CausalChanges(CauseWords words) {
    this.words = words;
  }

  Optional<Causation> find(ParsedSentence parsed, Clause clause) {
    return made(parsed, clause).or(() -> moved(parsed, clause)).or(() -> stopped(parsed, clause));
  }

  /// "made the pupils at the school ill", up to the end of the phrases behind the object.
  private static boolean isIll(ParsedSentence parsed, Clause clause) {
    int last =
        clause.complements().stream()
            .mapToInt(complement -> complement.nominal().to())
            .max()
            .orElse(clause.to());
    int to = Math.min(parsed.tokens().size(), Math.max(last, clause.to()) + 1);
    return parsed.tokens().subList(clause.from(), to).stream()
        .anyMatch(token -> token.is("ill") || token.is("sick"));
  }

  /// "the fumes made 22 pupils ill"
  private Optional<Causation> made(ParsedSentence parsed, Clause clause) {
    return words.has(Kind.MAKE, CauseWords.verb(parsed, clause)) && !clause.isPassive()
        ? Causations.next(parsed, clause)
            .or(() -> became(parsed, clause))
            .flatMap(effect -> Causation.bySubject(parsed, clause, effect))
        : Optional.empty();
  }

  private static Optional<Effect> became(ParsedSentence parsed, Clause clause) {
    Optional<String> happening =
        isIll(parsed, clause)
            ? Optional.of("fall ill")
            : clause.quality().map(quality -> parsed.token(quality.head()).lemma());
    return happening
        .filter(told -> clause.object().isPresent())
        .map(told -> new Effect(told, clause.object()));
  }

  /// "brought the plant to a standstill"
  private static Optional<Causation> stopped(ParsedSentence parsed, Clause clause) {
    boolean stops =
        CauseWords.verb(parsed, clause).equals("bring")
            && clause.object().isPresent()
            && Clauses.led(clause, "to")
                .filter(noun -> Effects.isStandstill(parsed, noun))
                .isPresent();
    return stops
        ? Causation.bySubject(parsed, clause, new Effect("stop", clause.object()))
        : Optional.empty();
  }

  /// "sent the lorry off the road"
  private Optional<Causation> moved(ParsedSentence parsed, Clause clause) {
    boolean moves =
        words.has(Kind.MOVE, CauseWords.verb(parsed, clause))
            && !clause.isPassive()
            && (clause.object().isPresent() || clause.quality().isPresent())
            && DIRECTIONS.stream().anyMatch(word -> Arguments.hasWord(parsed, clause, word));
    return moves
        ? Causation.bySubject(parsed, clause, Effects.moved(parsed, clause))
        : Optional.empty();
  }
}
