package org.rashomon.claim;

import java.util.List;
import org.rashomon.report.Field;
import org.rashomon.report.Report;
import org.rashomon.report.Span;

/// Where a claim stands.
///
/// @param span the shortest phrase that carries the statement, at most 300 code units
/// @param sentence the sentence around it
/// @param references the words of its clause that stand for what the report has named before, with
///   where it is named
public record Evidence(Report report, Span span, Span sentence, List<Reference> references)
    implements Comparable<Evidence> {
  /// A phrase, not a paragraph.
  public static final int LONGEST_SPAN = 300;

  public Evidence {
    if (!sentence.covers(span) || span.length() > LONGEST_SPAN) {
      throw new IllegalArgumentException("a claim's span is a phrase of its sentence: " + span);
    }
    references = List.copyOf(references);
  }

  /// Of words that name all that they speak of.
  public Evidence(Report report, Span span, Span sentence) {
    this(report, span, sentence, List.of());
  }

  public String quote() {
    return report.quote(span);
  }

  public boolean isOfTitle() {
    return span.field() == Field.TITLE;
  }

  /// By report id, then by span.
  @Override
  public int compareTo(Evidence other) {
    int byReport = report.id().compareTo(other.report.id());
    return byReport != 0 ? byReport : span.compareTo(other.span);
  }
}
