package org.rashomon.event.storage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Runs work in a transaction of its own. Work that met another transaction is run again, for then
/// none of it was stored; a database that does not answer ends the work.
@Singleton
public class Transactions {
  private static final int ATTEMPTS = 8;
  private static final int DEEPEST_CAUSE = 20;

  /// Two transactions met: unique key, serialization, deadlock, lock timeouts of both databases.
  private static final Set<String> MET =
      Set.of("23505", "40001", "40P01", "55P03", "50200", "HYT00", "90131");

  /// Classes of states in which there is no database to speak to.
  private static final Set<String> GONE_CLASSES = Set.of("08", "53", "57");

  /// H2: closed, broken, locked by another process, out of memory or disk.
  private static final Set<String> GONE =
      Set.of("90007", "90020", "90028", "90031", "90067", "90098", "90108", "90121");

  /// @throws StorageUnavailableException if the database does not answer
  public <T> T run(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew().call(work::get);
      } catch (RuntimeException failed) {
        if (attempt == ATTEMPTS || !met(failed)) {
          throw told(failed);
        }
        pause(attempt);
      }
    }
  }

  public void run(Runnable work) {
    run(
        () -> {
          work.run();
          return true;
        });
  }

  private static RuntimeException told(RuntimeException failed) {
    return met(failed) || gone(failed) ? new StorageUnavailableException(failed) : failed;
  }

  private static boolean met(Throwable failed) {
    return states(failed).anyMatch(MET::contains);
  }

  private static boolean gone(Throwable failed) {
    return causes(failed).anyMatch(Transactions::isGone);
  }

  private static boolean isGone(Throwable cause) {
    if (!(cause instanceof SQLException sql)) {
      return cause instanceof java.net.ConnectException;
    }
    String state = Optional.ofNullable(sql.getSQLState()).orElse("");
    // The pool's own exceptions carry no state: no connection could be had in time.
    return state.length() < 2
        || GONE_CLASSES.contains(state.substring(0, 2))
        || GONE.contains(state);
  }

  private static Stream<String> states(Throwable failed) {
    return causes(failed)
        .filter(SQLException.class::isInstance)
        .map(cause -> Optional.ofNullable(((SQLException) cause).getSQLState()).orElse(""));
  }

  private static Stream<Throwable> causes(Throwable failed) {
    return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).limit(DEEPEST_CAUSE);
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(5L << attempt);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
