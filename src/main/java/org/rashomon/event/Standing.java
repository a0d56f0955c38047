package org.rashomon.event;

import org.rashomon.event.storage.DisagreementRow;

/// Which decision on a disagreement holds.
final class Standing {
  private Standing() {}

  /// The last decision as long as the positions' values are those that it was made on; else it is
  /// open again.
  static String of(DisagreementRow row) {
    String decided = row.decided;
    return decided != null && row.stand.equals(row.decidedOn) ? decided : Decision.OPEN.name();
  }

  /// Whether a decision was made on other values than those of now.
  static boolean isOutdated(DisagreementRow row) {
    return row.decided != null
        && !row.decided.equals(Decision.OPEN.name())
        && !row.stand.equals(row.decidedOn);
  }
}
