package org.rashomon.api.wire;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rashomon.disagreement.Figure;
import org.rashomon.event.FactEntry;
import org.rashomon.event.FactSheet;
import org.rashomon.quantity.Interval;

/// A fact sheet as it is sent.
///
/// @param revision of the event that it reflects
@Schema(name = "FactSheet", description = "What the reports say, slot by slot, source by source.")
public record FactSheetAnswer(long revision, List<SlotAnswer> slots) {
  public FactSheetAnswer {
    slots = List.copyOf(slots);
  }

  /// A slot; its parts are those of the event's fact sheet.
  @Schema(name = "FactSheetSlot")
  public record SlotAnswer(
      String slot,
      String aspect,
      String unit,
      String wording,
      Optional<BigDecimal> floor,
      Optional<FactSheet.Range> range,
      Optional<String> latest,
      List<EntryAnswer> entries,
      List<FactSheet.FactPosition> positions) {
    public SlotAnswer {
      entries = List.copyOf(entries);
      positions = List.copyOf(positions);
    }
  }

  /// Who says what, in which words.
  ///
  /// @param claim its id
  /// @param min and `max`: of a figure; a max of null with a min is unbounded
  /// @param knownAt when the value is known: the day that is said, else when it was published
  @Schema(name = "FactSheetEntry")
  public record EntryAnswer(
      String claim,
      String report,
      String source,
      String words,
      String value,
      Optional<BigDecimal> min,
      Optional<BigDecimal> max,
      Optional<String> speaker,
      String modality,
      Optional<String> asOf,
      Optional<String> publishedAt,
      Optional<String> knownAt,
      String origin) {}

  public static FactSheetAnswer of(long revision, FactSheet sheet) {
    return new FactSheetAnswer(
        revision, sheet.slots().stream().map(FactSheetAnswer::slot).toList());
  }

  private static SlotAnswer slot(FactSheet.SlotFacts slot) {
    return new SlotAnswer(
        slot.slot(),
        slot.aspect(),
        slot.unit(),
        slot.wording(),
        slot.floor(),
        slot.range(),
        slot.latest(),
        slot.entries().stream().map(FactSheetAnswer::entry).toList(),
        slot.positions());
  }

  static EntryAnswer entry(FactEntry entry) {
    Optional<Interval> interval = Figure.of(entry.claim()).map(Figure::interval);
    return new EntryAnswer(
        entry.id(),
        entry.claim().reportId(),
        entry.source(),
        entry.words(),
        entry.value(),
        interval.map(Interval::min),
        interval.flatMap(Interval::max),
        entry.claim().stance().speaker(),
        entry.claim().stance().modality().name(),
        entry.asOf(),
        entry.claim().evidence().report().publishedAt().map(Instant::toString),
        entry.knownAt().map(Instant::toString),
        entry.origin());
  }
}
