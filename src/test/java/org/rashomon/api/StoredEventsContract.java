package org.rashomon.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.rashomon.api.StoredCalls.add;
import static org.rashomon.api.StoredCalls.get;
import static org.rashomon.api.StoredCalls.json;
import static org.rashomon.api.StoredCalls.openEvent;
import static org.rashomon.api.StoredCalls.remove;
import static org.rashomon.api.StoredCalls.report;
import static org.rashomon.api.StoredCalls.send;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stored events promise, whichever database is below.
abstract class StoredEventsContract {
  private static final String SIX = "The fire killed 6 people, the police said on Friday.";
  private static final String NINE = "The fire killed 9 people, the police said on Friday.";
  private static final String TWELVE = "The fire killed 12 people, the police said on Friday.";

  private static String disagreements(String event) {
    return "/v1/events/" + event + "/disagreements";
  }

  /// An event whose two reports disagree, and the id of the disagreement.
  private record Disputed(String event, String disagreement) {
    static Disputed open() {
      String event = openEvent("A fire");
      add(event, report("Harbour Wire", "a", SIX)).statusCode(201);
      String id =
          add(event, report("Daily Ledger", "b", NINE))
              .statusCode(201)
              .body("changes.kind", contains("OPENED"))
              .extract()
              .path("changes[0].disagreement");
      return new Disputed(event, id);
    }

    String path() {
      return disagreements(event) + "/" + disagreement;
    }
  }

  @Test
  void an_event_is_opened_read_renamed_and_removed() {
    String event = openEvent("A fire");
    get("/v1/events/" + event)
        .statusCode(200)
        .body("title", equalTo("A fire"), "revision", equalTo(0), "reports", equalTo(0));
    given()
        .contentType("application/json")
        .body(json(Map.of("title", "The mill fire", "description", "Mill Street")))
        .patch("/v1/events/" + event)
        .then()
        .statusCode(200)
        .body("title", equalTo("The mill fire"), "description", equalTo("Mill Street"));
    remove("/v1/events/" + event).statusCode(204);
    get("/v1/events/" + event).statusCode(404).body("code", equalTo("UNKNOWN_EVENT"));
    add(event, report("Harbour Wire", "a", SIX))
        .statusCode(404)
        .body("code", equalTo("UNKNOWN_EVENT"));
  }

