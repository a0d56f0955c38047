package org.rashomon.api.wire;

import java.util.Arrays;
import java.util.Optional;

/// What an answer holds only when asked for.
public enum Include {
  /// pairs that were compared and let pass
  NOT_FLAGGED("notFlagged"),
  /// every claim, also those that nothing in the answer refers to
  CLAIMS("claims");

  private final String parameter;

  Include(String parameter) {
    this.parameter = parameter;
  }

  public static Optional<Include> of(String parameter) {
    return Arrays.stream(values()).filter(value -> value.parameter.equals(parameter)).findFirst();
  }
}
