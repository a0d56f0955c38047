package org.rashomon.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may call the packaged service.
class AccessIT {
  private static final Map<String, String> EVERYWHERE = Map.of("quarkus.http.host", "0.0.0.0");

  @Test
  void without_a_key_it_refuses_to_listen_to_other_machines(@TempDir Path data) throws Exception {
    ServiceProcess.Ended ended = ServiceProcess.run(data, EVERYWHERE);
    assertThat(ended.status()).isNotZero();
    assertThat(ended.output()).contains("There is no API key").contains("keys create");
  }

  @Test
  void each_role_may_do_its_part_and_no_key_is_kept(@TempDir Path data) throws Exception {
    String reader = create(data, "rita", "reader");
    String editor = create(data, "edda", "editor");
    String admin = create(data, "ada", "admin");
    try (ServiceProcess service = ServiceProcess.start(data, EVERYWHERE)) {
      String events = service.address("/v1/events");
      given().get(events).then().statusCode(401).body("code", equalTo("KEY_REQUIRED"));
      send("rk_wrong", events).statusCode(401).body("code", equalTo("KEY_REFUSED"));
      send(reader, events).statusCode(403).body("code", equalTo("ROLE_TOO_LOW"));
      String event = events + "/" + send(editor, events).statusCode(201).extract().path("id");
      given().header("X-API-Key", reader).get(event).then().statusCode(200);
      given().header("X-API-Key", editor).delete(event).then().statusCode(403);
      given().header("X-API-Key", admin).delete(event).then().statusCode(204);
      given().get(service.address("/v1/limits")).then().statusCode(200);
      given().get(service.address("/q/health/ready")).then().statusCode(200);
      int stoppedBySignal = 143;
      assertThat(service.stop()).isIn(0, stoppedBySignal);
    }
    assertThat(ServiceProcess.run(data, Map.of(), "keys", "revoke", "edda").status()).isZero();
    assertThat(ServiceProcess.run(data, Map.of(), "keys", "list").output())
        .contains("ada\tadmin")
        .contains("edda\teditor")
        .contains("revoked")
        .doesNotContain(reader, editor, admin);
    assertThatNoFileHolds(data, List.of(reader, editor, admin));
  }

  @Test
  void after_the_last_key_is_revoked_a_key_is_asked_for_until_a_new_one_is_made(@TempDir Path data)
      throws Exception {
    String revoked = create(data, "edda", "editor");
    assertThat(ServiceProcess.run(data, Map.of(), "keys", "revoke", "edda").status()).isZero();
    try (ServiceProcess service = ServiceProcess.start(data, EVERYWHERE)) {
      String events = service.address("/v1/events");
      given().get(events).then().statusCode(401).body("code", equalTo("KEY_REQUIRED"));
      send(revoked, events).statusCode(401).body("code", equalTo("KEY_REFUSED"));
      service.stop();
    }
    String renewed = create(data, "edda-2", "editor");
    try (ServiceProcess service = ServiceProcess.start(data, EVERYWHERE)) {
      send(renewed, service.address("/v1/events")).statusCode(201);
    }
  }

  private static String create(Path data, String name, String role) throws Exception {
    ServiceProcess.Ended made = ServiceProcess.run(data, Map.of(), "keys", "create", name, role);
    assertThat(made.status()).as(made.output()).isZero();
    return made.output().strip();
  }

  private static ValidatableResponse send(String key, String path) {
    return given()
        .header("X-API-Key", key)
        .contentType("application/json")
        .body("{\"title\": \"A fire\"}")
        .post(path)
        .then();
  }

  private static void assertThatNoFileHolds(Path data, List<String> keys) throws Exception {
    try (var files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain(keys);
      }
    }
  }
}
