package org.rashomon.disagreement;

import java.util.List;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Context;
import org.rashomon.claim.Evidence;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;

/// Claims on wording in one line: `WORDING | the body was found in the _ | room lounge = living
/// room`. Without `=`, the word stands for itself.
final class WordingNotation {
  static final String WORDING = "WORDING";

  private WordingNotation() {}

  static String sentence(List<String> fields) {
    return fields.get(1).replace("_", word(fields));
  }

  static Claim claim(List<String> fields, Evidence evidence) {
    String key = kind(fields) + " " + Integer.toHexString(fields.get(1).hashCode());
    return new Claim(
        evidence,
        new Slot(Aspect.WORDING, key, ""),
        new Value.Entity(word(fields), List.of(term(fields)), false),
        Stance.PLAIN,
        Scope.OPEN,
        new Context(List.of(), List.of(), List.of()));
  }

  private static String kind(List<String> fields) {
    return fields.get(2).split(" ", 2)[0];
  }

  private static String word(List<String> fields) {
    return fields.get(2).split(" ", 2)[1].split(" = ", -1)[0];
  }

  private static String term(List<String> fields) {
    String[] sides = fields.get(2).split(" ", 2)[1].split(" = ", -1);
    return sides[sides.length - 1];
  }
}
