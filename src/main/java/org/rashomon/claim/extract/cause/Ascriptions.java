package org.rashomon.claim.extract.cause;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.cause.Causation.Effect;
import org.rashomon.claim.extract.cause.CauseWords.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds the cause on which a clause lays what happened, and the one it sets aside: "blamed the
/// crash on ice", "was traced to a batch of eggs", "suspicion falls on the chicken", "ruled out
/// arson", "the frost had nothing to do with it".
public final class Ascriptions {
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
    boolean passive = clause.isPassive() || isHeading(parsed, clause);
    Optional<Nominal> what = passive ? clause.subject() : clause.object();
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
                  parsed, clause, noun, Effect.of(Clauses.led(clause, List.of("for", "over")))));
    }
    return Optional.empty();
  }

  /// "Boiler blamed for fire", "Fire blamed on boiler": what no one is said to blame is blamed.
  public static boolean isHeading(ParsedSentence parsed, Clause clause) {
    return clause.object().isEmpty()
        && clause.verb().filter(verb -> verb.auxiliaries().isEmpty()).isPresent()
        && clause.verb().filter(verb -> verb.form() == Form.FINITE).isPresent()
        && parsed.token(clause.verb().orElseThrow().main()).tag().equals("VBD");
  }

  /// "suspicion falls on the chicken"
  private Optional<Causation> suspected(ParsedSentence parsed, Clause clause) {
    boolean suspicion =
        clause
            .subject()
            .filter(noun -> words.has(Kind.SUSPICION, Clauses.lemma(parsed, noun)))
            .isPresent();
    return suspicion
        ? Clauses.led(clause, "on")
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
          .filter(noun -> isCause(parsed, noun))
          .map(noun -> denied(Causation.told(parsed, clause, noun, of(parsed, clause))));
    }
    boolean without =
        clause
            .object()
            .filter(
                noun ->
                    parsed.head(noun).is("nothing")
                        || (words.has(Kind.SHARE, Clauses.lemma(parsed, noun))
                            && parsed.token(noun.from()).is("no")))
            .isPresent();
    return without ? apart(parsed, clause).map(Ascriptions::denied) : Optional.empty();
  }

  /// Whether a word of the phrase is for a cause: one may rule out a replay, too.
  private boolean isCause(ParsedSentence parsed, Nominal noun) {
    return parsed.tokens().subList(noun.from(), noun.to()).stream()
        .anyMatch(token -> words.isKnown(token.lemma()) || Effects.isHappening(token.lemma()));
  }

  /// "the crash had nothing to do with the engines", "the frost had nothing to do with the crash"
  private static Optional<Causation> apart(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> subject = clause.subject().map(noun -> Entities.base(parsed, noun));
    Optional<Nominal> with =
        parsed.clauses().stream()
            .filter(next -> next.from() >= clause.from() && next.verb().isPresent())
            .flatMap(next -> Clauses.led(next, "with").stream())
            .findFirst();
    boolean effect = subject.filter(noun -> Effects.isHappening(parsed, noun)).isPresent();
    boolean turned = effect && with.filter(noun -> parsed.head(noun).isNoun()).isPresent();
    return turned
        ? with.map(noun -> Causation.told(parsed, clause, noun, Effect.of(subject)))
        : clause
            .subject()
            .map(
                noun ->
                    Causation.told(
                        parsed,
                        clause,
                        noun,
                        Effect.of(with.filter(n -> Effects.isHappening(parsed, n)))));
  }

  /// "as the cause of the fire", "in the fire": of what it is said not to have been the cause.
  private static Effect of(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> as = Clauses.led(clause, "as").flatMap(parsed::of);
    return Effect.of(
        as.or(
            () ->
                Clauses.led(clause, List.of("in", "for"))
                    .filter(n -> Effects.isHappening(parsed, n))));
  }

  private static Causation denied(Causation causation) {
    return causation.with(causation.stance().with(Polarity.NEGATIVE));
  }
}
