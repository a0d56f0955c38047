package org.rashomon.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.alignment.Candidate;

/// Pairs shown to the reader that hang together by their claims. Slots never reach from one
/// component into another, so what changes in one is grouped anew without the others.
final class Component {
  private final Map<Candidate, Judgement> shown = new LinkedHashMap<>();
  private Optional<List<Slot>> slots = Optional.empty();
  private boolean torn;

  /// One slot of the component.
  ///
  /// @param disagreement with the id it has as the first of its name and positions
  record Slot(Grouping.Group group, Positions positions, Disagreement disagreement) {
    Judgement strongest() {
      return group.shown().getFirst();
    }
  }

  void add(Judgement judgement) {
    shown.put(judgement.pair(), judgement);
    change();
  }

  void addAll(Component other) {
    shown.putAll(other.shown);
    torn |= other.torn;
    change();
  }

  /// Afterwards it may hang together no longer.
  void remove(Judgement judgement) {
    shown.remove(judgement.pair());
    torn = true;
    change();
  }

  boolean isTorn() {
    return torn;
  }

  int size() {
    return shown.size();
  }

  List<Judgement> shown() {
    return new ArrayList<>(shown.values());
  }

  /// Says that what its slots were made of is no longer so.
  void change() {
    slots = Optional.empty();
  }

  List<Slot> slots(Agreements agreements, Map<String, String> origins) {
    if (slots.isEmpty()) {
      List<Slot> found = new ArrayList<>();
      for (Grouping.Group group : Grouping.of(shown.values(), agreements)) {
        Positions positions = Positions.of(group, origins);
        if (!positions.pairs().isEmpty()) {
          found.add(new Slot(group, positions, Detector.disagreement(group, positions, 0)));
        }
      }
      slots = Optional.of(found);
    }
    return slots.get();
  }
}
