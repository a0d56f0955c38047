package org.rashomon.api.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Context;
import org.rashomon.claim.Evidence;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.quantity.CalendarDate;
import org.rashomon.quantity.Dimension;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Quantity;
import org.rashomon.quantity.TimeValue;
import org.rashomon.quantity.Unit;
import org.rashomon.report.Field;
import org.rashomon.report.Report;
import org.rashomon.report.Span;

/// Each kind of value has an object of its own in a claim, and only that one.
class AnswerShapesTest {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature(), true);

  @Test
  void aQuantityWithoutUpperEndHasNullThere() throws Exception {
    Quantity quantity =
        new Quantity(
            Interval.moreThan(new BigDecimal("20")), new Unit.Things(), Hedge.MORE_THAN, "over 20");
    JsonNode claim = shown(Aspect.COUNT, new Value.Amount(quantity));
    assertThat(claim.get("quantity"))
        .isEqualTo(
            JSON.readTree(
                """
                {"min": 20, "max": null, "minInclusive": false, "maxInclusive": false,
                 "unit": "things", "hedge": "MORE_THAN"}"""));
    assertThat(hasOnly(claim, "quantity")).isTrue();
  }

  @Test
  void aMeasurementNamesItsBaseUnit() throws Exception {
    Quantity quantity =
        new Quantity(
            Interval.exactly(new BigDecimal("0.0000001")),
            new Unit.Measured(Dimension.LENGTH),
            Hedge.EXACT,
            "100 nm");
    JsonNode claim = shown(Aspect.AMOUNT, new Value.Amount(quantity));
    assertThat(claim.at("/quantity/unit").asText()).isEqualTo("m");
    assertThat(JSON.writeValueAsString(answer(Aspect.AMOUNT, new Value.Amount(quantity))))
        .contains("\"min\":0.0000001,");
  }

  @Test
  void aTimeTellsWhatIsKnownOfIt() throws Exception {
    TimeValue time =
        new TimeValue(
            CalendarDate.UNKNOWN,
            Optional.empty(),
            Optional.of(new TimeValue.Anchor("election", -1)),
            "the day before the election");
    JsonNode claim = shown(Aspect.TIME, new Value.Moment(time));
    assertThat(claim.get("time"))
        .isEqualTo(
            JSON.readTree(
                """
                {"words": "the day before the election", "from": null, "to": null, "weekday": null,
                 "clock": null, "zone": null, "granularity": "DAY",
                 "anchor": {"event": "election", "days": -1}}"""));
    assertThat(hasOnly(claim, "time")).isTrue();
  }

  @Test
  void everyOtherKindOfValueHasItsObject() throws Exception {
    assertShown(
        Aspect.PLACE,
        new Value.Place("Oreshkin", "near"),
        "place",
        "{\"name\": \"Oreshkin\", \"relation\": \"near\"}");
    assertShown(
        Aspect.IDENTITY,
        new Value.Entity("Lee", List.of("lee"), true),
        "entity",
        "{\"name\": \"Lee\", \"proper\": true}");
    assertShown(
        Aspect.OCCURRENCE, new Value.Occurrence(false), "occurrence", "{\"happened\": false}");
    assertShown(
        Aspect.STATE,
        new Value.State("ACCESS", "CLOSED"),
        "state",
        "{\"dimension\": \"ACCESS\", \"term\": \"CLOSED\"}");
    assertShown(
        Aspect.CAUSE,
        new Value.Cause("a gas leak", List.of("gas", "leak")),
        "cause",
        "{\"words\": \"a gas leak\"}");
    assertShown(
        Aspect.RESULT,
        new Value.Score(List.of(new Value.Score.Round(2, 1))),
        "score",
        "{\"rounds\": [{\"first\": 2, \"second\": 1}]}");
  }

  @Test
  void theFieldsOfAClaimStandInTheOrderOfTheContract() throws Exception {
    JsonNode claim = shown(Aspect.OCCURRENCE, new Value.Occurrence(true));
    assertThat(claim.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "report",
            "span",
            "quote",
            "sentence",
            "slot",
            "value",
            "occurrence",
            "polarity",
            "modality",
            "speaker",
            "asOf",
            "scope");
    assertThat(claim.get("speaker").isNull()).isTrue();
  }

  private static void assertShown(Aspect aspect, Value value, String name, String object)
      throws Exception {
    JsonNode claim = shown(aspect, value);
    assertThat(claim.get(name)).isEqualTo(JSON.readTree(object));
    assertThat(hasOnly(claim, name)).isTrue();
  }

  private static boolean hasOnly(JsonNode claim, String name) {
    return List.of("quantity", "time", "place", "entity", "occurrence", "state", "cause", "score")
        .stream()
        .allMatch(kind -> claim.has(kind) == kind.equals(name));
  }

  private static JsonNode shown(Aspect aspect, Value value) throws Exception {
    return JSON.readTree(JSON.writeValueAsString(answer(aspect, value)));
  }

  private static ClaimAnswer answer(Aspect aspect, Value value) {
    Report report =
        new Report(
            "a",
            "Harbour Wire",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "It happened.");
    Span span = new Span(Field.TEXT, 0, 11);
    return ClaimMapper.answer(
        "c1",
        new Claim(
            new Evidence(report, span, span),
            new Slot(aspect, "happen", "event"),
            value,
            Stance.PLAIN,
            Scope.OPEN,
            new Context(List.of(), List.of(), List.of())));
  }
}
