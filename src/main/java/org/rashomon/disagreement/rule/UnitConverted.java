package org.rashomon.disagreement.rule;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.disagreement.Figure;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Step;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.quantity.Unit;

/// 10 miles / 16 km. Whoever converts rounds: measurements told in different units are one where
/// they are within five percent of one another.
public final class UnitConverted implements Rule {
  @Override
  public String name() {
    return "UNIT_CONVERTED";
  }

  @Override
  public String summary() {
    return "The same measurement in another unit, within rounding.";
  }

  @Override
  public int order() {
    return 310;
  }

  /// As wide as common rounding: 10 miles are 16.1 km, 6 feet are 1.83 m.
  private static final BigDecimal WITHIN = new BigDecimal("1.05");

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(UnitConverted::isConverted)
        .filter(figures -> !figures.disjoint() || isNear(figures))
        .flatMap(figures -> Grounds.compatible(Reason.UNIT_CONVERTED, figures, how(figures)));
  }

  private static boolean isConverted(Figures figures) {
    return figures.a().quantity().unit() instanceof Unit.Measured
        && !unitWord(figures.a()).equals(unitWord(figures.b()));
  }

  private static boolean isNear(Figures figures) {
    return Grounds.gap(figures).filter(gap -> gap.compareTo(WITHIN) <= 0).isPresent();
  }

  /// A ratio says something of numbers above zero alone, and temperatures are below it, too.
  private static Step how(Figures figures) {
    return figures.disjoint() ? Grounds.apart(figures) : figures.meeting();
  }

  /// The unit as it is told: the letters that the words end with.
  private static String unitWord(Figure figure) {
    String words = figure.words().toLowerCase(Locale.ROOT).strip();
    int start = words.length();
    while (start > 0
        && !Character.isDigit(words.charAt(start - 1))
        && words.charAt(start - 1) != ' ') {
      start--;
    }
    String unit = words.substring(start);
    return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }
}
