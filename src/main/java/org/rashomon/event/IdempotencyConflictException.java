package org.rashomon.event;

/// An Idempotency-Key came again with another body.
public final class IdempotencyConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IdempotencyConflictException() {
    super("another body under the same key", null, false, false);
  }
}
