package org.rashomon.disagreement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extent;
import org.rashomon.claim.Slot;

/// What a rule may know beside the pair: the other claims of the reports. Immutable.
///
/// A judgement may depend on the other claims of the two reports, and on the parts that any report
/// declares ([#declaredParts]), on nothing else: so a report that is added later changes the
/// judgements of earlier pairs only where it declares a part.
public final class Surroundings {
  /// Reports of the same morning are of one time.
  public static final Duration LATER_AFTER = Duration.ofHours(3);

  private final Map<String, List<Claim>> claimsByReport;
  private final Map<Question, List<Claim>> parts;
  private final Duration laterAfter;

  /// What is asked of which measure.
  private record Question(Aspect aspect, String predicate) {
    static Question of(Slot slot) {
      return new Question(slot.aspect(), slot.predicate());
    }
  }

  /// @param claimsByReport all claims, by report id, in the order of their evidence
  /// @param laterAfter how much later a claim must be to be clearly later, positive
  public Surroundings(Map<String, List<Claim>> claimsByReport, Duration laterAfter) {
    if (laterAfter.isNegative() || laterAfter.isZero()) {
      throw new IllegalArgumentException("later after a positive time, was " + laterAfter);
    }
    this.claimsByReport = Map.copyOf(claimsByReport);
    this.parts = parts(claimsByReport);
    this.laterAfter = laterAfter;
  }

  public Surroundings(Map<String, List<Claim>> claimsByReport) {
    this(claimsByReport, LATER_AFTER);
  }

  private static Map<Question, List<Claim>> parts(Map<String, List<Claim>> claimsByReport) {
    Map<Question, List<Claim>> parts = new HashMap<>();
    new TreeMap<>(claimsByReport)
        .values().stream()
            .flatMap(List::stream)
            .filter(claim -> claim.scope().extent() == Extent.PART)
            .forEach(
                part ->
                    parts
                        .computeIfAbsent(Question.of(part.slot()), any -> new ArrayList<>())
                        .add(part));
    return Map.copyOf(parts);
  }

  /// Whether claims that come to an event may change the judgement of an earlier pair: they declare
  /// a part of what the pair counts.
  public static boolean concerns(List<Claim> fresh, Candidate pair) {
    return fresh.stream()
        .filter(claim -> claim.scope().extent() == Extent.PART)
        .map(claim -> Question.of(claim.slot()))
        .anyMatch(
            question ->
                question.equals(Question.of(pair.a().slot()))
                    || question.equals(Question.of(pair.b().slot())));
  }

  /// How much later a claim must be to be clearly later.
  public Duration laterAfter() {
    return laterAfter;
  }

  public List<Claim> claimsOf(String reportId) {
    return claimsByReport.getOrDefault(reportId, List.of());
  }

  /// The claims of any report that are said to be part of a total of the same measure, by report
  /// id.
  public List<Claim> declaredParts(Slot slot) {
    return parts.getOrDefault(Question.of(slot), List.of());
  }

  /// The other claims of a claim's report that answer the same question of the same measure.
  public Stream<Claim> besides(Claim claim) {
    Question asked = Question.of(claim.slot());
    return claimsOf(claim.reportId()).stream()
        .filter(other -> !other.equals(claim) && Question.of(other.slot()).equals(asked));
  }
}
