package org.rashomon.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Slot;
import org.rashomon.disagreement.Figure;
import org.rashomon.disagreement.SlotNames;
import org.rashomon.event.FactSheet.FactPosition;
import org.rashomon.event.FactSheet.Range;
import org.rashomon.event.FactSheet.SlotFacts;

/// Makes the fact sheet of an event. Pure: the same event gives the same sheet.
public final class FactSheets {
  private static final Comparator<FactEntry> BY_SOURCE =
      Comparator.comparing(FactEntry::source).thenComparing(entry -> entry.claim().evidence());

  private FactSheets() {}

  /// What claims have in common to stand in one row. Of a known measure all figures do, whatever
  /// they count: six officers and 20 people are told side by side.
  private record Row(Aspect aspect, String predicate, String subject, String unit) {
    static Row of(Claim claim) {
      Slot slot = claim.slot();
      boolean measured = slot.aspect() == Aspect.COUNT && slot.hasKnownPredicate();
      String unit = Figure.of(claim).map(figure -> figure.quantity().unit().toString()).orElse("");
      return new Row(slot.aspect(), slot.predicate(), measured ? "" : slot.subject(), unit);
    }
  }

  /// The slots that most sources speak of first.
  public static FactSheet of(EventView view) {
    Map<Row, List<FactEntry>> rows = new LinkedHashMap<>();
    for (FactEntry entry : FactEntries.of(view)) {
      rows.computeIfAbsent(Row.of(entry.claim()), _ -> new ArrayList<>()).add(entry);
    }
    return new FactSheet(
        rows.values().stream()
            .map(FactSheets::slot)
            .sorted(
                Comparator.comparingLong((SlotFacts slot) -> -sources(slot))
                    .thenComparing(SlotFacts::slot)
                    .thenComparing(SlotFacts::aspect)
                    .thenComparing(SlotFacts::unit))
            .toList());
  }

  private static long sources(SlotFacts slot) {
    return slot.entries().stream().map(FactEntry::source).distinct().count();
  }

  private static SlotFacts slot(List<FactEntry> unsorted) {
    List<FactEntry> entries = unsorted.stream().sorted(BY_SOURCE).toList();
    List<Claim> claims = entries.stream().map(FactEntry::claim).toList();
    List<Figure> figures = claims.stream().flatMap(claim -> Figure.of(claim).stream()).toList();
    List<FactPosition> positions = positions(entries);
    Optional<Range> range = range(figures);
    return new SlotFacts(
        SlotNames.of(claims),
        claims.getFirst().slot().aspect().name(),
        FactEntries.unit(claims.getFirst()),
        range.map(found -> Wording.of(figures, found)).orElseGet(() -> Wording.of(positions)),
        figures.stream().map(figure -> figure.interval().min()).min(Comparator.naturalOrder()),
        range,
        latest(entries),
        entries,
        positions);
  }

  private static Optional<Range> range(List<Figure> figures) {
    Comparator<Figure> byNumber =
        Comparator.comparing(Figure::stated).thenComparing(figure -> figure.hedge().name());
    return figures.stream()
        .min(byNumber)
        .map(
            low -> {
              Figure high = figures.stream().max(byNumber).orElse(low);
              return new Range(plain(low), plain(high), low.words(), high.words());
            });
  }

  private static BigDecimal plain(Figure figure) {
    BigDecimal stated = figure.stated().stripTrailingZeros();
    return stated.scale() < 0 ? stated.setScale(0) : stated;
  }

  private static Optional<String> latest(List<FactEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.knownAt().isPresent())
        .max(Comparator.comparing(entry -> entry.knownAt().orElseThrow()))
        .map(FactEntry::id);
  }

  private static List<FactPosition> positions(List<FactEntry> entries) {
    Map<String, List<FactEntry>> byValue = new TreeMap<>();
    entries.forEach(
        entry -> byValue.computeIfAbsent(entry.value(), _ -> new ArrayList<>()).add(entry));
    List<FactPosition> positions = new ArrayList<>();
    byValue.forEach((value, holders) -> positions.add(position(value, holders)));
    positions.sort(
        Comparator.comparingInt((FactPosition position) -> -position.origins())
            .thenComparing(FactPosition::value));
    return positions;
  }

  private static FactPosition position(String value, List<FactEntry> holders) {
    TreeSet<String> sources = new TreeSet<>();
    TreeSet<String> origins = new TreeSet<>();
    for (FactEntry holder : holders) {
      sources.add(holder.source());
      origins.add(holder.origin());
    }
    return new FactPosition(value, List.copyOf(sources), origins.size());
  }
}
