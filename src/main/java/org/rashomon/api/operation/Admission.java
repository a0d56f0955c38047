package org.rashomon.api.operation;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;

/// Bounds the work in hand: so many comparisons run, so many requests wait, and the rest are told
/// to come again.
@Singleton
public class Admission {
  private final int retryAfterSeconds;
  private final Semaphore admitted;
  private final Semaphore running;

  Admission(Capacity capacity) {
    int atOnce = capacity.running().orElse(Runtime.getRuntime().availableProcessors());
    retryAfterSeconds = capacity.retryAfterSeconds();
    admitted = new Semaphore(atOnce + capacity.waiting());
    running = new Semaphore(atOnce, true);
  }

  /// A place among those who run or wait.
  ///
  /// @throws ProblemException if there is none
  public Pass enter() {
    if (!admitted.tryAcquire()) {
      String detail = "More requests than the service takes on at once";
      throw new ProblemException(
          Problem.of(ProblemKind.OVER_CAPACITY, detail),
          Map.of("Retry-After", Integer.toString(retryAfterSeconds)));
    }
    return new Pass();
  }

  /// A place that is given back when closed.
  public final class Pass implements AutoCloseable {
    private Pass() {}

    /// Runs the work when its turn comes.
    public <T> T run(Supplier<T> work) {
      running.acquireUninterruptibly();
      try {
        return work.get();
      } finally {
        running.release();
      }
    }

    @Override
    public void close() {
      admitted.release();
    }
  }
}
