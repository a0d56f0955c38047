package org.rashomon.api.request;

import java.util.List;
import java.util.Optional;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.api.problem.Violations;
import org.rashomon.report.TextCheck;

/// Refuses strings with characters that cannot be kept.
final class Characters {
  private Characters() {}

  /// The words, or empty with a violation for the first fault of each kind.
  static Optional<String> check(String words, String pointer, Violations violations) {
    List<TextCheck.Fault> faults = TextCheck.faults(words);
    for (TextCheck.Fault fault : faults) {
      violations.add(
          ProblemKind.INVALID_CHARACTER
              .at(pointer, name(fault.kind()) + " at offset " + fault.offset())
              .offset(fault.offset()));
    }
    return Optional.of(words).filter(_ -> faults.isEmpty());
  }

  private static String name(TextCheck.Kind kind) {
    return switch (kind) {
      case NUL -> "a NUL character";
      case UNPAIRED_SURROGATE -> "a surrogate without its other half";
    };
  }
}
