package org.rashomon.report;

/// A page that is beyond what is read: its limit, by name, and what it has.
public final class PageRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What of a page is limited.
  public enum Limit {
    /// UTF-16 code units of its source.
    CHARACTERS(2_000_000),
    /// Elements, once parsed.
    ELEMENTS(20_000),
    /// Elements inside one another, once parsed.
    DEPTH(100);

    private final int most;

    Limit(int most) {
      this.most = most;
    }

    /// The most that is read.
    public int most() {
      return most;
    }
  }

  private final Limit limit;
  private final int actual;

  PageRefusedException(Limit limit, int actual) {
    super("the page has " + actual + " of " + limit + ", more than " + limit.most());
    this.limit = limit;
    this.actual = actual;
  }

  public Limit limit() {
    return limit;
  }

  /// What the page has, or as much of it as was counted before it was given up: more than the
  /// limit.
  public int actual() {
    return actual;
  }
}
