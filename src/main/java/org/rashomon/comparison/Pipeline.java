package org.rashomon.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.CandidateSearch;
import org.rashomon.alignment.ClaimIndex;
import org.rashomon.alignment.ComparabilityGate;
import org.rashomon.alignment.Growth;
import org.rashomon.alignment.OwnReportGate;
import org.rashomon.alignment.SearchBounds;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Evidence;
import org.rashomon.claim.Extent;
import org.rashomon.claim.Extraction;
import org.rashomon.disagreement.Detector;
import org.rashomon.disagreement.Disagreement;
import org.rashomon.disagreement.Judgement;
import org.rashomon.disagreement.RuleBook;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.report.Article;
import org.rashomon.report.Report;

/// Reports in, a comparison out: read, align, judge, group. Stateless and thread-safe. An event
/// that grows report by report ends up where comparing all of its reports at once ends up.
public final class Pipeline implements Comparer {
  private final Reader reader;
  private final Function<List<Article>, Map<String, String>> origins;
  private final StageListener listener;
  private final CandidateSearch search = new CandidateSearch(SearchBounds.USUAL);
  private final Judging judging =
      new Judging(new ComparabilityGate(), new OwnReportGate(), RuleBook.discovered());
  private final Detector detector = new Detector();

  /// @param reader reads one report
  /// @param origins the origin of each report by its id, equal for reports that copy one another
  /// @param listener is told the time of each stage
  public Pipeline(
      Reader reader, Function<List<Article>, Map<String, String>> origins, StageListener listener) {
    this.reader = reader;
    this.origins = origins;
    this.listener = listener;
  }

  @Override
  public Comparison compare(List<Report> reports) {
    return answer(
        know(listener.timed(Stage.READ, () -> reports.stream().map(reader::read).toList())));
  }

  /// Reads a report on its own.
  public Reading read(Report report) {
    return listener.timed(Stage.READ, () -> reader.read(report));
  }

  /// A report whose claims were read before.
  public Reading read(Report report, Extraction extraction) {
    return new Reading(reader.articles().apply(report), extraction);
  }

  /// An event of reports that are read.
  public EventState know(List<Reading> readings) {
    EventState read = new EventState(readings, List.of(), 0);
    List<Candidate> pairs = listener.timed(Stage.ALIGN, () -> search.among(read.claims()));
    List<Judgement> judgements =
        listener.timed(
            Stage.JUDGE,
            () -> {
              Surroundings surroundings = read.surroundings();
              List<Judgement> all = new ArrayList<>(judging.judge(pairs, surroundings));
              readings.forEach(reading -> all.addAll(own(reading, surroundings)));
              return all;
            });
    return read.judged(judgements, pairs.size());
  }

  /// An index for the claims of an event, to be handed to [#add]. Derived: it can be built anew
  /// from the event's claims at any time.
  public ClaimIndex index(EventState event) {
    return search.index(event.claims());
  }

  /// The event with one more report. Only the report's claims are compared with those of the event,
  /// and of the earlier judgements only those are made anew that a part declared in the report may
  /// change.
  ///
  /// @param index of exactly the event's claims; the report's claims are added to it
  public EventState add(EventState event, ClaimIndex index, Reading reading) {
    EventState grown = event.with(reading);
    Growth growth = listener.timed(Stage.ALIGN, () -> index.add(reading.claims()));
    List<Judgement> judgements =
        listener.timed(
            Stage.JUDGE,
            () -> {
              Surroundings surroundings = grown.surroundings();
              List<Judgement> all = kept(event, growth, reading, surroundings);
              all.addAll(judging.judge(growth.found(), surroundings));
              all.addAll(own(reading, surroundings));
              return all;
            });
    long pairs = event.comparedPairs() + growth.found().size() - growth.dropped().size();
    return grown.judged(judgements, pairs);
  }

  /// What a report says against itself. It depends on the report alone.
  private List<Judgement> own(Reading reading, Surroundings surroundings) {
    return judging.judge(search.within(reading.claims()), surroundings);
  }

  /// The answer to what is known of an event.
  public Comparison answer(EventState event) {
    Map<String, String> origin =
        origins.apply(event.readings().stream().map(Reading::article).toList());
    List<Disagreement> disagreements =
        listener.timed(Stage.GROUP, () -> detector.detect(event.judgements(), origin));
    return new Comparison(
        event.readings().stream().map(reading -> told(reading, origin)).toList(),
        event.claims(),
        disagreements,
        letPass(event.judgements()),
        Warnings.of(event.readings()),
        event.comparedPairs());
  }

  private List<Judgement> kept(
      EventState event, Growth growth, Reading reading, Surroundings surroundings) {
    Set<Candidate> dropped = new HashSet<>(growth.dropped());
    // Where a pair stands is compared first: that is much cheaper than the pair, and there are
    // many.
    Set<Evidence> places = new HashSet<>();
    dropped.forEach(pair -> places.add(pair.a().evidence()));
    List<Claim> parts =
        reading.claims().stream().filter(claim -> claim.scope().extent() == Extent.PART).toList();
    List<Judgement> kept = new ArrayList<>(event.judgements().size());
    for (Judgement judgement : event.judgements()) {
      Candidate pair = judgement.pair();
      if (places.contains(pair.a().evidence()) && dropped.contains(pair)) {
        continue;
      }
      if (!parts.isEmpty() && !pair.isWithinReport() && Surroundings.concerns(parts, pair)) {
        kept.addAll(judging.judge(List.of(judgement.pair()), surroundings));
      } else {
        kept.add(judgement);
      }
    }
    return kept;
  }

  private static ReadReport told(Reading reading, Map<String, String> origins) {
    return new ReadReport(
        reading.report(),
        origins.getOrDefault(reading.reportId(), reading.reportId()),
        reading.article().sentences().size(),
        reading.claims().size(),
        Warnings.of(reading));
  }

  private static List<Judgement> letPass(List<Judgement> judgements) {
    return judgements.stream()
        .filter(
            judgement ->
                switch (judgement.outcome().relation()) {
                  case COMPATIBLE, NOT_COMPARABLE -> true;
                  case CONFLICT, POSSIBLE_CONFLICT, GAP, UPDATE, AGREES -> false;
                })
        .sorted(Judgement.BY_EVIDENCE)
        .toList();
  }
}
