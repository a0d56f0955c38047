package org.rashomon.accuracy;

import java.util.List;
import java.util.stream.Stream;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Disagreement;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Position;
import org.rashomon.disagreement.PositionPair;
import org.rashomon.disagreement.Relation;

/// Two positions of a disagreement that the detector holds against each other.
///
/// @param relation one that counts as flagged
/// @param one the claims of one position
/// @param other the claims of the other
record FlaggedPair(DisagreementType type, Relation relation, List<Claim> one, List<Claim> other) {
  FlaggedPair {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }

  /// A gap holds together: it is shown, and neither right nor a false alarm.
  static boolean isFlagged(Relation relation) {
    return switch (relation) {
      case CONFLICT, POSSIBLE_CONFLICT, UPDATE -> true;
      case GAP, AGREES, COMPATIBLE, NOT_COMPARABLE -> false;
    };
  }

  static Stream<FlaggedPair> of(Disagreement disagreement) {
    List<Position> positions = disagreement.positions();
    return disagreement.pairs().stream()
        .filter(pair -> isFlagged(relation(pair)))
        .map(
            pair ->
                new FlaggedPair(
                    disagreement.type(),
                    relation(pair),
                    positions.get(pair.first()).claims(),
                    positions.get(pair.second()).claims()));
  }

  private static Relation relation(PositionPair pair) {
    return pair.judgement().outcome().relation();
  }

  /// Whether it says that the two do not, or may not, hold together. Only that springs a trap.
  boolean isClash() {
    return relation != Relation.UPDATE;
  }

  /// One quote of each side.
  String quotes() {
    return one.getFirst().quote() + " / " + other.getFirst().quote();
  }
}
