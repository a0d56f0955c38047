package org.rashomon.event;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.disagreement.Figure;
import org.rashomon.event.FactSheet.FactPosition;
import org.rashomon.event.FactSheet.Range;

/// One neutral sentence on a slot. It never says who is right.
final class Wording {
  private Wording() {}

  /// "at least six; reports range from six to more than 20", or the one figure all give.
  static String of(List<Figure> figures, Range range) {
    if (range.fromWords().equals(range.toWords())) {
      return range.fromWords();
    }
    Figure lowest =
        figures.stream()
            .min(
                Comparator.comparing((Figure figure) -> figure.interval().min())
                    .thenComparing(Figure::words))
            .orElseThrow();
    return floor(lowest) + "; reports range from " + range.fromWords() + " to " + range.toWords();
  }

  private static String floor(Figure lowest) {
    return switch (lowest.hedge()) {
      case EXACT, ROUND -> "at least " + lowest.words();
      case ABOUT, NEARLY, AT_LEAST, MORE_THAN, UP_TO, FEWER_THAN, BETWEEN, VAGUE, NONE ->
          lowest.words();
    };
  }

  /// The values that reports give, those that most origins hold first.
  static String of(List<FactPosition> positions) {
    if (positions.size() == 1) {
      return positions.getFirst().value();
    }
    return "reports differ: "
        + positions.stream()
            .map(position -> position.value() + " (" + String.join(", ", position.sources()) + ")")
            .collect(Collectors.joining("; "));
  }
}
