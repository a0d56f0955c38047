package org.rashomon.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.api.StoredCalls.add;
import static org.rashomon.api.StoredCalls.get;
import static org.rashomon.api.StoredCalls.openEvent;
import static org.rashomon.api.StoredCalls.remove;
import static org.rashomon.api.StoredCalls.report;
import static org.rashomon.api.StoredCalls.send;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The OpenAPI document shows a walk through a stored event: real calls with their real answers.
/// With `-Ddocs.update` the answers are written anew.
@Tag("service")
@QuarkusTest
class StoredExamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXAMPLES = Path.of("src/main/resources/openapi");
  private static final String SAMPLE_EVENT = "e-5b7d0c3e9a1f48d2b6c4";
  private static final String SAMPLE_TIME = "$1\"2024-10-04T09:30:00Z\"";
  private static final String SAMPLE_CURSOR = "$1\"MjAyNC0xMC0wNFQwOTozMDowMFo\"";
  private static final Pattern TIME =
      Pattern.compile(
          "(\"(?:createdAt|updatedAt|receivedAt|changedAt|decidedAt|openedAt|resolvedAt)\":)\"[^\"]*\"");
  private static final Pattern CURSOR = Pattern.compile("(\"next\":)\"[^\"]*\"");

  private String event = "";

  @Test
  void from_an_event_opened_to_an_event_removed() throws Exception {
    openEvent("A flood");
    shows("limits.json", get("/v1/limits").statusCode(200));
    var opened = send("/v1/events", sent("event-request.json")).statusCode(201);
    event = opened.extract().path("id");
    shows("event-opened.json", opened);
    addsReports();
    shows("event.json", get(path("")).statusCode(200));
    shows("event-list.json", get("/v1/events?limit=1").statusCode(200));
    reviews();
    showsFacts();
    var renamed = given().contentType("application/json").body(sent("event-change.json"));
    shows("event-renamed.json", renamed.patch(path("")).then().statusCode(200));
    String report = get(path("/reports")).extract().path("reports[0].id");
    remove(path("/reports/" + report)).statusCode(204);
    remove(path("")).statusCode(204);
    shows("problem-unknown-event.json", get(path("")).statusCode(404));
  }

  private void addsReports() throws Exception {
    String first = "The fire at the mill killed 6 people, the police said on Friday.";
    add(event, report("Harbour Wire", "hw-17", first)).statusCode(201);
    shows("report-added.json", add(event, sent("report-request.json")).statusCode(201));
    shows("report-unchanged.json", add(event, sent("report-request.json")).statusCode(200));
    var lines =
        given()
            .contentType("application/x-ndjson; charset=UTF-8")
            .body(sent("report-lines.ndjson").getBytes(StandardCharsets.UTF_8))
            .post(path("/reports"))
            .then();
    shows("report-lines-answer.ndjson", lines.statusCode(200));
    var list = get(path("/reports")).statusCode(200);
    shows("report-list.json", list);
    String report = list.extract().path("reports[0].id");
    shows("report.json", get(path("/reports/" + report)).statusCode(200));
  }

  private void reviews() throws Exception {
    var list = get(path("/disagreements")).statusCode(200);
    shows("disagreement-list.json", list);
    String disagreement =
        path("/disagreements/" + list.extract().path("disagreements[0].id").toString());
    var review = send(disagreement + "/reviews", sent("review-request.json"));
    shows("review.json", review.statusCode(201));
    shows("disagreement.json", get(disagreement).statusCode(200));
  }

  private void showsFacts() throws Exception {
    shows("factsheet.json", get(path("/factsheet")).statusCode(200));
    var csv = given().accept("text/csv").get(path("/factsheet")).then();
    shows("factsheet.csv", csv.statusCode(200));
    shows("timeline.json", get(path("/timeline")).statusCode(200));
    shows("annotations.json", get(path("/annotations")).statusCode(200));
    shows("stream.txt", stream());
  }

  private String path(String below) {
    return "/v1/events/" + event + below;
  }

  private static String sent(String file) throws Exception {
    return Files.readString(EXAMPLES.resolve(file));
  }

  /// The three changes of the walk, as the stream tells them from the beginning.
  private String stream() throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + RestAssured.port + path("/stream"));
    HttpRequest request = HttpRequest.newBuilder(uri).header("Last-Event-ID", "0").build();
    var told = new ByteArrayOutputStream();
    try (HttpClient client = HttpClient.newHttpClient();
        InputStream body = client.send(request, BodyHandlers.ofInputStream()).body()) {
      while (told.toString(StandardCharsets.UTF_8).split("\n\n", -1).length < 4) {
        int octet = body.read();
        assertThat(octet).as("the stream goes on").isNotNegative();
        told.write(octet);
      }
      client.shutdownNow();
    }
    return told.toString(StandardCharsets.UTF_8);
  }

  private void shows(String file, ValidatableResponse answer) throws Exception {
    shows(file, answer.extract().asString());
  }

  private void shows(String file, String answer) throws Exception {
    String stable = stable(answer);
    boolean json = file.endsWith(".json");
    String expected = json ? JSON.readTree(stable).toPrettyString() + "\n" : stable;
    if (System.getProperty("docs.update") != null) {
      Files.writeString(EXAMPLES.resolve(file), expected);
    }
    assertThat(Files.readString(EXAMPLES.resolve(file))).as(file).isEqualTo(expected);
  }

  /// An answer with samples in place of what differs from run to run: the event's id, which is
  /// random, the times of the service's clock, and the cursor, which holds such a time. All else,
  /// also the ids of reports, claims and disagreements, follows from what was sent.
  private String stable(String answer) {
    String named = answer.replace(event.isEmpty() ? SAMPLE_EVENT : event, SAMPLE_EVENT);
    String timed = TIME.matcher(named).replaceAll(SAMPLE_TIME);
    return CURSOR.matcher(timed).replaceAll(SAMPLE_CURSOR);
  }
}
