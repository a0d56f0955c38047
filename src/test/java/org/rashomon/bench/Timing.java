package org.rashomon.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/// The best of several runs of one piece of work, in processor time of its thread: on a machine
/// that does other things as well the best says most.
///
/// @param seconds for the whole text
/// @param corpus the text that was worked on
record Timing(String name, double seconds, Corpus corpus) {
  private static final int RUNS = 5;
  private static final int WARM_UPS = 40;

  /// A run that betters the best by less than this shows that compilation has settled.
  private static final double SETTLED = 0.99;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// Runs until [#RUNS] in a row have not bettered the best, so that what is measured is compiled
  /// code and not its compilation; [#WARM_UPS] runs at the most.
  static Timing of(String name, Corpus corpus, Runnable work) {
    double best = Double.MAX_VALUE;
    int since = 0;
    for (int run = 0; run < WARM_UPS && since < RUNS; run++) {
      double seconds = once(work);
      since = seconds < best * SETTLED ? 0 : since + 1;
      best = Math.min(best, seconds);
    }
    return new Timing(name, best, corpus);
  }

  /// Processor time of one run, in seconds.
  static double once(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  double sentencesPerSecond() {
    return corpus.sentences().size() / seconds;
  }

  double megabytesPerSecond() {
    return corpus.bytes() / 1e6 / seconds;
  }

  /// This rate as a part of another on the same text.
  double of(Timing other) {
    return other.seconds / seconds;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "  %-38s %10.0f sentences/s %9.2f MB/s",
        name,
        sentencesPerSecond(),
        megabytesPerSecond());
  }
}
