package org.rashomon.claim.extract.cause;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.cause.Causation.Effect;
import org.rashomon.claim.extract.cause.CauseWords.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds the cause that a clause names by a noun: "the cause was a fault", "heat was the reason why
/// pupils fell ill", "was the result of a fire", and what is said to be to blame.
public final class CausalNouns {
  private static final List<String> OF = List.of("of", "for", "behind", "in");
  private final CauseWords words;

  CausalNouns(CauseWords words) {
    this.words = words;
  }

  Optional<Causation> find(ParsedSentence parsed, Clause clause) {
    if (isToBlame(parsed, clause)) {
      return clause
          .subject()
          .map(
              cause ->
                  Causation.told(
                          parsed,
                          clause,
                          cause,
                          Effect.of(Clauses.led(clause, List.of("for", "in"))))
                      .with(firm(parsed, clause)));
    }
    if (clause.subject().isEmpty()) {
      return Optional.empty();
    }
    Nominal subject = Entities.base(parsed, clause.subject().get());
    if (CauseWords.verb(parsed, clause).equals("lie")) {
      return Clauses.led(clause, "in").flatMap(in -> reason(parsed, clause, in, subject));
    }
    if (!CauseWords.verb(parsed, clause).equals("be")) {
      return Optional.empty();
    }
    if (clause.object().isEmpty()) {
      return responsible(parsed, clause, subject);
    }
    Nominal object = clause.object().get();
    return result(parsed, clause, subject, object)
        .or(() -> itself(parsed, clause, subject, object))
        .or(() -> reason(parsed, clause, subject, object))
        .or(() -> reason(parsed, clause, object, subject));
  }

  /// "a bird strike was responsible for the crash"
  private static Optional<Causation> responsible(
      ParsedSentence parsed, Clause clause, Nominal cause) {
    boolean responsible =
        clause
            .quality()
            .filter(quality -> parsed.token(quality.head()).is("responsible"))
            .isPresent();
    return responsible
        ? Clauses.led(clause, "for")
            .map(effect -> Causation.told(parsed, clause, cause, Effect.of(effect)))
        : Optional.empty();
  }

  /// "the crash was no engine failure", "the blast was a gas leak": what happened is told by what
  /// went wrong.
  private Optional<Causation> itself(
      ParsedSentence parsed, Clause clause, Nominal what, Nominal cause) {
    boolean names =
        Effects.isHappening(parsed, what)
            && (words.has(Kind.VERDICT, Clauses.lemma(parsed, cause))
                || (words.has(Kind.TROUBLE, Clauses.lemma(parsed, cause))
                    && cause.head() > cause.from() + 1));
    if (!names) {
      return Optional.empty();
    }
    Causation found = Causation.told(parsed, clause, cause, Effect.of(what));
    return Optional.of(
        parsed.token(cause.from()).is("no")
            ? found.with(clause.stance().with(Polarity.NEGATIVE))
            : found);
  }

  /// "was the result of a fire"
  private Optional<Causation> result(
      ParsedSentence parsed, Clause clause, Nominal subject, Nominal object) {
    return words.has(Kind.NOUN, Clauses.lemma(parsed, object))
        ? parsed.of(object).map(cause -> Causation.told(parsed, clause, cause, Effect.of(subject)))
        : Optional.empty();
  }

  /// "a fault was the cause (of the fire)", "the cause (of the fire) was a fault"; of several
  /// causes one may be named.
  private Optional<Causation> reason(
      ParsedSentence parsed, Clause clause, Nominal cause, Nominal noun) {
    boolean one =
        words.has(Kind.REASON, Clauses.lemma(parsed, noun))
            && parsed.head(noun).tag().equals("NN")
            && !parsed.token(noun.from()).is("a")
            && !parsed.token(noun.from()).is("one");
    if (!one) {
      return Optional.empty();
    }
    boolean likely =
        parsed.tokens().subList(noun.from(), noun.to()).stream()
            .anyMatch(token -> words.has(Kind.LIKELY, token.lemma()));
    Causation found = Causation.told(parsed, clause, cause, effect(parsed, clause, noun));
    return Optional.of(likely ? found.with(clause.stance().with(Modality.PROBABLE)) : found);
  }

  private static Effect effect(ParsedSentence parsed, Clause clause, Nominal noun) {
    Optional<Nominal> of =
        parsed
            .of(noun)
            .or(() -> clause.object().filter(noun::equals).flatMap(n -> Clauses.led(clause, OF)));
    if (of.isPresent()) {
      return Effect.of(of);
    }
    return parsed
        .next(clause)
        .filter(other -> other.verb().isPresent() && isOpened(parsed, other))
        .map(other -> Effects.told(parsed, other))
        .orElse(Effect.UNSAID);
  }

  private static boolean isOpened(ParsedSentence parsed, Clause clause) {
    int from = clause.from();
    return isWhy(parsed, from) || (from > 0 && isWhy(parsed, from - 1));
  }

  private static boolean isWhy(ParsedSentence parsed, int at) {
    return parsed.token(at).is("why") || parsed.token(at).is("that");
  }

  /// "(was) to blame for the loss"
  public static boolean isToBlame(ParsedSentence parsed, Clause clause) {
    return CauseWords.verb(parsed, clause).equals("blame")
        && clause.verb().filter(v -> v.form() == Form.INFINITIVE).isPresent()
        && clause.object().isEmpty();
  }

  /// Of "was to blame" the stance of "was": what is to be is no forecast here.
  public static org.rashomon.claim.Stance firm(ParsedSentence parsed, Clause clause) {
    int at = parsed.clauses().indexOf(clause);
    if (at > 0) {
      Clause before = parsed.clauses().get(at - 1);
      boolean copula =
          before.verb().filter(v -> parsed.token(v.main()).lemma().equals("be")).isPresent()
              && before.subject().equals(clause.subject());
      if (copula) {
        return before.stance();
      }
    }
    return clause.stance().modality() == Modality.FORECAST
        ? clause.stance().with(Modality.ASSERTED)
        : clause.stance();
  }
}
