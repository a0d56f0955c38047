package org.rashomon.event.storage;

/// The database does not answer, or not in time. Nothing of the transaction is known to be stored.
public final class StorageUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StorageUnavailableException(Throwable cause) {
    super("the database does not answer", cause);
  }
}
