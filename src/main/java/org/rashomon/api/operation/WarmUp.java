package org.rashomon.api.operation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.api.request.Submission;
import org.rashomon.api.request.SubmissionReader;
import org.rashomon.comparison.Comparer;

/// Loads the models and lexicons at the start, not at the first request, by one comparison that
/// nobody asked for.
@Singleton
public class WarmUp {
  private static final byte[] INVENTED =
      """
      {"reports": [
        {"text": "Two people died in the fire, the police said on Monday."},
        {"text": "Three people were killed in the fire, the police said on Monday."}]}"""
          .getBytes(StandardCharsets.UTF_8);

  private volatile boolean done;

  /// @param wanted false for a command, which reads no report
  void start(
      @Observes StartupEvent start,
      SubmissionReader reader,
      Comparer comparer,
      @ConfigProperty(name = "rashomon.warm-up", defaultValue = "true") boolean wanted) {
    if (wanted) {
      compare(reader, comparer);
    }
  }

  private void compare(SubmissionReader reader, Comparer comparer) {
    Submission submission = reader.read(INVENTED);
    comparer.compare(submission.reports());
    done = true;
  }

  public boolean isDone() {
    return done;
  }

  /// @throws ProblemException until it is done
  public void check() {
    if (!done) {
      Problem starting = Problem.of(ProblemKind.NOT_READY, "The models are being loaded");
      throw new ProblemException(starting, Map.of("Retry-After", "2"));
    }
  }
}
