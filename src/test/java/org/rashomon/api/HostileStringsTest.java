package org.rashomon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.api.Calls.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is sent is returned unchanged or refused with a reason, and never brings the service
/// down.
@Tag("service")
@QuarkusTest
class HostileStringsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<String> strings() {
    return Stream.of(
        "'; DROP TABLE report; --",
        "<script>alert(1)</script>",
        "\u202Edaed 6\u202C",
        "\u0001\u001F\u007F\u0085\u2028\uFEFF",
        "e\u0301\u0301\u0301 \u200D\u200B",
        "😀👩‍👩‍👧‍👦🇺🇦",
        "=1+2",
        "${jndi:ldap://x}",
        "%s%n%x{{7*7}}",
        "../../etc/passwd",
        "a".repeat(199),
        "\uFFFE\uFFFF");
  }

  @ParameterizedTest
  @MethodSource("strings")
  void namesAreReturnedUnchanged(String hostile) throws Exception {
    JsonNode answer = answer(hostile, hostile, "Six people died, the police said.");
    assertThat(answer.at("/reports/1/id").asText()).isEqualTo(hostile);
    assertThat(answer.at("/reports/1/source").asText()).isEqualTo(hostile);
  }

  @ParameterizedTest
  @MethodSource("strings")
  void textsAreQuotedUnchanged(String hostile) throws Exception {
    String text = hostile + " Six people were killed in the fire. " + hostile;
    JsonNode answer = answer("b", "B", text);
    for (JsonNode claim : answer.get("claims")) {
      if (claim.get("report").asText().equals("b")) {
        int start = claim.at("/span/start").asInt();
        assertThat(text.substring(start, claim.at("/span/end").asInt()))
            .isEqualTo(claim.get("quote").asText());
      }
    }
  }

  static Stream<String> longTexts() {
    return Stream.of(
        "a".repeat(400_000),
        "1".repeat(100_000),
        "1,".repeat(100_000),
        "six hundred ".repeat(20_000),
        "(".repeat(100_000),
        "\"".repeat(100_000),
        "\n".repeat(100_000) + "x",
        "U.S. ".repeat(40_000),
        "and six dead, ".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void longTextsAreAnsweredOrRefusedWithAReason(String text) throws Exception {
    ObjectNode body = body("b", "B", text);
    int status =
        compare("", body.toString().getBytes(StandardCharsets.UTF_8)).extract().statusCode();
    assertThat(status).isIn(200, 422);
  }

  private static JsonNode answer(String id, String source, String text) throws Exception {
    byte[] body = body(id, source, text).toString().getBytes(StandardCharsets.UTF_8);
    return JSON.readTree(compare("?include=claims", body).statusCode(200).extract().asByteArray());
  }

  private static ObjectNode body(String id, String source, String text) {
    ObjectNode body = JSON.createObjectNode();
    var reports = body.putArray("reports");
    reports.addObject().put("text", "Nine people were killed in the fire, the police said.");
    reports.addObject().put("id", id).put("source", source).put("text", text);
    return body;
  }
}
