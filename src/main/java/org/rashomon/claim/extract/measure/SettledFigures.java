package org.rashomon.claim.extract.measure;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Abstention;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Keeps to the figures of which it is settled what they tell. One that is dealt out among several,
/// or shared by two measures that are not known as one, is left out, and counted.
final class SettledFigures {
  private final SharedFigures shared;

  SettledFigures(PredicateLexicon lexicon) {
    this.shared = new SharedFigures(lexicon);
  }

  /// @param found what is told of the amount, as far as it was found
  /// @return the same, or the measure that takes in all that is told together; empty where it is
  ///   not settled
  Optional<Predicate> of(Reading reading, Counted counted, Optional<Predicate> found) {
    if (isInTurn(reading.parsed(), counted.nominal())) {
      return abstained(reading, counted, Abstention.FIGURES_IN_TURN);
    }
    if (found.isEmpty()) {
      return abstained(reading, counted, Abstention.FIGURE_UNBOUND);
    }
    Optional<SharedFigures.Shared> both = shared.find(reading.parsed(), counted, found.get());
    if (both.isEmpty()) {
      return found;
    }
    return both.get().told().or(() -> abstained(reading, counted, Abstention.FIGURE_SHARED));
  }

  private static Optional<Predicate> abstained(Reading reading, Counted counted, Abstention cause) {
    reading.doubts().note(cause, counted.nominal().head());
    return Optional.empty();
  }

  /// "Two and five people were killed", "counted 12 and 30 dead respectively": an amount beside
  /// another, where a bare number or the word tells that each has its own.
  private static boolean isInTurn(ParsedSentence parsed, Nominal nominal) {
    List<Element> elements = parsed.elements();
    int at = elements.indexOf(nominal);
    boolean first = isJoined(parsed, at, at + 2);
    boolean second = isJoined(parsed, at - 2, at);
    return first || second;
  }

  private static boolean isJoined(ParsedSentence parsed, int one, int other) {
    List<Element> elements = parsed.elements();
    return one >= 0
        && other < elements.size()
        && elements.get(one) instanceof Nominal left
        && elements.get(other) instanceof Nominal right
        && left.amount().isPresent()
        && right.amount().isPresent()
        && elements.get(one + 1) instanceof Element.Link link
        && link.kind() == LinkKind.CONJUNCTION
        && ((isBareNumber(left) && !isBareNumber(right) && parsed.token(link.from()).is("and"))
            || isRespective(parsed));
  }

  private static boolean isBareNumber(Nominal nominal) {
    return nominal.to() == nominal.from() + 1;
  }

  private static boolean isRespective(ParsedSentence parsed) {
    return parsed.tokens().stream().anyMatch(token -> token.is("respectively"));
  }
}
