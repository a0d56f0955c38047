package org.rashomon.report;

import java.util.Comparator;

/// A stretch of one field of a report: half-open `[start, end)` in UTF-16 code units.
///
/// @param start at least 0
/// @param end greater than `start`: an empty span is evidence of nothing
public record Span(Field field, int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::field).thenComparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ") is empty or negative");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return field == other.field && start < other.end && other.start < end;
  }

  public boolean covers(Span other) {
    return field == other.field && start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
