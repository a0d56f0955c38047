package org.rashomon.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.rashomon.api.Calls.compare;
import static org.rashomon.api.Calls.twoReports;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("service")
@QuarkusTest
class OperationTest {

  @Test
  void theServiceIsLiveAndReadyOnceTheModelsAreWarm() {
    given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.name", hasItem("models"))
        .body("status", equalTo("UP"));
  }

  @Test
  void everyMetricOfTheReadmeIsThere() throws Exception {
    compare(twoReports("")).statusCode(200);
    String metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();
    assertThat(metrics)
        .contains(
            "http_server_requests_seconds_count",
            "rashomon_reports_total",
            "rashomon_claims_total",
            "rashomon_compared_pairs_total",
            "rashomon_disagreements_total{type=\"numeric\"}");
    String readme = Files.readString(Path.of("README.md"));
    for (String stage : new String[] {"parse", "read", "align", "judge", "group", "answer"}) {
      assertThat(metrics).contains("rashomon_stage_seconds_count{stage=\"" + stage + "\"}");
      assertThat(readme).contains("`" + stage + "`");
    }
  }

  @Test
  void theSwaggerPageIsServed() {
    given().get("/q/swagger-ui/").then().statusCode(200);
  }
}
