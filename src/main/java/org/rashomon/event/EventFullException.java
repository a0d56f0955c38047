package org.rashomon.event;

/// An event holds as many claims as it may, and takes no further report.
public final class EventFullException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int limit;
  private final long claims;

  EventFullException(int limit, long claims) {
    super("an event of " + claims + " claims", null, false, false);
    this.limit = limit;
    this.claims = claims;
  }

  public int limit() {
    return limit;
  }

  /// How many it holds.
  public long claims() {
    return claims;
  }
}
