package org.rashomon;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("service")
@QuarkusTest
class ServiceStartsTest {

  @Test
  void the_service_starts_and_says_that_it_is_ready() {
    given().when().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
  }
}
