package org.rashomon.claim.extract.state;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Nothing;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.Turns.Kind;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// What data were taken from a store and what were not: "took names but no passwords", "the stolen
/// files include card numbers". The bearer is the kind of data; each of a list is told of.
final class Takings implements ImpliedStates {
  private static final StateTerm TAKEN = new StateTerm("TAKING", "TAKEN");

  private final Turns turns;

  Takings(Turns turns) {
    this.turns = turns;
  }

  @Override
  public List<Implied> find(ParsedSentence parsed, Clause clause) {
    boolean holds =
        turns.has(Kind.INCLUDE, Clauses.verb(parsed, clause))
            && turns.is(Kind.HAUL, parsed, clause.subject())
            && !clause.isPassive();
    boolean takes = turns.has(Kind.TAKE, Clauses.verb(parsed, clause));
    if (!holds && !takes) {
      return List.of();
    }
    return takes && clause.isPassive()
        ? list(parsed, clause, clause.subject().map(noun -> first(parsed, noun)).orElse(-1))
        : list(
            parsed,
            clause,
            clause.object().map(noun -> parsed.elements().indexOf(noun)).orElse(-1));
  }

  /// The first noun phrase of the list that ends with one.
  private static int first(ParsedSentence parsed, Nominal last) {
    int at = parsed.elements().indexOf(last);
    while (at > 1 && joins(parsed.elements().get(at - 1)) && isNoun(parsed, at - 2)) {
      at -= 2;
    }
    return at;
  }

  private List<Implied> list(ParsedSentence parsed, Clause clause, int from) {
    List<Implied> found = new ArrayList<>();
    boolean none = false;
    for (int at = from; at >= 0 && isNoun(parsed, at); at++) {
      Nominal item = (Nominal) parsed.elements().get(at);
      none |= Nothing.isNamed(parsed, java.util.Optional.of(item));
      if (turns.is(Kind.DATUM, parsed, item) && (item.amount().isEmpty() || none)) {
        found.add(told(parsed, clause, item, none == clause.stance().isNegative()));
      }
      do {
        at++;
      } while (at + 1 < parsed.elements().size()
          && joins(parsed.elements().get(at))
          && joins(parsed.elements().get(at + 1)));
      if (at >= parsed.elements().size() || !joins(parsed.elements().get(at))) {
        break;
      }
    }
    return found;
  }

  private static boolean joins(Element element) {
    return element instanceof Link link
        && (link.kind() == LinkKind.CONJUNCTION || link.kind() == LinkKind.COMMA);
  }

  private static boolean isNoun(ParsedSentence parsed, int at) {
    return at < parsed.elements().size() && parsed.elements().get(at) instanceof Nominal;
  }

  private static Implied told(ParsedSentence parsed, Clause clause, Nominal item, boolean holds) {
    return new Implied(
        TAKEN,
        Counted.population(parsed, item),
        new Reading.Stretch(item.from(), item.to())
            .and(clause.verb().orElseThrow().from(), clause.verb().orElseThrow().to()),
        Turns.stance(clause, holds));
  }
}
