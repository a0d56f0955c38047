package org.rashomon.claim.extract;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.extract.Causation.Effect;
import org.rashomon.claim.extract.CauseWords.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds the cause on which a clause lays what happened, and the one it sets aside: "blamed the
/// crash on ice", "was traced to a batch of eggs", "suspicion falls on the chicken", "ruled out
/// arson", "the frost had nothing to do with it".
final class Ascriptions {
  private final CauseWords words;

  Ascriptions(CauseWords words) {
    this.words = words;
  }

  Optional<Causation> find(ParsedSentence parsed, Clause clause) {
    return ascribed(parsed, clause)
        .or(() -> suspected(parsed, clause))
        .or(() -> excluded(parsed, clause));
  }

  /// "blamed the crash on ice", "the crash was put down to ice", "blamed the storm for the loss"
  private Optional<Causation> ascribed(ParsedSentence parsed, Clause clause) {
    String verb = CauseWords.verb(parsed, clause);
    Optional<Nominal> what = clause.isPassive() ? clause.subject() : clause.object();
    Optional<Nominal> cause =
        clause.complements().stream()
            .filter(c -> words.has(Kind.ASCRIBE, verb + " " + c.preposition()))
            .filter(c -> !verb.equals("put") || Arguments.hasWord(parsed, clause, "down"))
            .map(Complement::nominal)
            .findFirst();
    if (cause.isPresent()) {
      return cause.map(noun -> Causation.told(parsed, clause, noun, Effect.of(what)));
    }
    if (verb.equals("blame") && !CausalNouns.isToBlame(parsed, clause)) {
      return what.map(
          noun ->
              Causation.told(
                  parsed, clause, noun, Effect.of(Charges.led(clause, List.of("for", "over")))));
    }
    return Optional.empty();
  }

  /// "suspicion falls on the chicken"
  private Optional<Causation> suspected(ParsedSentence parsed, Clause clause) {
    boolean suspicion =
        clause
            .subject()
            .filter(noun -> words.has(Kind.SUSPICION, Charges.lemma(parsed, noun)))
            .isPresent();
    return suspicion
        ? Charges.led(clause, "on")
            .map(
                noun ->
                    Causation.told(parsed, clause, noun, Effect.UNSAID)
                        .with(clause.stance().with(Modality.PROBABLE)))
        : Optional.empty();
  }

  /// "ruled out arson", "the frost had nothing to do with it", "the ice played no part"
  private Optional<Causation> excluded(ParsedSentence parsed, Clause clause) {
    boolean excludes =
        words.has(Kind.EXCLUDE, CauseWords.verb(parsed, clause))
            && (!CauseWords.verb(parsed, clause).equals("rule")
                || Arguments.hasWord(parsed, clause, "out"));
    Optional<Nominal> what = clause.isPassive() ? clause.subject() : clause.object();
    if (excludes) {
      return what.or(() -> Arguments.object(parsed, clause))
          .map(noun -> denied(Causation.told(parsed, clause, noun, Effect.UNSAID)));
    }
    boolean without =
        clause
            .object()
            .filter(
                noun ->
                    parsed.head(noun).is("nothing")
                        || (words.has(Kind.SHARE, Charges.lemma(parsed, noun))
                            && parsed.token(noun.from()).is("no")))
            .isPresent();
    return without
        ? clause.subject().map(noun -> denied(Causation.told(parsed, clause, noun, Effect.UNSAID)))
        : Optional.empty();
  }

  private static Causation denied(Causation causation) {
    return causation.with(causation.stance().with(Polarity.NEGATIVE));
  }
}
