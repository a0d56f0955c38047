package org.rashomon.api;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Context;
import org.rashomon.claim.Evidence;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.comparison.Comparer;
import org.rashomon.comparison.Comparison;
import org.rashomon.comparison.ReadReport;
import org.rashomon.disagreement.Disagreement;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Judgement;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Position;
import org.rashomon.disagreement.PositionPair;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Severity;
import org.rashomon.disagreement.Step;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Quantity;
import org.rashomon.quantity.Unit;
import org.rashomon.report.Field;
import org.rashomon.report.Report;
import org.rashomon.report.Span;

/// Takes the first digit of each text for people killed; two that differ are a conflict.
@Mock
@ApplicationScoped
public class StagedComparer implements Comparer {

  @Override
  public Comparison compare(List<Report> reports) {
    List<Claim> claims = reports.stream().flatMap(report -> claim(report).stream()).toList();
    return new Comparison(
        reports.stream().map(report -> new ReadReport(report, "o1", 1, 1, List.of())).toList(),
        claims,
        claims.size() < 2 || claims.get(0).value().equals(claims.get(1).value())
            ? List.of()
            : List.of(disagreement(claims)),
        List.of(),
        List.of(),
        1);
  }

  private static Optional<Claim> claim(Report report) {
    return IntStream.range(0, report.text().length())
        .filter(at -> Character.isDigit(report.text().charAt(at)))
        .mapToObj(at -> claim(report, at))
        .findFirst();
  }

  private static Claim claim(Report report, int at) {
    String digit = report.text().substring(at, at + 1);
    Interval interval = Interval.exactly(new BigDecimal(digit));
    return new Claim(
        new Evidence(
            report,
            new Span(Field.TEXT, at, at + 1),
            new Span(Field.TEXT, 0, report.text().length())),
        new Slot(Aspect.COUNT, "KILLED", "person"),
        new Value.Amount(new Quantity(interval, new Unit.Things(), Hedge.EXACT, digit)),
        Stance.PLAIN,
        Scope.OPEN,
        new Context(List.of(), List.of(), List.of()));
  }

  private static Disagreement disagreement(List<Claim> claims) {
    Judgement judgement =
        new Judgement(
            Candidate.of(claims.get(0), claims.get(1), 1),
            "STAGED",
            new Outcome.Disagrees(
                Relation.CONFLICT,
                DisagreementType.NUMERIC,
                Optional.empty(),
                Optional.of(new BigDecimal("3.33")),
                List.of(new Told("they differ"))));
    List<Position> positions = new ArrayList<>();
    for (Claim claim : claims.subList(0, 2)) {
      positions.add(new Position(claim.quote(), List.of(claim), List.of(claim.source()), 1));
    }
    return new Disagreement(
        "d-staged",
        DisagreementType.NUMERIC,
        Relation.CONFLICT,
        Severity.HIGH,
        "people killed",
        "They differ.",
        positions,
        List.of(new PositionPair(0, 1, judgement)));
  }

  private record Told(String text) implements Step {
    @Override
    public boolean holds() {
      return true;
    }
  }
}
