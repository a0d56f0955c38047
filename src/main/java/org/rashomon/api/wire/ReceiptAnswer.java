package org.rashomon.api.wire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rashomon.event.Change;

/// What became of a report that was sent to an event.
///
/// @param result ADDED, REPLACED or UNCHANGED
/// @param changes of disagreements by the analysis that took it in
@Schema(name = "Receipt", description = "What became of a report that was sent to an event.")
public record ReceiptAnswer(String result, StoredReportAnswer report, List<ChangeAnswer> changes) {
  public ReceiptAnswer {
    changes = List.copyOf(changes);
  }

  /// What happened to a disagreement.
  ///
  /// @param id number within the event's stream
  /// @param kind OPENED, REOPENED, CHANGED, RESOLVED or REVIEWED
  @Schema(name = "Change")
  public record ChangeAnswer(
      long id,
      String kind,
      String disagreement,
      String changedAt,
      String type,
      String relation,
      String severity,
      String slot,
      String summary) {

    public static ChangeAnswer of(Change change) {
      return new ChangeAnswer(
          change.number(),
          change.kind().name(),
          change.disagreement(),
          change.changedAt().toString(),
          change.body().type(),
          change.body().relation(),
          change.body().severity(),
          change.body().slot(),
          change.body().summary());
    }
  }
}
