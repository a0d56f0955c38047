package org.rashomon.api.wire;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rashomon.api.wire.FactSheetAnswer.EntryAnswer;
import org.rashomon.event.FactEntry;
import org.rashomon.event.FactSheet;

/// The values of slots over time.
///
/// @param revision of the event that it reflects
@Schema(name = "Timeline", description = "The values of slots over time.")
public record TimelineAnswer(long revision, List<SlotTimeline> slots) {
  /// By when they are known; those whose time is unknown last, for unknown is not now.
  private static final Comparator<FactEntry> BY_TIME =
      Comparator.comparing((FactEntry entry) -> entry.knownAt().isEmpty())
          .thenComparing(entry -> entry.knownAt().map(Object::toString).orElse(""))
          .thenComparing(FactEntry::source)
          .thenComparing(entry -> entry.claim().evidence());

  public TimelineAnswer {
    slots = List.copyOf(slots);
  }

  /// One slot's values in the order in which they became known.
  @Schema(name = "SlotTimeline")
  public record SlotTimeline(String slot, String unit, List<EntryAnswer> values) {
    public SlotTimeline {
      values = List.copyOf(values);
    }
  }

  public static TimelineAnswer of(long revision, FactSheet sheet) {
    return new TimelineAnswer(revision, sheet.slots().stream().map(TimelineAnswer::slot).toList());
  }

  private static SlotTimeline slot(FactSheet.SlotFacts slot) {
    return new SlotTimeline(
        slot.slot(),
        slot.unit(),
        slot.entries().stream().sorted(BY_TIME).map(FactSheetAnswer::entry).toList());
  }
}
