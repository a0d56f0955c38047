package org.rashomon.event;

/// There is nothing stored under an id.
public final class UnknownException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What was asked for.
  public enum What {
    EVENT,
    REPORT,
    DISAGREEMENT
  }

  private final What what;

  public UnknownException(What what) {
    super("unknown " + what, null, false, false);
    this.what = what;
  }

  public What what() {
    return what;
  }
}
