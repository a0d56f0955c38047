package org.rashomon.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Clusters.Node;

/// Makes disagreements of judged pairs: one for each slot, with its positions and how they relate.
///
/// Judgements may come and go; only the slots that they touch are made anew, and the answer is that
/// to all judgements that are there, in whatever order they came. Not thread-safe.
public final class Detector {
  private static final Comparator<Disagreement> ORDER =
      Comparator.comparing(Disagreement::severity)
          .thenComparing(Detector::first, Grouping.BY_EVIDENCE)
          .thenComparing(Disagreement::relation)
          .thenComparing(Disagreement::id);

  /// Decides which of two slots of one name and the same positions has the plain id.
  private static final Comparator<Component.Slot> TURN =
      Comparator.<Component.Slot, Boolean>comparing(slot -> slot.group().whole())
          .thenComparing(Component.Slot::strongest, Grouping.STRONGEST_FIRST);

  private final Map<Node, Component> byNode = new HashMap<>();
  private final Set<Component> components = new LinkedHashSet<>();
  private final Agreements agreements = new Agreements();

  /// The disagreements of judgements that are all there.
  ///
  /// @param judgements of all pairs that were compared
  /// @param origins see [#detect(Map)]
  public static List<Disagreement> detect(List<Judgement> judgements, Map<String, String> origins) {
    Detector detector = new Detector();
    judgements.forEach(detector::add);
    return detector.detect(origins);
  }

  /// @param judgement of a pair that is not there
  public void add(Judgement judgement) {
    if (judgement.outcome().relation().isShown()) {
      addShown(judgement);
    } else if (Agreements.isOne(judgement)) {
      agreements.add(judgement);
      changeAround(judgement);
    }
  }

  /// @param judgement that was added
  public void remove(Judgement judgement) {
    if (judgement.outcome().relation().isShown()) {
      component(Grouping.first(judgement)).ifPresent(component -> component.remove(judgement));
    } else if (Agreements.isOne(judgement)) {
      agreements.remove(judgement);
      changeAround(judgement);
    }
  }

  /// Says that other reports share an origin than before.
  public void changeOrigins() {
    components.forEach(Component::change);
  }

  /// @param origins of the reports, by report id; a report that is not in it is its own origin
  /// @return by severity, then first span
  public List<Disagreement> detect(Map<String, String> origins) {
    mend();
    List<Component.Slot> slots = new ArrayList<>();
    components.forEach(component -> slots.addAll(component.slots(agreements, origins)));
    slots.sort(TURN);
    Set<String> taken = new HashSet<>();
    return Echoes.without(slots).stream().map(slot -> named(slot, taken)).sorted(ORDER).toList();
  }

  private void addShown(Judgement judgement) {
    Component one = component(Grouping.first(judgement)).orElseGet(Component::new);
    Component other = component(Grouping.second(judgement)).orElse(one);
    Component larger = one.size() >= other.size() ? one : other;
    Component smaller = larger == one ? other : one;
    if (smaller != larger) {
      larger.addAll(smaller);
      smaller.shown().forEach(moved -> place(moved, larger));
      components.remove(smaller);
    }
    larger.add(judgement);
    place(judgement, larger);
    components.add(larger);
  }

  private void place(Judgement judgement, Component component) {
    byNode.put(Grouping.first(judgement), component);
    byNode.put(Grouping.second(judgement), component);
  }

  private Optional<Component> component(Node node) {
    return Optional.ofNullable(byNode.get(node));
  }

  /// The slots that hold one of the claims may hold the other too, or no longer.
  private void changeAround(Judgement judgement) {
    for (String kind : Grouping.kinds()) {
      component(new Node(kind, judgement.pair().a())).ifPresent(Component::change);
      component(new Node(kind, judgement.pair().b())).ifPresent(Component::change);
    }
  }

  /// Puts together anew what is left of torn components.
  private void mend() {
    List<Component> torn = components.stream().filter(Component::isTorn).toList();
    if (!torn.isEmpty()) {
      torn.forEach(components::remove);
      Set<Component> gone = new HashSet<>(torn);
      byNode.values().removeIf(gone::contains);
      torn.forEach(component -> component.shown().forEach(this::addShown));
    }
  }

  private static Disagreement named(Component.Slot slot, Set<String> taken) {
    Disagreement disagreement = slot.disagreement();
    for (int ordinal = 1; !taken.add(disagreement.id()); ordinal++) {
      disagreement = disagreement(slot.group(), slot.positions(), ordinal);
    }
    return disagreement;
  }

  static Disagreement disagreement(Grouping.Group group, Positions positions, int ordinal) {
    String slot = SlotNames.of(group.claims());
    Outcome.Disagrees strongest = strongest(group);
    return new Disagreement(
        Fingerprint.of(slot, positions, ordinal),
        strongest.type(),
        strongest.relation(),
        SeverityFormula.of(positions),
        slot,
        Summary.of(positions),
        positions.all(),
        positions.pairs());
  }

  private static Outcome.Disagrees strongest(Grouping.Group group) {
    return group.shown().stream()
        .map(Judgement::outcome)
        .filter(Outcome.Disagrees.class::isInstance)
        .map(Outcome.Disagrees.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Claim first(Disagreement disagreement) {
    return disagreement.positions().stream()
        .flatMap(position -> position.claims().stream())
        .min(Grouping.BY_EVIDENCE)
        .orElseThrow();
  }
}
