package org.rashomon.event;

import java.time.Instant;
import java.util.Optional;
import org.rashomon.claim.Claim;

/// One claim in a slot, with who says it and when.
///
/// @param id of the claim
/// @param value in the normal form of answers
/// @param asOf as written, if the report says when it is known
/// @param knownAt when the value is known: the day that is said, else when it was published
/// @param origin equal for reports that copy one another
public record FactEntry(
    String id,
    Claim claim,
    String value,
    Optional<String> asOf,
    Optional<Instant> knownAt,
    String origin) {

  public String source() {
    return claim.source();
  }

  /// The words used.
  public String words() {
    return claim.quote();
  }
}
