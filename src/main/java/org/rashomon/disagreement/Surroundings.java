package org.rashomon.disagreement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extent;
import org.rashomon.claim.Slot;
import org.rashomon.report.Span;

/// What a rule may know beside the pair: the other claims of the reports. Immutable.
///
/// A judgement may depend on the other claims of the two reports, and on the parts that any report
/// declares ([#declaredParts]), on nothing else: so a report that is added later changes the
/// judgements of earlier pairs only where it declares a part.
public final class Surroundings {
  /// Reports of the same morning are of one time.
  public static final Duration LATER_AFTER = Duration.ofHours(3);

  /// What one report answers to one question more often than this is not looked at: no report does,
  /// and the work for a pair stays bounded.
  static final int MOST_ANSWERS = 64;

  /// As [#MOST_ANSWERS], for all questions of an aspect.
  static final int MOST_OF_ASPECT = 256;

  private final Map<String, Telling> byReport;
  private final Map<Question, List<Claim>> parts;
  private final Duration laterAfter;

  /// What is asked of which measure.
  private record Question(Aspect aspect, String predicate) {
    static Question of(Slot slot) {
      return new Question(slot.aspect(), slot.predicate());
    }
  }

  /// The claims of one report.
  private record Telling(
      List<Claim> all,
      Map<Question, List<Claim>> answers,
      Map<Aspect, List<Claim>> aspects,
      Map<Span, List<Claim>> sentences) {
    static final Telling NOTHING = of(List.of());

    static Telling of(List<Claim> claims) {
      return new Telling(
          claims,
          claims.stream().collect(Collectors.groupingBy(claim -> Question.of(claim.slot()))),
          claims.stream().collect(Collectors.groupingBy(claim -> claim.slot().aspect())),
          claims.stream().collect(Collectors.groupingBy(claim -> claim.evidence().sentence())));
    }
  }

  /// @param claimsByReport all claims, by report id, in the order of their evidence
  /// @param laterAfter how much later a claim must be to be clearly later, positive
  public Surroundings(Map<String, List<Claim>> claimsByReport, Duration laterAfter) {
    this(tellings(claimsByReport), parts(claimsByReport), laterAfter);
    if (laterAfter.isNegative() || laterAfter.isZero()) {
      throw new IllegalArgumentException("later after a positive time, was " + laterAfter);
    }
  }

  public Surroundings(Map<String, List<Claim>> claimsByReport) {
    this(claimsByReport, LATER_AFTER);
  }

  private Surroundings(
      Map<String, Telling> byReport, Map<Question, List<Claim>> parts, Duration laterAfter) {
    this.byReport = byReport;
    this.parts = parts;
    this.laterAfter = laterAfter;
  }

  private static Map<String, Telling> tellings(Map<String, List<Claim>> claimsByReport) {
    Map<String, Telling> tellings = new HashMap<>();
    claimsByReport.forEach((report, claims) -> tellings.put(report, Telling.of(claims)));
    return tellings;
  }

  private static Map<Question, List<Claim>> parts(Map<String, List<Claim>> claimsByReport) {
    Map<Question, List<Claim>> parts = new HashMap<>();
    new TreeMap<>(claimsByReport)
        .values()
        .forEach(
            claims ->
                declared(claims)
                    .forEach(
                        part ->
                            parts
                                .computeIfAbsent(Question.of(part.slot()), any -> new ArrayList<>())
                                .add(part)));
    return parts;
  }

  private static Stream<Claim> declared(List<Claim> claims) {
    return claims.stream().filter(claim -> claim.scope().extent() == Extent.PART);
  }

  /// These and the claims of one more report.
  public Surroundings with(String reportId, List<Claim> claims) {
    Map<String, Telling> tellings = new HashMap<>(byReport);
    tellings.put(reportId, Telling.of(claims));
    Map<Question, List<Claim>> all = new HashMap<>(parts);
    declared(claims)
        .forEach(part -> all.merge(Question.of(part.slot()), List.of(part), Surroundings::joined));
    return new Surroundings(tellings, all, laterAfter);
  }

  private static List<Claim> joined(List<Claim> known, List<Claim> more) {
    return Stream.concat(known.stream(), more.stream())
        .sorted(Comparator.comparing(Claim::reportId))
        .toList();
  }

  /// These without the claims of a report.
  public Surroundings without(String reportId) {
    Map<String, Telling> tellings = new HashMap<>(byReport);
    tellings.remove(reportId);
    Map<Question, List<Claim>> left = new HashMap<>(parts);
    left.replaceAll(
        (question, claims) ->
            claims.stream().filter(claim -> !claim.reportId().equals(reportId)).toList());
    return new Surroundings(tellings, left, laterAfter);
  }

  /// Whether one of the claims is said to be a part of a total.
  public static boolean declareParts(List<Claim> claims) {
    return declared(claims).findAny().isPresent();
  }

  /// Whether claims that come to an event, or leave it, may change the judgement of another pair:
  /// they declare a part of what the pair counts.
  public static Predicate<Candidate> concernedBy(List<Claim> claims) {
    Set<Question> asked =
        declared(claims).map(claim -> Question.of(claim.slot())).collect(Collectors.toSet());
    return pair ->
        asked.contains(Question.of(pair.a().slot()))
            || asked.contains(Question.of(pair.b().slot()));
  }

  /// How much later a claim must be to be clearly later.
  public Duration laterAfter() {
    return laterAfter;
  }

  /// All claims of a report, in the order of their evidence.
  public List<Claim> claimsOf(String reportId) {
    return telling(reportId).all();
  }

  private Telling telling(String reportId) {
    return byReport.getOrDefault(reportId, Telling.NOTHING);
  }

  /// The claims of a report that answer the same question of the same measure as a slot: the first
  /// [#MOST_ANSWERS].
  public Stream<Claim> answers(String reportId, Slot slot) {
    return telling(reportId).answers().getOrDefault(Question.of(slot), List.of()).stream()
        .limit(MOST_ANSWERS);
  }

  /// The claims of a report of one aspect: the first [#MOST_OF_ASPECT].
  public Stream<Claim> ofAspect(String reportId, Aspect aspect) {
    return telling(reportId).aspects().getOrDefault(aspect, List.of()).stream()
        .limit(MOST_OF_ASPECT);
  }

  /// The claims of a claim's sentence, itself included.
  public Stream<Claim> inSentence(Claim claim) {
    return telling(claim.reportId())
        .sentences()
        .getOrDefault(claim.evidence().sentence(), List.of())
        .stream();
  }

  /// The claims of any report that are said to be part of a total of the same measure, by report
  /// id.
  public List<Claim> declaredParts(Slot slot) {
    return parts.getOrDefault(Question.of(slot), List.of());
  }

  /// The other claims of a claim's report that answer the same question of the same measure.
  public Stream<Claim> besides(Claim claim) {
    return answers(claim.reportId(), claim.slot()).filter(other -> !other.equals(claim));
  }
}
