package org.rashomon.comparison;

import java.util.List;
import java.util.function.Supplier;
import org.rashomon.alignment.CandidateSearch;
import org.rashomon.alignment.ComparabilityGate;
import org.rashomon.alignment.OwnReportGate;
import org.rashomon.alignment.SearchBounds;
import org.rashomon.claim.Extraction;
import org.rashomon.disagreement.RuleBook;
import org.rashomon.report.Report;

/// Reports in, a comparison out: read, align, judge, group. Stateless and thread-safe. An event
/// that grows report by report ends up where comparing all of its reports at once ends up.
public final class Pipeline implements Comparer {
  private final Reader reader;
  private final Supplier<ReportOrigins> origins;
  private final StageListener listener;
  private final CandidateSearch search = new CandidateSearch(SearchBounds.USUAL);
  private final Judging judging =
      new Judging(new ComparabilityGate(), new OwnReportGate(), RuleBook.discovered());

  /// @param reader reads one report
  /// @param origins makes the origins of an event without reports
  /// @param listener is told the time of each stage
  public Pipeline(Reader reader, Supplier<ReportOrigins> origins, StageListener listener) {
    this.reader = reader;
    this.origins = origins;
    this.listener = listener;
  }

  @Override
  public Comparison compare(List<Report> reports) {
    List<Reading> readings =
        listener.timed(Stage.READ, () -> reports.stream().map(reader::read).toList());
    try (ComparedEvent event = event()) {
      event.add(readings);
      return event.answer();
    }
  }

  /// Reads a report on its own.
  public Reading read(Report report) {
    return listener.timed(Stage.READ, () -> reader.read(report));
  }

  /// A report whose claims were read before.
  public Reading read(Report report, Extraction extraction) {
    return new Reading(reader.articles().apply(report), extraction);
  }

  /// An event without reports.
  public ComparedEvent event() {
    return new ComparedEvent(search, judging, origins.get(), listener);
  }
}
