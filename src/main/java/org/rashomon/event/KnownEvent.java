package org.rashomon.event;

import java.util.List;
import org.rashomon.alignment.ClaimIndex;
import org.rashomon.comparison.Comparison;
import org.rashomon.comparison.EventState;
import org.rashomon.comparison.Pipeline;
import org.rashomon.comparison.Reading;

/// What is known of an event, with its index; grows report by report. Derived from the database and
/// built anew whenever it is lost. Not thread-safe.
final class KnownEvent {
  private final Pipeline pipeline;
  private final ClaimIndex index;
  private EventState state;

  KnownEvent(Pipeline pipeline, List<Reading> readings) {
    this.pipeline = pipeline;
    this.state = pipeline.know(readings);
    this.index = pipeline.index(state);
  }

  /// Compares a report's claims with those that are known, and nothing else.
  void add(Reading reading) {
    state = pipeline.add(state, index, reading);
  }

  /// The same answer as comparing all of its reports at once, whatever the order they came in.
  Comparison answer() {
    return pipeline.answer(state);
  }
}
