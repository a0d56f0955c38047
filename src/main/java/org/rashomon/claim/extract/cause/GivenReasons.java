package org.rashomon.claim.extract.cause;

import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.cause.Causation.Effect;
import org.rashomon.claim.extract.cause.CauseWords.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds what cost someone something, and the reasons that someone gives for what he does: "an
/// error cost the operator its satellite", "citing poor sales, they called off the concert".
final class GivenReasons {
  private final CauseWords words;

  GivenReasons(CauseWords words) {
    this.words = words;
  }

  Optional<Causation> find(ParsedSentence parsed, Clause clause) {
    return cost(parsed, clause).or(() -> cited(parsed, clause)).or(() -> gave(parsed, clause));
  }

  /// Whom it cost stands right behind the verb, and right behind that what was lost.
  private Optional<Causation> cost(ParsedSentence parsed, Clause clause) {
    if (!CauseWords.verb(parsed, clause).equals("cost") || clause.object().isEmpty()) {
      return Optional.empty();
    }
    Nominal who = clause.object().get();
    int next = parsed.elements().indexOf(who) + 1;
    boolean both =
        next < parsed.elements().size() && parsed.elements().get(next) instanceof Nominal;
    if (!both || clause.subject().isEmpty()) {
      return Optional.empty();
    }
    Nominal lost = (Nominal) parsed.elements().get(next);
    if (lost.amount().isPresent() || parsed.head(lost).mention().isPresent()) {
      return Optional.empty();
    }
    Nominal cause = Entities.base(parsed, clause.subject().get());
    return Optional.of(Causation.told(parsed, clause, cause, loss(parsed, who, lost)));
  }

  /// Who loses his post resigns or is dismissed; who loses his life dies.
  private Effect loss(ParsedSentence parsed, Nominal who, Nominal lost) {
    String noun = Clauses.lemma(parsed, lost);
    if (words.has(Kind.POST, noun)) {
      return new Effect("resign", Optional.of(who));
    }
    return noun.equals("life")
        ? new Effect("die", Optional.of(who))
        : new Effect("lose", Optional.of(lost));
  }

  /// "citing poor sales, organisers called off the concert", "cited family reasons for her
  /// resignation"
  private static Optional<Causation> cited(ParsedSentence parsed, Clause clause) {
    if (!CauseWords.verb(parsed, clause).equals("cite") || clause.object().isEmpty()) {
      return Optional.empty();
    }
    Nominal cause = clause.object().get();
    boolean gerund = clause.verb().filter(v -> v.form() == Form.PRESENT_PARTICIPLE).isPresent();
    Optional<Effect> effect =
        gerund
            ? beside(parsed, clause).map(other -> Effects.told(parsed, other))
            : Clauses.led(clause, "for").map(Effect::of);
    return effect.map(of -> Causation.told(parsed, clause, cause, of));
  }

  /// The clause that a participle with its own object hangs on.
  private static Optional<Clause> beside(ParsedSentence parsed, Clause clause) {
    Element.Verbal verb = clause.verb().orElseThrow();
    return CausalLinks.before(parsed, verb.from()).or(() -> CausalLinks.after(parsed, clause.to()));
  }

  /// "gave poor sales as the reason for the cancellation", "gave family reasons for stepping down"
  private Optional<Causation> gave(ParsedSentence parsed, Clause clause) {
    if (!CauseWords.verb(parsed, clause).equals("give") || clause.object().isEmpty()) {
      return Optional.empty();
    }
    Nominal cause = clause.object().get();
    boolean reason =
        Clauses.led(clause, "as")
                .filter(noun -> words.has(Kind.REASON, Clauses.lemma(parsed, noun)))
                .isPresent()
            || (words.has(Kind.GIVEN, Clauses.lemma(parsed, cause))
                && cause.to() > cause.from() + 1);
    if (!reason) {
      return Optional.empty();
    }
    return Clauses.led(clause, "for")
        .map(Effect::of)
        .or(() -> doing(parsed, clause).map(next -> Effects.told(parsed, next)))
        .map(effect -> Causation.told(parsed, clause, cause, effect));
  }

  private static Optional<Clause> doing(ParsedSentence parsed, Clause clause) {
    return parsed.clauses().stream()
        .filter(next -> next.from() >= clause.to() && next.verb().isPresent())
        .filter(next -> next.verb().orElseThrow().form() == Form.PRESENT_PARTICIPLE)
        .findFirst();
  }
}
