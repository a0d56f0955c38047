package org.rashomon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.rashomon.api.Calls.compare;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A service with a folder of lexicons and a file of places of its own.
@Tag("service")
@QuarkusTest
@TestProfile(OwnWordsTest.Own.class)
class OwnWordsTest {
  private static final String FOLDER = "src/test/resources/own-words/";

  public static class Own implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "rashomon.lexicon.folder", FOLDER + "lexicons",
          "rashomon.places.file", FOLDER + "places.txt");
    }
  }

  private static ValidatableResponse compared(String one, String other) {
    String body = StoredCalls.json(Map.of("reports", List.of(text(one), text(other))));
    return compare("?include=claims,notFlagged", body.getBytes(StandardCharsets.UTF_8))
        .statusCode(200);
  }

  private static Map<String, String> text(String text) {
    return Map.of("text", text);
  }

  @Test
  void a_part_of_a_population_may_be_among_those_counted() {
    compared(
            "The storm killed six hotshots near the dam, officials said.",
            "The storm killed nine firefighters near the dam, officials said.")
        .body("disagreements.pairs.flatten().rule", hasItem("POSSIBLE_SUBCOUNT"));
  }

  @Test
  void a_new_measure_is_told_by_its_label_and_a_known_one_by_more_words() {
    compared(
            "The guards sectioned six people after the riot, officials said.",
            "The guards sectioned nine people after the riot, officials said.")
        .body("disagreements.slot", contains("people sectioned"));
    compared(
            "The slide smothered six people dead, officials said.",
            "The slide killed nine people, officials said.")
        .body("disagreements.slot", hasItem("people killed"));
  }

  @Test
  void two_names_of_one_town_and_a_town_and_its_region_are_no_two_places() {
    for (String other : List.of("Chwarobi", "Tarnshire", "Little Fennick")) {
      compared(
              "The explosion happened in Quarrowby, the police said.",
              "The explosion happened in " + other + ", the police said.")
          .body("disagreements", empty());
    }
    compared(
            "The explosion happened in Quarrowby, the police said.",
            "The explosion happened in Porthwenna, the police said.")
        .body("disagreements.type", contains("PLACE"));
  }

  @Test
  void the_ruleset_has_another_fingerprint() {
    String shipped = Ruleset.fingerprint(List.of());
    String own = compared("Six people died.", "Nine people died.").extract().path("engine.ruleset");
    assertThat(own).hasSameSizeAs(shipped).isNotEqualTo(shipped);
  }
}
