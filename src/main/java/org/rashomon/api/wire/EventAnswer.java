package org.rashomon.api.wire;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rashomon.event.Events;

/// An event as it is sent.
///
/// @param revision how often its reports were changed
/// @param reports how many it has
/// @param disagreements how many are open
@Schema(name = "Event", description = "An event that reports are collected on.")
public record EventAnswer(
    String id,
    String title,
    Optional<String> description,
    String createdAt,
    String updatedAt,
    long revision,
    long reports,
    long disagreements) {

  public static EventAnswer of(Events.Summary summary) {
    return new EventAnswer(
        summary.event().id(),
        summary.event().title(),
        summary.event().description(),
        summary.event().createdAt().toString(),
        summary.event().updatedAt().toString(),
        summary.event().revision(),
        summary.reports(),
        summary.openDisagreements());
  }
}