  @Test
  void events_are_listed_page_by_page_without_gaps() {
    List<String> opened = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      opened.add(openEvent("Event " + i));
    }
    List<String> listed = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      var page = get("/v1/events?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      listed.addAll(page.statusCode(200).extract().path("events.id"));
      cursor = page.extract().path("next");
    }
    assertThat(listed).doesNotHaveDuplicates().containsAll(opened);
    get("/v1/events?cursor=nonsense").statusCode(400).body("code", equalTo("INVALID_CURSOR"));
    get("/v1/events?limit=0").statusCode(400).body("code", equalTo("UNKNOWN_VALUE"));
    get("/v1/events?page=2").statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
  }

  @Test
  void two_reports_that_differ_open_a_disagreement_whose_quotes_are_in_them() {
    Disputed disputed = Disputed.open();
    var list =
        get(disagreements(disputed.event))
            .statusCode(200)
            .body("disagreements", hasSize(1))
            .body("disagreements[0].id", equalTo(disputed.disagreement))
            .body("disagreements[0].state", equalTo("OPEN"))
            .body("disagreements[0].review.decision", equalTo("OPEN"))
            .body("disagreements[0].positions.value", contains("6", "9"))
            .body("claims", hasSize(2));
    assertThat(list.extract().<List<String>>path("claims.quote"))
        .allSatisfy(quote -> assertThat(SIX + NINE).contains(quote));
    get(disputed.path())
        .statusCode(200)
        .body("disagreement.id", equalTo(disputed.disagreement), "claims", hasSize(2));
    get(disagreements(disputed.event) + "/d-none")
        .statusCode(404)
        .body("code", equalTo("UNKNOWN_DISAGREEMENT"));
  }

  @Test
  void a_report_is_read_as_it_was_sent() {
    String event = openEvent("A fire");
    String id = add(event, report("Harbour Wire", "a", SIX)).extract().path("report.id");
    get("/v1/events/" + event + "/reports/" + id)
        .statusCode(200)
        .body("text", equalTo(SIX), "source", equalTo("Harbour Wire"))
        .body("externalId", equalTo("a"), "publishedAt", equalTo("2024-10-04T08:10:00Z"))
        .body("status", equalTo("ANALYSED"), "version", equalTo(1));
    get("/v1/events/" + event + "/reports").body("reports.id", contains(id));
    get("/v1/events/" + event + "/reports/r-none").body("code", equalTo("UNKNOWN_REPORT"));
  }

  @Test
  void a_report_says_by_cause_what_was_left_unread() {
    String event = openEvent("A flood");
    String doubtful =
        "The flood left 30 people dead or missing. The road was dug up on Monday and Tuesday.";
    String id = add(event, report("Harbour Wire", "a", doubtful)).extract().path("report.id");
    for (String path : List.of("reports/" + id, "reports")) {
      String at = path.endsWith(id) ? "abstentions" : "reports[0].abstentions";
      get("/v1/events/" + event + "/" + path)
          .body(at + ".cause", contains("FIGURE_SHARED", "TIME_SHARED"))
          .body(at + ".count", contains(1, 2));
    }
  }

  @Test
  void the_same_source_and_external_id_again_takes_the_place_of_the_report() {
    Disputed disputed = Disputed.open();
    add(disputed.event, report("Daily Ledger", "b", SIX))
        .statusCode(201)
        .body("result", equalTo("REPLACED"), "report.version", equalTo(2))
        .body("changes.kind", contains("RESOLVED"));
    get(disagreements(disputed.event)).body("disagreements", empty());
    get(disagreements(disputed.event) + "?state=resolved")
        .body("disagreements.id", contains(disputed.disagreement))
        .body("disagreements[0].resolvedAt", notNullValue());
    get("/v1/events/" + disputed.event + "/reports").body("reports", hasSize(2));
    add(disputed.event, report("Daily Ledger", "b", NINE))
        .statusCode(201)
        .body("changes.kind", contains("REOPENED"))
        .body("changes[0].disagreement", equalTo(disputed.disagreement));
    add(disputed.event, report("Daily Ledger", "b", NINE))
        .statusCode(200)
        .body("result", equalTo("UNCHANGED"), "report.version", equalTo(3));
  }

  @Test
  void a_report_that_is_removed_takes_its_positions_with_it() {
    Disputed disputed = Disputed.open();
    String reports = "/v1/events/" + disputed.event + "/reports";
    String third =
        add(disputed.event, report("The Beacon", "c", TWELVE))
            .body("changes.kind", contains("CHANGED"))
            .extract()
            .path("report.id");
    get(disputed.path()).body("disagreement.positions.value", contains("6", "9", "12"));
    remove(reports + "/" + third).statusCode(204);
    remove(reports + "/" + third).statusCode(404);
    get(disputed.path())
        .body("disagreement.positions.value", contains("6", "9"))
        .body("claims", hasSize(2));
  }

  @Test
  void a_dismissed_disagreement_stays_dismissed_until_its_positions_values_change() {
    Disputed disputed = Disputed.open();
    send(
            disputed.path() + "/reviews",
            json(Map.of("decision", "DISMISSED", "note", "two fires", "reviewer", "Ada")))
        .statusCode(201)
        .body("decision", equalTo("DISMISSED"), "reviewer", equalTo("Ada"));
    add(disputed.event, report("The Beacon", "c", NINE)).statusCode(201);
    get(disputed.path())
        .body("disagreement.review.decision", equalTo("DISMISSED"))
        .body("disagreement.review.outdated", nullValue());
    get(disagreements(disputed.event) + "?review=OPEN").body("disagreements", empty());

    add(disputed.event, report("The Post", "d", TWELVE)).statusCode(201);
    get(disputed.path())
        .body("disagreement.review.decision", equalTo("OPEN"))
        .body("disagreement.review.outdated", equalTo("DISMISSED"))
        .body("disagreement.reviews.note", contains("two fires"))
        .body("disagreement.reviews.onPresentValues", contains(false));
    get(disagreements(disputed.event) + "?review=OPEN").body("disagreements", hasSize(1));
  }

  @Test
  void every_decision_is_kept() {
    Disputed disputed = Disputed.open();
    for (String decision : List.of("CONFIRMED", "OPEN", "DISMISSED")) {
      send(disputed.path() + "/reviews", json(Map.of("decision", decision))).statusCode(201);
    }
    get(disputed.path())
        .body("disagreement.reviews.decision", contains("CONFIRMED", "OPEN", "DISMISSED"))
        .body("disagreement.review.decision", equalTo("DISMISSED"));
    send(disputed.path() + "/reviews", json(Map.of("decision", "MAYBE")))
        .statusCode(400)
        .body("code", equalTo("UNKNOWN_VALUE"));
  }

  @Test
  void lists_of_disagreements_are_filtered() {
    Disputed disputed = Disputed.open();
    String list = disagreements(disputed.event);
    get(list + "?type=NUMERIC").body("disagreements", hasSize(1));
    get(list + "?type=TIME").body("disagreements", empty());
    get(list + "?relation=CONFLICT&severity=LOW,").statusCode(400);
    get(list + "?relation=UPDATE").body("disagreements", empty());
    get(list + "?colour=red").statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
  }

  @Test
  void a_request_sent_again_under_its_key_gets_the_first_answer() {
    String event = openEvent("A fire");
    String path = "/v1/events/" + event + "/reports";
    String body = json(Map.of("source", "Harbour Wire", "text", SIX));
    String first = send("key-1", path, body).statusCode(201).extract().asString();
    String again = send("key-1", path, body).statusCode(201).extract().asString();
    assertThat(again).isEqualTo(first);
    get(path).body("reports", hasSize(1));
    send("key-1", path, json(Map.of("source", "Harbour Wire", "text", NINE)))
        .statusCode(409)
        .body("code", equalTo("IDEMPOTENCY_CONFLICT"));
    send("k".repeat(201), path, body).statusCode(400);

    String opened = json(Map.of("title", "Once"));
    String id = send("key-2", "/v1/events", opened).statusCode(201).extract().path("id");
    send("key-2", "/v1/events", opened).statusCode(201).body("id", equalTo(id));
  }

  @Test
  void each_line_of_ndjson_has_its_own_result() {
    String event = openEvent("A fire");
    String lines =
        String.join(
            "\n",
            report("Harbour Wire", "a", SIX),
            "",
            "{\"text\": 5}",
            report("Daily Ledger", "b", NINE),
            "{");
    var request =
        given()
            .contentType("application/x-ndjson; charset=UTF-8")
            .header("Idempotency-Key", "bulk")
            .body(lines.getBytes(StandardCharsets.UTF_8));
    String answer =
        request
            .post("/v1/events/" + event + "/reports")
            .then()
            .statusCode(200)
            .contentType("application/x-ndjson")
            .extract()
            .asString();
    assertThat(answer.lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"line\":1,\"status\":201,\"result\":\"ADDED\""),
            line ->
                assertThat(line).startsWith("{\"line\":3,\"status\":400").contains("WRONG_TYPE"),
            line -> assertThat(line).startsWith("{\"line\":4,\"status\":201"),
            line -> assertThat(line).startsWith("{\"line\":5,\"status\":400"));
    get(disagreements(event)).body("disagreements", hasSize(1));
    assertThat(request.post("/v1/events/" + event + "/reports").asString()).isEqualTo(answer);
    get("/v1/events/" + event + "/reports").body("reports", hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; drop table reports; --",
        "<script>alert(1)</script> & \" '",
        "=1+1\t@x",
        "\u202Eright to left\u202C \u200F",
        "\uD83D\uDD25 fire \uD83D\uDC68\u200D\uD83D\uDE92",
        "e\u0301 is not \u00e9",
        "\u0001\u0008\u001f control",
        "line\u2028separator\uFEFF\uFFFF"
      })
  void hostile_strings_come_back_unchanged(String hostile) {
    String event = openEvent("x" + hostile);
    String text = SIX + " " + hostile;
    String id =
        add(event, report("s" + hostile, "i" + hostile, text))
            .statusCode(201)
            .extract()
            .path("report.id");
    get("/v1/events/" + event).body("title", equalTo("x" + hostile));
    get("/v1/events/" + event + "/reports/" + id)
        .body("text", equalTo(text), "source", equalTo("s" + hostile))
        .body("externalId", equalTo("i" + hostile));
  }

  @Test
  void a_word_of_a_megabyte_is_refused_with_its_limit_and_one_within_it_is_kept() {
    String event = openEvent("A fire");
    add(event, report("Harbour Wire", "long", SIX + " " + "w".repeat(1 << 20)))
        .statusCode(413)
        .body("code", equalTo("TEXT_TOO_LONG"), "limit", notNullValue());
    add(event, report("Harbour Wire", "long", SIX + " " + "w".repeat(400_000))).statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "a\\ud800b", "\\udc00"})
  void what_cannot_be_kept_is_refused(String escaped) {
    String event = openEvent("A fire");
    send("/v1/events", "{\"title\": \"" + escaped + "\"}")
        .statusCode(400)
        .body("code", equalTo("INVALID_CHARACTER"));
    add(event, "{\"text\": \"" + SIX + escaped + "\"}")
        .statusCode(400)
        .body("code", equalTo("INVALID_CHARACTER"));
    get("/v1/events/" + event + "/reports").body("reports", empty());
  }

  @Test
  void writers_to_one_event_and_to_many_lose_and_double_nothing() throws Exception {
    List<String> events = List.of(openEvent("One"), openEvent("Two"), openEvent("Three"));
    int writers = 8;
    int each = 6;
    all(
        writers,
        writer -> {
          for (int i = 0; i < each; i++) {
            String event = events.get((writer + i) % events.size() * (i % 2));
            add(
                    event,
                    report(
                        "Outlet " + writer,
                        "n" + i,
                        "The fire killed %d people, the police said.".formatted(3 + i)))
                .statusCode(201);
          }
        });
    int stored = 0;
    for (String event : events) {
      var page = get("/v1/events/" + event + "/reports?limit=100").extract();
      assertThat(page.<List<String>>path("reports.id")).doesNotHaveDuplicates();
      assertThat(page.<List<String>>path("reports.status")).containsOnly("ANALYSED");
      stored += page.<List<String>>path("reports.id").size();
      List<Integer> ids =
          Stream.of(stream(event, "0").split("\n"))
              .filter(line -> line.startsWith("id:"))
              .map(line -> Integer.parseInt(line.substring(3).strip()))
              .toList();
      assertThat(ids).isEqualTo(IntStream.rangeClosed(1, ids.size()).boxed().toList());
    }
    assertThat(stored).isEqualTo(writers * each);
  }

  @Test
  void one_request_sent_many_times_at_once_makes_one_report_and_one_event() throws Exception {
    String event = openEvent("A fire");
    String body = json(Map.of("source", "Harbour Wire", "text", SIX));
    Set<String> answers = ConcurrentHashMap.newKeySet();
    all(
        8,
        _ -> {
          answers.add(
              send("at-once", "/v1/events/" + event + "/reports", body)
                  .statusCode(201)
                  .extract()
                  .asString());
          answers.add(
              send("at-once", "/v1/events", json(Map.of("title", "Once " + event)))
                  .statusCode(201)
                  .extract()
                  .asString());
        });
    assertThat(answers).hasSize(2);
    get("/v1/events/" + event + "/reports").body("reports", hasSize(1));
  }

  private static void all(int count, IntConsumer work) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(count)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int number = i;
        running.add(pool.submit(() -> work.accept(number)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
  }

  @Test
  void the_stream_tells_changes_with_ids_and_resumes_after_the_last_one() throws Exception {
    Disputed disputed = Disputed.open();
    send(disputed.path() + "/reviews", json(Map.of("decision", "CONFIRMED"))).statusCode(201);
    add(disputed.event, report("The Beacon", "c", TWELVE)).statusCode(201);
    assertThat(stream(disputed.event, "0"))
        .containsSubsequence("id:1", "id:2", "id:3")
        .contains("event:opened", "event:reviewed", "event:changed", disputed.disagreement);
    assertThat(stream(disputed.event, "2")).contains("id:3").doesNotContain("id:1", "id:2");
    get("/v1/events/e-none/stream").statusCode(404);
  }

  /// What a stream says in its first two seconds.
  private static String stream(String event, String after) throws Exception {
    StringBuilder heard = new StringBuilder();
    URI uri =
        URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/events/" + event + "/stream");
    HttpRequest request = HttpRequest.newBuilder(uri).header("Last-Event-ID", after).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      assertThat(response.headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/event-stream");
      InputStream body = response.body();
      Thread reading =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      for (int c = body.read(); c >= 0; c = body.read()) {
                        synchronized (heard) {
                          heard.append((char) c);
                        }
                      }
                    } catch (IOException closed) {
                      // Closed below: what was heard is enough.
                    }
                  });
      reading.join(Duration.ofSeconds(2));
      client.shutdownNow();
    }
    synchronized (heard) {
      return heard.toString();
    }
  }

  @Test
  void the_fact_sheet_sets_the_words_of_the_sources_side_by_side() {
    String event = openEvent("A strike");
    add(
            event,
            report("Harbour Wire", "a", "Six officers were killed in the strike, the army said."))
        .statusCode(201);
    add(event, report("=Daily Ledger", "b", "More than 20 people were killed in the strike."))
        .statusCode(201);
    get("/v1/events/" + event + "/factsheet")
        .statusCode(200)
        .body("slots[0].wording", startsWith("at least "))
        .body("slots[0].wording", containsString("reports range from "))
        .body("slots[0].entries.source", contains("=Daily Ledger", "Harbour Wire"));
    String csv =
        given()
            .accept("text/csv")
            .get("/v1/events/" + event + "/factsheet")
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .extract()
            .asString();
    assertThat(csv).contains("\r\n").contains(",'=Daily Ledger,").doesNotContain(",=Daily");
    get("/v1/events/" + event + "/timeline").statusCode(200).body("slots[0].values", hasSize(2));
  }

  @Test
  void annotations_point_to_the_exact_words_in_characters() {
    String event = openEvent("A strike");
    String text = "\uD83D\uDD25\uD83D\uDD25 " + SIX;
    add(event, report("Harbour Wire", "a", text)).statusCode(201);
    var page =
        get("/v1/events/" + event + "/annotations")
            .statusCode(200)
            .body("'@context'", equalTo("http://www.w3.org/ns/anno.jsonld"))
            .extract();
    List<Map<String, Object>> items = page.path("items");
    assertThat(items).isNotEmpty();
    for (int i = 0; i < items.size(); i++) {
      String at = "items[" + i + "].target.selector";
      int start = page.path(at + "[0].start");
      int end = page.path(at + "[0].end");
      String exact = page.path(at + "[1].exact");
      assertThat(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
          .isEqualTo(exact);
      assertThat(text)
          .contains(page.<String>path(at + "[1].prefix") + exact + page.path(at + "[1].suffix"));
    }
  }
}
