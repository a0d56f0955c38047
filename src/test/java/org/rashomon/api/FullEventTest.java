package org.rashomon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.rashomon.api.StoredCalls.add;
import static org.rashomon.api.StoredCalls.openEvent;
import static org.rashomon.api.StoredCalls.report;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// An event that holds as many claims as it may says so.
@Tag("service")
@QuarkusTest
@TestProfile(FullEventTest.Small.class)
class FullEventTest {
  private static final String SIX = "The fire killed 6 people, the police said on Friday.";

  /// Where one claim fills an event.
  public static final class Small implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("rashomon.event.claims", "1");
    }
  }

  @Test
  void a_full_event_takes_new_versions_and_no_further_report() {
    RestAssured.get("/v1/limits").then().body("eventClaims", equalTo(1));
    String event = openEvent("A fire");
    add(event, report("Harbour Wire", "a", SIX)).statusCode(201);
    add(event, report("Daily Ledger", "b", SIX))
        .statusCode(413)
        .body("code", equalTo("EVENT_FULL"));
    add(event, report("Harbour Wire", "a", SIX + " It was put out.")).statusCode(201);
    assertThat(RestAssured.get("/v1/events/" + event + "/reports").jsonPath().getList("reports"))
        .hasSize(1);
  }
}
