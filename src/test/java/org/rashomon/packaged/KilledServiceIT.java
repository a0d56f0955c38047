package org.rashomon.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process dies in the middle of writing, again and again, and nothing it acknowledged is lost.
class KilledServiceIT {
  private static final int KILLS = 20;

  /// A service that has its models loaded compares reports before it is killed; one that has not
  /// dies between storing a report and comparing it.
  private static final int WARM_EVERY = 4;

  private static final int LEAST_MILLIS = 200;
  private static final int MORE_MILLIS = 400;

  private final ObjectMapper json = new ObjectMapper();
  private final AtomicInteger number = new AtomicInteger();
  private final ConcurrentLinkedQueue<String> reports = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> notes = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Sent> unanswered = new ConcurrentLinkedQueue<>();

  /// A request as it was sent.
  private record Sent(String path, String key, String body) {}

  @Test
  void every_acknowledged_report_and_review_outlives_the_process(@TempDir Path data)
      throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    String event = "";
    String disagreement = "";
    for (int kill = 0; kill < KILLS; kill++) {
      boolean warm = kill % WARM_EVERY == 0;
      ServiceProcess service =
          ServiceProcess.start(data, Map.of("rashomon.warm-up", Boolean.toString(warm)));
      if (kill == 0) {
        event = open(service);
        disagreement = dispute(service, event);
      }
      if (warm) {
        resend(service);
      }
      List<Thread> writers = write(service, event, disagreement);
      Thread.sleep(LEAST_MILLIS + random.nextInt(MORE_MILLIS) * (warm ? 2 : 1));
      service.kill();
      for (Thread writer : writers) {
        writer.join();
      }
    }
    check(data, event, disagreement, "seed " + seed);
  }

  private void check(Path data, String event, String disagreement, String seed) throws Exception {
    try (ServiceProcess service = ServiceProcess.start(data, Map.of())) {
      resend(service);
      List<String> stored = titles(service, event);
      assertThat(stored).as(seed).doesNotHaveDuplicates().containsAll(reports);
      List<String> decided =
          given()
              .get(service.address("/v1/events/" + event + "/disagreements/" + disagreement))
              .path("disagreement.reviews.note");
      assertThat(decided).as(seed).doesNotHaveDuplicates().containsAll(notes);
      assertThat(reports).hasSizeGreaterThan(KILLS);
      assertThat(notes).isNotEmpty();
    }
  }

  private String open(ServiceProcess service) throws Exception {
    return post(
            service,
            new Sent("/v1/events", "event", json.writeValueAsString(Map.of("title", "A fire"))))
        .path("id");
  }

  private String dispute(ServiceProcess service, String event) throws Exception {
    post(service, report(event, "The fire killed 6 people, the police said."));
    return post(service, report(event, "The fire killed 9 people, the police said."))
        .path("changes[0].disagreement");
  }

  private Sent report(String event, String text) throws Exception {
    String name = "t" + number.incrementAndGet();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", name);
    fields.put("source", "Outlet " + name);
    fields.put("text", text);
    return new Sent("/v1/events/" + event + "/reports", name, json.writeValueAsString(fields));
  }

  private Sent review(String event, String disagreement) throws Exception {
    String note = "n" + number.incrementAndGet();
    Map<String, String> fields = Map.of("decision", "CONFIRMED", "note", note);
    return new Sent(
        "/v1/events/" + event + "/disagreements/" + disagreement + "/reviews",
        note,
        json.writeValueAsString(fields));
  }

  private List<Thread> write(ServiceProcess service, String event, String disagreement) {
    String text = "The mayor spoke at the harbour of Eastport on Friday.";
    return List.of(
        Thread.ofVirtual().start(() -> writeOn(service, () -> report(event, text))),
        Thread.ofVirtual().start(() -> writeOn(service, () -> review(event, disagreement))));
  }

  /// Until the service is gone.
  private void writeOn(ServiceProcess service, Callable<Sent> next) {
    try {
      while (true) {
        Sent sent = next.call();
        unanswered.add(sent);
        post(service, sent);
        unanswered.remove(sent);
      }
    } catch (Exception gone) {
      // The service was killed: what it had not answered is sent again to the next one.
    }
  }

  private void resend(ServiceProcess service) {
    for (Sent sent : List.copyOf(unanswered)) {
      post(service, sent);
      unanswered.remove(sent);
    }
  }

  /// Notes what was acknowledged.
  private Response post(ServiceProcess service, Sent sent) {
    Response response =
        given()
            .contentType("application/json")
            .header("Idempotency-Key", sent.key())
            .body(sent.body())
            .post(service.address(sent.path()));
    if (response.statusCode() != 201) {
      throw new IllegalStateException("answered " + response.statusCode());
    }
    if (sent.key().startsWith("t")) {
      reports.add(sent.key());
    } else if (sent.key().startsWith("n")) {
      notes.add(sent.key());
    }
    return response;
  }

  private static List<String> titles(ServiceProcess service, String event) {
    List<String> titles = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Response page =
          given()
              .get(
                  service.address(
                      "/v1/events/"
                          + event
                          + "/reports?limit=500"
                          + (cursor.isEmpty() ? "" : "&cursor=" + cursor)));
      titles.addAll(page.<List<String>>path("reports.title"));
      cursor = page.path("next");
    }
    return titles;
  }
}
