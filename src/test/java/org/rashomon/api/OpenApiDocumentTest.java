package org.rashomon.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the OpenAPI document says of each call.
@Tag("service")
@QuarkusTest
class OpenApiDocumentTest {
  private JsonNode document = new ObjectMapper().createObjectNode();

  /// A body in the document, and where it stands.
  private record Body(String where, JsonNode schema, JsonNode examples) {}

  @BeforeEach
  void read() throws Exception {
    String answer = given().queryParam("format", "json").get("/q/openapi").asString();
    document = new ObjectMapper().readTree(answer);
  }

  @Test
  void every_body_that_is_sent_or_answered_has_an_example() {
    assertThat(bodies())
        .hasSizeGreaterThan(40)
        .allSatisfy(body -> assertThat(body.examples()).as(body.where()).isNotEmpty());
  }

  @Test
  void every_example_has_the_fields_that_its_schema_requires_and_no_others() {
    for (Body body : bodies()) {
      for (JsonNode example : body.examples()) {
        assertThat(example.has("value")).as(body.where()).isTrue();
        conforms(body.where(), example.get("value"), body.schema());
      }
    }
  }

  @Test
  void every_answer_states_required_fields() {
    for (String name :
        List.of("Event", "Receipt", "StoredReport", "Claim", "Review", "FactSheet")) {
      assertThat(schemas().at("/" + name + "/required")).as(name).isNotEmpty();
    }
  }

  private JsonNode schemas() {
    return document.at("/components/schemas");
  }

  private List<Body> bodies() {
    List<Body> bodies = new ArrayList<>();
    for (JsonNode path : document.get("paths")) {
      for (JsonNode operation : path) {
        String name = operation.path("operationId").asText();
        add(bodies, name, operation.at("/requestBody/content"));
        for (var answer : operation.path("responses").properties()) {
          add(bodies, name + " " + answer.getKey(), answer.getValue().path("content"));
        }
      }
    }
    return bodies;
  }

  private static void add(List<Body> bodies, String where, JsonNode content) {
    for (var type : content.properties()) {
      JsonNode media = type.getValue();
      bodies.add(
          new Body(where + " " + type.getKey(), media.path("schema"), media.path("examples")));
    }
  }

  private void conforms(String where, JsonNode value, JsonNode stated) {
    JsonNode schema = resolved(stated, value);
    for (JsonNode required : schema.path("required")) {
      assertThat(value.has(required.asText())).as(where + ": " + required.asText()).isTrue();
    }
    if (schema.has("properties")) {
      for (var field : value.properties()) {
        String at = where + "/" + field.getKey();
        assertThat(schema.at("/properties").has(field.getKey())).as(at).isTrue();
        conforms(at, field.getValue(), schema.at("/properties").get(field.getKey()));
      }
    }
    if (value.isArray()) {
      value.forEach(item -> conforms(where + "/-", item, schema.path("items")));
    }
  }

  /// The schema that is meant; nothing is required of null.
  private JsonNode resolved(JsonNode schema, JsonNode value) {
    if (value.isNull()) {
      return new ObjectMapper().createObjectNode();
    }
    JsonNode first = schema.path("anyOf").path(0);
    JsonNode meant = first.isMissingNode() ? schema : first;
    String name = meant.path("$ref").asText();
    return name.isEmpty() ? meant : schemas().path(name.substring(name.lastIndexOf('/') + 1));
  }
}
