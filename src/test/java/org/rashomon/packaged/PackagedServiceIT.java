package org.rashomon.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The packaged service works from a folder that nobody may write to, as another user.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagedServiceIT {
  private final Path folder;
  private final PackagedService service;

  PackagedServiceIT(@TempDir Path folder) throws Exception {
    this.folder = folder;
    this.service = PackagedService.start(folder);
  }

  @AfterAll
  void stop() throws Exception {
    service.stop();
    PackagedService.reopen(folder);
  }

  @Test
  void it_says_that_it_is_ready() {
    calling().get("/q/health").then().statusCode(200).body("status", is("UP"));
  }

  @Test
  void it_finds_that_two_tolls_cannot_both_hold() {
    String request =
        """
        {"reports": [
          {"source": "Harbour Wire", "publishedAt": "2024-05-02T08:00:00Z",
           "text": "An explosion at the grain terminal killed 23 people on Thursday."},
          {"source": "Daily Ledger", "publishedAt": "2024-05-02T08:30:00Z",
           "text": "An explosion at the grain terminal killed 31 people on Thursday."}]}
        """;

    calling()
        .contentType("application/json")
        .body(request)
        .post("/v1/comparisons")
        .then()
        .statusCode(200)
        .body("disagreements.size()", is(1))
        .body("disagreements[0].type", is("NUMERIC"))
        .body("disagreements[0].relation", is("CONFLICT"));
  }

  @Test
  void it_starts_without_a_warning() {
    assertThat(service.log()).isNotEmpty().allSatisfy(line -> assertThat(line).contains(" INFO "));
  }

  private RequestSpecification calling() {
    return given().baseUri("http://127.0.0.1").port(service.port());
  }
}
