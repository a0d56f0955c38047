package org.rashomon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.rashomon.api.Calls.compare;
import static org.rashomon.api.Calls.twoReports;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rashomon.api.operation.Admission;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.comparison.Comparer;

@Tag("service")
@QuarkusTest
class FailuresTest {
  private static final String SECRET = "xylophone";

  @Inject Admission admission;

  @Test
  void whatNobodyForesawIsToldWithANameAndNothingElse() {
    assertThat(failure()).doesNotContain(SECRET, "IllegalState", "org.rashomon", "\tat ");
  }

  @Test
  void neitherAFailureNorAnAnswerLogsTheTextOfAReport() {
    Listener listener = new Listener();
    Logger.getLogger("").addHandler(listener);
    try {
      compare(twoReports("").replace("people", SECRET)).statusCode(200);
      failure();
    } finally {
      Logger.getLogger("").removeHandler(listener);
    }
    assertThat(listener.heard).isNotEmpty().noneMatch(line -> line.contains(SECRET));
  }

  @Test
  void overCapacityIsToldToComeAgain() {
    Deque<Admission.Pass> passes = new ArrayDeque<>();
    try {
      fill(passes);
      compare(twoReports(""))
          .statusCode(429)
          .header("Retry-After", "2")
          .contentType("application/problem+json")
          .body("code", equalTo("OVER_CAPACITY"));
    } finally {
      passes.forEach(Admission.Pass::close);
    }
    compare(twoReports("")).statusCode(200);
  }

  private static String failure() {
    Comparer failing =
        reports -> {
          throw new IllegalStateException("at " + reports.getFirst().text());
        };
    QuarkusMock.installMockForType(failing, Comparer.class);
    return compare(twoReports("").replace("people", SECRET))
        .statusCode(500)
        .contentType("application/problem+json")
        .body("code", equalTo("UNEXPECTED"))
        .body("instance", startsWith("urn:uuid:"))
        .extract()
        .asString();
  }

  private void fill(Deque<Admission.Pass> passes) {
    try {
      while (true) {
        passes.add(admission.enter());
      }
    } catch (ProblemException full) {
      assertThat(full.problem().status()).isEqualTo(429);
    }
  }

  private static final class Listener extends Handler {
    final CopyOnWriteArrayList<String> heard = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord logged) {
      if (logged.getLevel().intValue() >= Level.INFO.intValue()) {
        heard.add(logged.getMessage() + " " + logged.getThrown());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
