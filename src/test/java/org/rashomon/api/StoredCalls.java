package org.rashomon.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/// Calls of the tests on stored events.
final class StoredCalls {
  private StoredCalls() {}

  /// A report as it is sent.
  static String report(String source, String externalId, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("source", source);
    fields.put("externalId", externalId);
    fields.put("publishedAt", "2024-10-04T08:10:00Z");
    fields.put("text", text);
    return json(fields);
  }

  static String json(Object value) {
    try {
      return new ObjectMapper().writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String openEvent(String title) {
    return send("/v1/events", json(Map.of("title", title))).statusCode(201).extract().path("id");
  }

  static ValidatableResponse send(String path, String body) {
    return given().contentType("application/json").body(body).post(path).then();
  }

  static ValidatableResponse send(String key, String path, String body) {
    return given()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body)
        .post(path)
        .then();
  }

  static ValidatableResponse add(String event, String report) {
    return send("/v1/events/" + event + "/reports", report);
  }

  static ValidatableResponse get(String path) {
    return given().get(path).then();
  }

  static ValidatableResponse remove(String path) {
    return given().delete(path).then();
  }
}
