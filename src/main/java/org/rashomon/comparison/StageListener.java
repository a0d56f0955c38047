package org.rashomon.comparison;

import java.util.function.Supplier;

/// Is told how long each stage took. What it does changes no answer.
public interface StageListener {
  /// Listens to nothing.
  StageListener SILENT = (stage, nanoseconds) -> {};

  void took(Stage stage, long nanoseconds);

  /// Does the work of a stage and tells its time.
  default <T> T timed(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    T done = work.get();
    took(stage, System.nanoTime() - start);
    return done;
  }
}
