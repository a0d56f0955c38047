package org.rashomon.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.CandidateSearch;
import org.rashomon.alignment.ClaimIndex;
import org.rashomon.alignment.Growth;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Detector;
import org.rashomon.disagreement.Disagreement;
import org.rashomon.disagreement.Judgement;
import org.rashomon.disagreement.Surroundings;

/// An event whose reports come and go. Only what a report touches is compared, judged and grouped;
/// at any time the answer is that to all of the reports at once, in whatever order they came. Not
/// thread-safe.
public final class ComparedEvent implements AutoCloseable {
  private final CandidateSearch search;
  private final ClaimIndex index;
  private final Judging judging;
  private final ReportOrigins origins;
  private final StageListener listener;
  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private final Map<Candidate, Judgement> judgements = new LinkedHashMap<>();
  private final Detector detector = new Detector();
  private Surroundings surroundings = new Surroundings(Map.of());
  private Map<String, String> grouped = Map.of();
  private long comparedPairs;

  ComparedEvent(
      CandidateSearch search, Judging judging, ReportOrigins origins, StageListener listener) {
    this.search = search;
    this.index = search.index();
    this.judging = judging;
    this.origins = origins;
    this.listener = listener;
  }

  /// @throws IllegalArgumentException if a report of the id is there
  public void add(Reading reading) {
    add(List.of(reading));
  }

  /// Several at once.
  public void add(Collection<Reading> more) {
    List<Claim> claims = new ArrayList<>();
    for (Reading reading : more) {
      if (readings.putIfAbsent(reading.reportId(), reading) != null) {
        throw new IllegalArgumentException("the ids of an event's reports are unique");
      }
      surroundings = surroundings.with(reading.reportId(), reading.claims());
      claims.addAll(reading.claims());
    }
    Growth growth = listener.timed(Stage.ALIGN, () -> index.add(claims));
    listener.timed(
        Stage.JUDGE,
        () -> {
          more.forEach(this::judgeAlone);
          return judge(growth, claims);
        });
    more.forEach(reading -> origins.add(reading.report()));
  }

  /// Nothing if there is no such report.
  public void remove(String reportId) {
    Optional<Reading> gone = Optional.ofNullable(readings.remove(reportId));
    gone.ifPresent(
        reading -> {
          surroundings = surroundings.without(reportId);
          search.within(reading.claims()).forEach(this::forget);
          Growth growth = listener.timed(Stage.ALIGN, () -> index.remove(reportId));
          listener.timed(Stage.JUDGE, () -> judge(growth, reading.claims()));
          origins.remove(reportId);
        });
  }

  /// What a report says against itself: that depends on the report alone.
  private void judgeAlone(Reading reading) {
    Surroundings alone = new Surroundings(Map.of(reading.reportId(), reading.claims()));
    judging.judge(search.within(reading.claims()), alone).forEach(this::note);
  }

  /// Of the earlier judgements only those are made anew that a declared part may change.
  private boolean judge(Growth growth, List<Claim> touched) {
    growth.dropped().forEach(pair -> forget(pair));
    Predicate<Candidate> concerned = Surroundings.concernedBy(touched);
    List<Candidate> anew =
        Surroundings.declareParts(touched)
            ? judgements.keySet().stream()
                .filter(pair -> !pair.isWithinReport() && concerned.test(pair))
                .toList()
            : List.of();
    anew.forEach(this::forget);
    judging.judge(anew, surroundings).forEach(this::note);
    judging.judge(growth.found(), surroundings).forEach(this::note);
    comparedPairs += growth.found().size() - growth.dropped().size();
    return true;
  }

  private void forget(Candidate pair) {
    Optional.ofNullable(judgements.remove(pair)).ifPresent(detector::remove);
  }

  private void note(Judgement judgement) {
    judgements.put(judgement.pair(), judgement);
    detector.add(judgement);
  }

  /// The ids of the reports, in the order in which they came.
  public List<String> reports() {
    return List.copyOf(readings.keySet());
  }

  /// Every claim, by report in their order, then by evidence.
  public List<Claim> claims() {
    return readings.values().stream().flatMap(reading -> reading.claims().stream()).toList();
  }

  /// The origin of each report by its id.
  public Map<String, String> origins() {
    return origins.byReport();
  }

  /// How many steps the search for candidates took so far, see [ClaimIndex#steps].
  public long steps() {
    return index.steps();
  }

  /// Those that hold now, by severity, then first span. One that nothing touched is the same object
  /// as before.
  public List<Disagreement> disagreements() {
    Map<String, String> now = origins.byReport();
    if (!Partition.same(grouped, now)) {
      detector.changeOrigins();
    }
    grouped = Map.copyOf(now);
    return listener.timed(Stage.GROUP, () -> detector.detect(now));
  }

  /// The answer to all of the reports.
  public Comparison answer() {
    return new Comparison(
        readings.values().stream().map(this::told).toList(),
        claims(),
        disagreements(),
        letPass(),
        Warnings.of(List.copyOf(readings.values())),
        comparedPairs);
  }

  private ReadReport told(Reading reading) {
    return new ReadReport(
        reading.report(),
        origins().getOrDefault(reading.reportId(), reading.reportId()),
        reading.article().sentences().size(),
        reading.claims().size(),
        reading.extraction().abstentions(),
        Warnings.of(reading));
  }

  private List<Judgement> letPass() {
    return judgements.values().stream()
        .filter(
            judgement ->
                switch (judgement.outcome().relation()) {
                  case COMPATIBLE, NOT_COMPARABLE -> true;
                  case CONFLICT, POSSIBLE_CONFLICT, GAP, UPDATE, AGREES -> false;
                })
        .sorted(Judgement.BY_EVIDENCE)
        .toList();
  }

  @Override
  public void close() {
    index.close();
  }
}
