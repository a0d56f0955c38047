package org.rashomon.disagreement.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extent;
import org.rashomon.claim.lexicon.PopulationRelation;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Figure;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Headline;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// Title: nine killed. Text: eight people died. A title is held by its text if any figure there
/// fits it, or several add up to it: a report has figures of many things.
public final class TitleFigure implements Rule {
  /// More figures of one measure are a table; their sums would reach any number.
  private static final int MOST_PARTS = 10;

  @Override
  public String name() {
    return "TITLE_FIGURE";
  }

  @Override
  public String summary() {
    return "A figure in the title that no figure of the same report's text bears out.";
  }

  @Override
  public int order() {
    return 1500;
  }

  @Override
  public boolean isWithinReport() {
    return true;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Headline.of(pair)
        .filter(headline -> headline.isPlain() || headline.isExpected())
        .flatMap(
            headline ->
                Figures.of(pair)
                    .filter(Figures::disjoint)
                    .filter(figures -> ofOneThing(headline, figures))
                    .filter(figures -> !isBorneOut(headline, surroundings))
                    .map(
                        figures ->
                            Grounds.disagrees(
                                Relation.CONFLICT,
                                DisagreementType.SELF,
                                figures,
                                figures.meeting(),
                                new Explanation.TitleAlone(headline.title(), headline.body()))));
  }

  private static boolean ofOneThing(Headline headline, Figures figures) {
    return headline.title().slot().predicate().equals(headline.body().slot().predicate())
        && headline.title().slot().hasKnownPredicate()
        && isOfAll(headline, figures)
        && isTotal(figures.a())
        && isTotal(figures.b());
  }

  /// Sums and measurements have no parts. Of a count the text may tell a part, but no part that is
  /// more than the whole: six hurt / 16 passengers were hurt.
  private static boolean isOfAll(Headline headline, Figures figures) {
    if (headline.title().slot().aspect() == Aspect.AMOUNT) {
      return headline.isInLead() && figures.populations() != PopulationRelation.DISJOINT;
    }
    boolean first = figures.a().claim().equals(headline.body());
    boolean more = figures.upper().claim().equals(headline.body());
    return switch (figures.populations()) {
      case SAME -> true;
      case FIRST_WITHIN_SECOND -> first && more;
      case SECOND_WITHIN_FIRST -> !first && more;
      case DISJOINT, UNKNOWN -> false;
    };
  }

  private static boolean isTotal(Figure figure) {
    Extent extent = figure.claim().scope().extent();
    return !figure.isBound()
        && !figure.isVague()
        && !figure.isZero()
        && !figure.isDenied()
        && (extent == Extent.UNSTATED || extent == Extent.WHOLE);
  }

  private static boolean isBorneOut(Headline headline, Surroundings surroundings) {
    Figure title = Figure.of(headline.title()).orElseThrow();
    Figure body = Figure.of(headline.body()).orElseThrow();
    List<Figure> others =
        headline
            .text(surroundings)
            .flatMap(claim -> Figure.of(claim).stream())
            .filter(figure -> figure.quantity().unit().equals(title.quantity().unit()))
            .toList();
    return headline.textHolds(title.words())
        || others.stream().anyMatch(figure -> figure.interval().overlaps(title.interval()))
        || headline
            .titles(surroundings)
            .flatMap(claim -> Figure.of(claim).stream())
            .anyMatch(figure -> figure.interval().overlaps(body.interval()))
        || addUp(title, body, others);
  }

  /// Whether the text's figure and others of its measure add up to the title's.
  private static boolean addUp(Figure title, Figure body, List<Figure> others) {
    List<BigDecimal> sums = new ArrayList<>(List.of(body.stated()));
    List<Figure> parts =
        others.stream().filter(figure -> isOf(body.claim(), figure.claim())).toList();
    if (parts.size() > MOST_PARTS) {
      return true;
    }
    for (Figure part : parts) {
      for (BigDecimal sum : List.copyOf(sums)) {
        sums.add(sum.add(part.stated()));
      }
    }
    return sums.stream().anyMatch(title.interval()::contains);
  }

  private static boolean isOf(Claim body, Claim other) {
    return other.slot().aspect() == body.slot().aspect()
        && (other.slot().predicate().equals(body.slot().predicate())
            || !other.slot().hasKnownPredicate());
  }
}
