package org.rashomon.claim.extract.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.extract.Nothing;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.Turns.Kind;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Whether a way is open, told by those who pass on it: "traffic is moving again on the A14", "no
/// vehicle can cross the bridge". One car on a road tells nothing of the road.
final class Passages implements ImpliedStates {
  private static final StateTerm OPEN = new StateTerm("ACCESS", "OPEN");
  private static final StateTerm CLOSED = new StateTerm("ACCESS", "CLOSED");

  private final Turns turns;
  private final StateLexicon lexicon;

  Passages(Turns turns, StateLexicon lexicon) {
    this.turns = turns;
    this.lexicon = lexicon;
  }

  @Override
  public List<Implied> find(ParsedSentence parsed, Clause clause) {
    boolean passes =
        turns.is(Kind.PASSER, parsed, clause.subject())
            && turns.isVerb(Kind.PASS, parsed, clause)
            && !clause.isPassive();
    if (!passes) {
      return List.of();
    }
    Nominal passer = clause.subject().orElseThrow();
    boolean none = clause.stance().isNegative() != Nothing.isNamed(parsed, clause.subject());
    if (!none && !areMany(parsed, passer)) {
      return List.of();
    }
    return way(parsed, clause)
        .flatMap(way -> Bearer.of(parsed, way, lexicon))
        .map(
            way ->
                new Implied(
                    none ? CLOSED : OPEN,
                    way.population(),
                    Turns.stretch(clause, way.nominal()).and(passer.from(), passer.to()),
                    none ? Turns.plain(clause, true) : clause.stance().with(Polarity.POSITIVE)))
        .map(List::of)
        .orElse(List.of());
  }

  /// "traffic", "cars", but neither "a car" nor "two cars"
  private static boolean areMany(ParsedSentence parsed, Nominal passer) {
    boolean many = parsed.head(passer).tag().equals("NNS") || parsed.head(passer).is("traffic");
    return many && passer.amount().isEmpty();
  }

  private Optional<Nominal> way(ParsedSentence parsed, Clause clause) {
    return Stream.concat(
            clause.object().stream(),
            clause.complements().stream().filter(Passages::isOn).map(Complement::nominal))
        .filter(way -> parsed.head(way).isLabel() || turns.is(Kind.WAY, parsed, way))
        .findFirst();
  }

  private static boolean isOn(Complement complement) {
    return switch (complement.preposition()) {
      case "on", "over", "across", "through", "along", "via" -> true;
      default -> false;
    };
  }
}
