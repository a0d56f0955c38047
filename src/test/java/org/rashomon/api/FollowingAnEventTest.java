package org.rashomon.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The calls that the README follows an event with are real, and so are their answers. With
/// `-Ddocs.update` the answers are written anew.
@Tag("service")
@QuarkusTest
class FollowingAnEventTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path README = Path.of("README.md");
  private static final Pattern STEP =
      Pattern.compile("```sh\n(curl .*?)\n```\n\n```json\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern PATH = Pattern.compile("http://localhost:8080(\\S+)");
  private static final Pattern BODY = Pattern.compile("-d '(.*)'", Pattern.DOTALL);
  private static final Pattern KEY = Pattern.compile("Idempotency-Key: (\\w+)");
  private static final Pattern PART = Pattern.compile("\\| jq (\\S+)");
  private static final String OPEN = "…";

  /// Times of the service's clock, and ids made at random.
  private static final Set<String> LEFT_OPEN =
      Set.of("createdAt", "updatedAt", "receivedAt", "changedAt", "decidedAt", "openedAt");

  private String event = "";
  private String disagreement = "";

  @Test
  void from_the_first_report_to_a_reviewed_disagreement() throws Exception {
    String readme = Files.readString(README);
    int start = readme.indexOf("## Following an event");
    String section = readme.substring(start, readme.indexOf("\n## ", start));
    String expected = section;
    Matcher steps = STEP.matcher(section);
    int count = 0;
    while (steps.find()) {
      String answer = call(steps.group(1)).toPrettyString();
      expected = expected.replace(steps.group(), steps.group().replace(steps.group(2), answer));
      count++;
    }
    if (System.getProperty("docs.update") != null) {
      Files.writeString(README, readme.replace(section, expected));
    } else {
      assertThat(section).isEqualTo(expected);
    }
    assertThat(count).isEqualTo(7);
  }

  private JsonNode call(String command) throws Exception {
    String path =
        group(PATH, command).replace("$EVENT", event).replace("$DISAGREEMENT", disagreement);
    RequestSpecification request = given().contentType("application/json");
    if (KEY.matcher(command).find()) {
      request.header("Idempotency-Key", group(KEY, command));
    }
    String answer =
        BODY.matcher(command).find()
            ? request
                .body(group(BODY, command))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .asString()
            : request.get(path).then().statusCode(200).extract().asString();
    JsonNode tree = JSON.readTree(answer);
    remember(tree);
    leaveOpen(tree);
    return PART.matcher(command).find() ? tree.at(group(PART, command).replace('.', '/')) : tree;
  }

  private void remember(JsonNode answer) {
    if (event.isEmpty()) {
      event = answer.get("id").asText();
    }
    JsonNode opened = answer.at("/changes/0/disagreement");
    if (disagreement.isEmpty() && opened.isTextual()) {
      disagreement = opened.asText();
    }
  }

  private void leaveOpen(JsonNode tree) {
    if (tree instanceof ObjectNode object) {
      LEFT_OPEN.stream()
          .filter(name -> object.path(name).isTextual())
          .forEach(name -> object.put(name, OPEN));
      String id = object.path("id").asText();
      if (id.startsWith("e-") || (id.startsWith("r-") && !object.path("externalId").isTextual())) {
        object.put("id", id.substring(0, 2) + OPEN);
      }
    }
    tree.forEach(this::leaveOpen);
  }

  private static String group(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    assertThat(matcher.find()).as(pattern.pattern()).isTrue();
    return matcher.group(1);
  }
}
