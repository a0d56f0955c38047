package org.rashomon.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What the reports of an event say, slot by slot and source by source.
public record FactSheet(List<SlotFacts> slots) {
  public FactSheet {
    slots = List.copyOf(slots);
  }

  /// One slot.
  ///
  /// @param slot in plain English
  /// @param unit of the figures; "" where there are none
  /// @param wording neutral: "at least six; reports range from six to more than 20"
  /// @param floor what every figure allows at least
  /// @param range of the stated numbers, for figures
  /// @param latest id of the entry whose value is known at the latest time, if times are known
  /// @param entries by source, then by place in the report
  /// @param positions the values by how many independent origins hold them
  public record SlotFacts(
      String slot,
      String aspect,
      String unit,
      String wording,
      Optional<BigDecimal> floor,
      Optional<Range> range,
      Optional<String> latest,
      List<FactEntry> entries,
      List<FactPosition> positions) {
    public SlotFacts {
      entries = List.copyOf(entries);
      positions = List.copyOf(positions);
    }
  }

  /// From the lowest stated number to the highest.
  public record Range(BigDecimal from, BigDecimal to, String fromWords, String toWords) {}

  /// A value with the sources that hold it, and how many of them are independent.
  public record FactPosition(String value, List<String> sources, int origins) {
    public FactPosition {
      sources = List.copyOf(sources);
    }
  }
}
