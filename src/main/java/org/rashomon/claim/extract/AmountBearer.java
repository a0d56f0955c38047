package org.rashomon.claim.extract;

import java.util.Optional;
import org.rashomon.claim.Population;
import org.rashomon.claim.lexicon.Argument;
import org.rashomon.claim.lexicon.Frame;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Dimension;
import org.rashomon.quantity.Unit;

/// Whose the amount of a verb is, where it isn't its subject's: "jailed the broker for nine years",
/// "raised its profit by 10 percent", "delayed the train by four hours" tell of what the verb acts
/// upon; but "cost the city 4 million" of what costs it.
public final class AmountBearer {
  private AmountBearer() {}

  static Optional<Population> of(
      ParsedSentence parsed, Clause clause, Frame frame, Counted counted) {
    if (frame.counted() != Argument.AMOUNT || clause.isPassive()) {
      return Optional.empty();
    }
    if (frame.predicate().name().equals("COST")) {
      return clause
          .subject()
          // "Repairs to the tunnel cost 4 million"
          .map(parsed::root)
          .filter(subject -> parsed.head(subject).isNoun())
          .map(subject -> Rates.thing(parsed, subject));
    }
    return clause
        .object()
        .filter(object -> isOfPatient(frame, counted) && !counted.isIn(object))
        .filter(object -> counted.nominal().from() > object.to() && parsed.head(object).isNoun())
        .filter(object -> object.amount().isEmpty())
        .map(object -> Counted.population(parsed, object));
  }

  /// A car that hits a wall at some speed has the speed; what goes up or down, and what lasts, is
  /// what is made to.
  private static boolean isOfPatient(Frame frame, Counted counted) {
    boolean moved =
        switch (frame.predicate().name()) {
          case "RISE", "FALL", "SENTENCE", "DELAY", "AGE" -> true;
          default -> false;
        };
    boolean lasting =
        counted.amount().quantity().unit().equals(new Unit.Measured(Dimension.DURATION));
    return frame.preposition().isPresent() && (moved || lasting) && frame.object().isEmpty();
  }

  /// The noun phrase that the amount of a measure noun is told of, where a verb puts it there: "put
  /// the bill for the bridge at 4 million".
  public static Optional<Nominal> measure(Clause clause, Counted counted) {
    return clause
        .object()
        .filter(object -> !clause.isPassive() && !counted.isIn(object))
        .filter(object -> clause.complements().stream().anyMatch(c -> counted.isIn(c.nominal())));
  }
}
