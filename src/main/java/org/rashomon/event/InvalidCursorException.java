package org.rashomon.event;

/// A cursor that no list gave.
public final class InvalidCursorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidCursorException() {
    super("no list gave this cursor", null, false, false);
  }
}
