package org.rashomon.alignment;

import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;

/// Who, where, when, why and who did it: what such claims are about is told by more than a verb and
/// its subject, so each of these aspects has a check of its own.
final class OwnKeys {
  private OwnKeys() {}

  static boolean have(Candidate pair) {
    return has(pair.a()) || has(pair.b());
  }

  private static boolean has(Claim claim) {
    return switch (claim.slot().aspect()) {
      case RESPONSIBILITY,
          CAUSE,
          IDENTITY,
          PLACE,
          TIME,
          PARTS,
          SPEECH,
          REFUTATION,
          WORDING,
          RESULT ->
          true;
      case COUNT, AMOUNT, OCCURRENCE, STATE -> false;
    };
  }

  /// Whether both claims are of the aspect; a pair of which one is has nothing to compare.
  static boolean are(Candidate pair, Aspect aspect) {
    return pair.a().slot().aspect() == aspect && pair.b().slot().aspect() == aspect;
  }

  static boolean touch(Candidate pair, Aspect aspect) {
    return pair.a().slot().aspect() == aspect || pair.b().slot().aspect() == aspect;
  }
}
