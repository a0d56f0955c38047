package org.rashomon.event;

import java.time.Instant;

/// One entry of an event's stream.
///
/// @param number within the event, from 1 without gaps
/// @param revision of the event that brought it
/// @param body the disagreement as it was then
public record Change(
    long number,
    long revision,
    Kind kind,
    String disagreement,
    Instant changedAt,
    DisagreementBody body) {

  /// What happened to the disagreement.
  public enum Kind {
    OPENED,
    /// opened again after it was resolved
    REOPENED,
    CHANGED,
    RESOLVED,
    REVIEWED
  }
}
