package org.rashomon.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two packaged services on one PostgreSQL, which goes away and comes back.
class ReplicasIT {
  private static final int REPORTS = 24;
  private static final long PATIENCE = 60_000_000_000L;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void they_work_on_one_event_and_outlast_their_database(@TempDir Path folder) throws Exception {
    Path data = Files.createDirectory(folder.resolve("database"));
    EmbeddedPostgres database = postgres(data, 0);
    int port = database.getPort();
    Map<String, String> settings =
        Map.of(
            "rashomon.database.url", database.getJdbcUrl("postgres", "postgres"),
            "rashomon.database.username", "postgres",
            "rashomon.database.password", "postgres",
            "quarkus.datasource.jdbc.acquisition-timeout", "2S");
    try (ServiceProcess one = ServiceProcess.start(folder, settings);
        ServiceProcess other = ServiceProcess.start(folder, settings)) {
      String event = open(one);
      writeTurnByTurn(List.of(one, other), event);
      check(one, other, event);
      database.close();
      assertThat(add(one, event, 100).statusCode()).isEqualTo(503);
      given()
          .get(one.address("/v1/events"))
          .then()
          .statusCode(503)
          .body("code", equalTo("STORAGE_UNAVAILABLE"));
      assertThat(given().get(other.address("/q/health/ready")).statusCode()).isEqualTo(503);
      // Keys are not asked for here, and a comparison stores nothing.
      assertThat(compare(one).statusCode()).isEqualTo(200);
      try (EmbeddedPostgres again = postgres(data, port)) {
        assertThat(again.getPort()).isEqualTo(port);
        awaitStored(one, event, 101);
        awaitStored(other, event, 102);
        check(one, other, event);
      }
    }
  }

  private static EmbeddedPostgres postgres(Path data, int port) throws Exception {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
    return (port == 0 ? builder : builder.setPort(port)).start();
  }

  private String open(ServiceProcess service) throws Exception {
    return given()
        .contentType("application/json")
        .body(json.writeValueAsString(Map.of("title", "A fire")))
        .post(service.address("/v1/events"))
        .path("id");
  }

  private Response add(ServiceProcess service, String event, int number) throws Exception {
    Map<String, String> report =
        Map.of(
            "source", "Outlet " + number,
            "externalId", "n" + number,
            "text", "The fire killed %d people, the police said.".formatted(3 + number % 5));
    return given()
        .contentType("application/json")
        .header("Idempotency-Key", "k" + number)
        .body(json.writeValueAsString(report))
        .post(service.address("/v1/events/" + event + "/reports"));
  }

  private static Response compare(ServiceProcess service) {
    return given()
        .contentType("application/json")
        .body(
            "{\"reports\": [{\"text\": \"Six people died.\"}, {\"text\": \"Nine people died.\"}]}")
        .post(service.address("/v1/comparisons"));
  }

  private void writeTurnByTurn(List<ServiceProcess> services, String event) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < REPORTS; i++) {
        int number = i;
        answers.add(
            pool.submit(
                () -> add(services.get(number % services.size()), event, number).statusCode()));
      }
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(201);
      }
    }
  }

  private static void check(ServiceProcess one, ServiceProcess other, String event) {
    String path = "/v1/events/" + event + "/disagreements?state=ALL";
    String told = given().get(one.address(path)).asString();
    assertThat(given().get(other.address(path)).asString()).isEqualTo(told);
    List<String> reports =
        given().get(one.address("/v1/events/" + event + "/reports?limit=500")).path("reports.id");
    assertThat(reports).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(REPORTS);
    List<String> ids = given().get(one.address(path)).path("disagreements.id");
    assertThat(ids).hasSize(1);
  }

  private void awaitStored(ServiceProcess service, String event, int number) throws Exception {
    long end = System.nanoTime() + PATIENCE;
    int status = add(service, event, number).statusCode();
    while (status != 201 && System.nanoTime() < end) {
      Thread.sleep(200);
      status = add(service, event, number).statusCode();
    }
    assertThat(status).isEqualTo(201);
  }
}
