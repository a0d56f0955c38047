package org.rashomon.api.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A stack trace without messages: a message may quote the text of a report.
final class Trace {
  private static final int FRAMES = 25;
  private static final int CAUSES = 5;

  private Trace() {}

  static String of(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(CAUSES)
        .map(Trace::one)
        .collect(Collectors.joining("\ncaused by "));
  }

  private static String one(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n    at " + frame)
        .collect(Collectors.joining("", thrown.getClass().getName(), ""));
  }
}
