package org.rashomon.api.wire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rashomon.claim.Abstentions;

/// What was left unread rather than read in one of several ways.
///
/// @param cause stable, upper case; the glossary says what each means
/// @param count from 1
@Schema(
    name = "Abstention",
    description = "What was left unread rather than read in one of several ways, by cause.")
public record AbstentionAnswer(String cause, int count) {

  /// One for each cause that was met.
  static List<AbstentionAnswer> list(Abstentions abstentions) {
    return abstentions.counts().entrySet().stream()
        .map(count -> new AbstentionAnswer(count.getKey().name(), count.getValue()))
        .toList();
  }
}
