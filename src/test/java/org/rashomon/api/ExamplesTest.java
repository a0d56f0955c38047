package org.rashomon.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.api.Calls.compare;
import static org.rashomon.api.Calls.twoReports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The examples of the README and of the OpenAPI document are real calls with their real answers.
/// With `-Ddocs.update` the answers are written anew.
@Tag("service")
@QuarkusTest
class ExamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path README = Path.of("README.md");
  private static final Path EXAMPLES = Path.of("src/main/resources/openapi");
  private static final String BEFORE_REQUEST = "-d '\n";
  private static final String AFTER_REQUEST = "'\n```";
  private static final String BEFORE_ANSWER = "```json\n";
  private static final String AFTER_ANSWER = "\n```";

  @Test
  void theReadmesFirstComparisonIsARealCallWithItsRealAnswer() throws Exception {
    String readme = Files.readString(README);
    String request = between(readme, BEFORE_REQUEST, AFTER_REQUEST);
    String answer = compare(request).statusCode(200).extract().asString();
    if (updating()) {
      String shown = between(readme, BEFORE_ANSWER, AFTER_ANSWER);
      Files.writeString(README, readme.replace(shown, pretty(answer)));
    }
    String shown = between(Files.readString(README), BEFORE_ANSWER, AFTER_ANSWER);
    assertThat(withoutRuleset(shown)).isEqualTo(withoutRuleset(answer));
  }

  @Test
  void theReadmeAndTheOpenApiDocumentShowTheSameCall() throws Exception {
    String readme = Files.readString(README);
    assertThat(JSON.readTree(between(readme, BEFORE_REQUEST, AFTER_REQUEST)))
        .isEqualTo(example("comparison-request"));
  }

  @Test
  void theOpenApiDocumentShowsRealAnswers() throws Exception {
    String request = example("comparison-request").toString();
    isShown("comparison-answer", compare(request).extract().asString());
    isShown(
        "problem-invalid-request",
        compare(
                "{\"reports\": [{\"txt\": \"Six died.\"}, {\"text\": \"Nine died.\", \"publishedAt\": \"2024-10-04\"}]}")
            .extract()
            .asString());
    isShown(
        "problem-too-many-reports",
        compare(
                "{\"reports\": ["
                    + "{\"text\": \"Six died.\"},".repeat(100)
                    + "{\"text\": \"Nine died.\"}]}")
            .extract()
            .asString());
    isShown(
        "problem-duplicate-report-id", compare(twoReports("\"id\": \"a\"")).extract().asString());
    isShown("problem-unsupported-media-type", Calls.post("text/plain", "Six died.").body());
  }

  @Test
  void theOpenApiDocumentHoldsTheExamplesTheTitleAndTheLicence() throws Exception {
    String document =
        given()
            .queryParam("format", "json")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    JsonNode root = JSON.readTree(document);
    assertThat(root.at("/info/title").asText()).isEqualTo("Rashomon");
    assertThat(root.at("/info/license/name").asText()).isEqualTo("Apache-2.0");
    JsonNode call = root.at("/paths/~1v1~1comparisons/post");
    assertThat(call.at("/requestBody/content/application~1json/examples/comparison-request/value"))
        .isEqualTo(example("comparison-request"));
    assertThat(call.at("/responses/422/content/application~1problem+json/examples").size())
        .isEqualTo(1);
    assertThat(call.at("/parameters/0/name").asText()).isEqualTo("include");
  }

  private static void isShown(String example, String answer) throws Exception {
    Path file = EXAMPLES.resolve(example + ".json");
    if (updating()) {
      Files.writeString(file, pretty(answer) + "\n");
    }
    assertThat(withoutRuleset(Files.readString(file)))
        .as(example)
        .isEqualTo(withoutRuleset(answer));
  }

  private static JsonNode example(String name) throws Exception {
    return JSON.readTree(Files.readString(EXAMPLES.resolve(name + ".json")));
  }

  private static boolean updating() {
    return System.getProperty("docs.update") != null;
  }

  private static JsonNode withoutRuleset(String answer) throws Exception {
    JsonNode tree = JSON.readTree(answer);
    if (tree.get("engine") instanceof ObjectNode engine) {
      engine.remove("ruleset");
    }
    return tree;
  }

  private static String pretty(String json) throws Exception {
    return JSON.readTree(json).toPrettyString();
  }

  private static String between(String text, String before, String after) {
    int start = text.indexOf(before) + before.length();
    return text.substring(start, text.indexOf(after, start));
  }
}
