package org.rashomon.accuracy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.alignment.Reason;
import org.rashomon.comparison.Comparer;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Relation;

/// What the detector answers to labelled cases, held against what is expected.
final class Measurement {
  private final Map<String, Tally> places = new TreeMap<>();
  private final Map<DisagreementType, Tally> types = new EnumMap<>(DisagreementType.class);
  private final Map<Relation, Tally> relations = new EnumMap<>(Relation.class);
  private final Map<Reason, Tally> reasons = new EnumMap<>(Reason.class);
  private final List<String> remarks = new ArrayList<>();
  private int cases;

  private Measurement() {}

  static Measurement of(List<LabelledCase> cases, Comparer detector) {
    Measurement measurement = new Measurement();
    cases.forEach(labelled -> measurement.take(labelled, flagged(labelled, detector)));
    return measurement;
  }

  private static List<FlaggedPair> flagged(LabelledCase labelled, Comparer detector) {
    return detector.compare(labelled.reports()).disagreements().stream()
        .flatMap(FlaggedPair::of)
        .toList();
  }

  private void take(LabelledCase labelled, List<FlaggedPair> flagged) {
    cases++;
    labelled.disputes().forEach(dispute -> take(labelled, dispute, flagged));
    flagged.forEach(pair -> take(labelled, pair));
    labelled.traps().forEach(trap -> take(labelled, trap, flagged));
  }

  private void take(
      LabelledCase labelled, LabelledCase.Dispute dispute, List<FlaggedPair> flagged) {
    List<FlaggedPair> hits = flagged.stream().filter(dispute.sides()::bear).toList();
    boolean relation = hits.stream().anyMatch(hit -> hit.relation() == dispute.relation());
    boolean type = hits.stream().anyMatch(hit -> hit.type() == dispute.type());
    Tally tally = Tally.expected(!hits.isEmpty(), relation, type);
    places.merge(place(labelled), tally, Tally::plus);
    types.merge(dispute.type(), tally, Tally::plus);
    relations.merge(dispute.relation(), tally, Tally::plus);
    if (hits.isEmpty()) {
      remark("missed", labelled, dispute.type() + " " + dispute.relation(), dispute.slot());
    } else if (!relation) {
      String both = hits.getFirst().relation() + " for " + dispute.relation();
      remark("wrong relation", labelled, both, dispute.slot());
    }
  }

  private void take(LabelledCase labelled, FlaggedPair pair) {
    boolean right = labelled.disputes().stream().anyMatch(dispute -> dispute.sides().bear(pair));
    Tally tally = Tally.flagged(right);
    places.merge(place(labelled), tally, Tally::plus);
    types.merge(pair.type(), tally, Tally::plus);
    relations.merge(pair.relation(), tally, Tally::plus);
    if (!right) {
      remark("false alarm", labelled, pair.type() + " " + pair.relation(), pair.quotes());
    }
  }

  private void take(LabelledCase labelled, LabelledCase.Trap trap, List<FlaggedPair> flagged) {
    boolean sprung = flagged.stream().filter(FlaggedPair::isClash).anyMatch(trap.sides()::bear);
    Tally tally = Tally.trap(sprung);
    places.merge(place(labelled), tally, Tally::plus);
    reasons.merge(trap.reason(), tally, Tally::plus);
    if (sprung) {
      remark("trap sprung", labelled, trap.reason().name(), "");
    }
  }

  private static String place(LabelledCase labelled) {
    return labelled.event() ? "events" : "pairs";
  }

  private void remark(String what, LabelledCase labelled, String kind, String words) {
    remarks.add("%s: %s: %s: %s".formatted(what, labelled.name(), kind, words));
  }

  int cases() {
    return cases;
  }

  Tally all() {
    return places.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /// By "events" and "pairs".
  Map<String, Tally> places() {
    return places;
  }

  /// Expected pairs by their own type, flagged pairs by the type they were given.
  Map<DisagreementType, Tally> types() {
    return types;
  }

  /// Expected pairs by their own relation, flagged pairs by the relation they were given.
  Map<Relation, Tally> relations() {
    return relations;
  }

  Map<Reason, Tally> reasons() {
    return reasons;
  }

  /// A line for each miss, false alarm, wrong relation and sprung trap.
  List<String> remarks() {
    return List.copyOf(remarks);
  }
}
