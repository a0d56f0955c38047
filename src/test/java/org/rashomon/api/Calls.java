package org.rashomon.api;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/// Calls of the tests.
final class Calls {
  private Calls() {}

  static ValidatableResponse compare(String body) {
    return compare("", body.getBytes(StandardCharsets.UTF_8));
  }

  static ValidatableResponse compare(String query, byte[] body) {
    return given()
        .contentType("application/json")
        .body(body)
        .when()
        .post("/v1/comparisons" + query)
        .then();
  }

  /// Sends a body as it is, with a media type or, for "", none.
  static HttpResponse<String> post(String type, String body) throws Exception {
    URI uri = URI.create("http://localhost:" + RestAssured.port + "/v1/comparisons");
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  /// Two reports that differ, with more fields for the second.
  static String twoReports(String fields) {
    String more = fields.isEmpty() ? "" : ", " + fields;
    return """
        {"reports": [
          {"id": "a", "source": "Harbour Wire", "text": "At least 6 people were killed in the fire, the police said."},
          {"text": "The fire killed 9 people, the police said on Monday."%s}]}"""
        .formatted(more);
  }
}
