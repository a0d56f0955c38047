package org.rashomon.event;

import java.util.List;
import org.rashomon.comparison.Comparison;

/// An event as it was compared last. Immutable.
///
/// @param revision of the event
/// @param reports the latest versions, in the order in which they came
public record EventView(
    long revision, List<StoredReport> reports, Comparison comparison, ClaimNames names) {
  public EventView {
    reports = List.copyOf(reports);
  }
}
