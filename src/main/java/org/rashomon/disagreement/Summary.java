package org.rashomon.disagreement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.claim.Claim;

/// A disagreement in one or two sentences: who says what, and how it relates. It never says who is
/// right.
final class Summary {
  private Summary() {}

  static String of(Positions positions) {
    String said =
        positions.all().stream().map(Summary::said).collect(Collectors.joining("; ", "", "."));
    PositionPair strongest =
        positions.pairs().stream()
            .min(Comparator.comparing(PositionPair::judgement, Grouping.STRONGEST_FIRST))
            .orElseThrow();
    return said + " " + conclusion(strongest.judgement().outcome());
  }

  private static String said(Position position) {
    Claim first = position.claims().getFirst();
    return "%s: \"%s\"".formatted(named(first, position.sources()), first.quote());
  }

  private static String named(Claim first, List<String> sources) {
    int others = sources.size() - 1;
    return switch (others) {
      case 0 -> first.source();
      case 1 -> String.join(" and ", sources);
      default -> "%s and %d others".formatted(first.source(), others);
    };
  }

  private static String conclusion(Outcome outcome) {
    String ending =
        switch (outcome.relation()) {
          case CONFLICT -> "Both cannot hold of the same thing at the same time.";
          case POSSIBLE_CONFLICT, GAP, UPDATE, AGREES, COMPATIBLE, NOT_COMPARABLE ->
              English.capitalised(outcome.steps().getLast().text()) + ".";
        };
    return outcome.relation() == Relation.GAP ? "Both can hold. " + ending : ending;
  }
}
