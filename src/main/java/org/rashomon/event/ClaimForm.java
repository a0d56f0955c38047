package org.rashomon.event;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Context;
import org.rashomon.claim.Evidence;
import org.rashomon.claim.Reference;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.quantity.Unit;
import org.rashomon.report.Report;
import org.rashomon.report.Span;

/// A claim as JSON beside its report: all but the report itself, whose words the spans point to.
///
/// @param references empty in what was stored before they were read
record ClaimForm(
    Span span,
    Span sentence,
    Slot slot,
    Value value,
    Stance stance,
    Scope scope,
    Context context,
    Optional<List<Reference>> references) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          // Records hold their components and nothing else: what their methods compute is left out.
          .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
          .addMixIn(Value.class, Values.class)
          .addMixIn(Unit.class, Units.class)
          .build();

  /// The names that tell the kinds of value apart. Part of what is stored: never renamed.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Value.Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = Value.Moment.class, name = "moment"),
    @JsonSubTypes.Type(value = Value.Place.class, name = "place"),
    @JsonSubTypes.Type(value = Value.Entity.class, name = "entity"),
    @JsonSubTypes.Type(value = Value.Occurrence.class, name = "occurrence"),
    @JsonSubTypes.Type(value = Value.State.class, name = "state"),
    @JsonSubTypes.Type(value = Value.Cause.class, name = "cause")
  })
  private interface Values {}

  /// As [Values], for units.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Unit.Things.class, name = "things"),
    @JsonSubTypes.Type(value = Unit.Measured.class, name = "measured"),
    @JsonSubTypes.Type(value = Unit.Money.class, name = "money"),
    @JsonSubTypes.Type(value = Unit.Percent.class, name = "percent"),
    @JsonSubTypes.Type(value = Unit.Factor.class, name = "factor")
  })
  private interface Units {}

  static String of(Claim claim) {
    Evidence evidence = claim.evidence();
    ClaimForm form =
        new ClaimForm(
            evidence.span(),
            evidence.sentence(),
            claim.slot(),
            claim.value(),
            claim.stance(),
            claim.scope(),
            claim.context(),
            Optional.of(evidence.references()));
    try {
      return JSON.writeValueAsString(form);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a claim cannot be written", impossible);
    }
  }

  /// The claim of a report that was stored as this text.
  ///
  /// @throws IllegalArgumentException if it is no such text
  static Claim claim(Report report, String text) {
    try {
      ClaimForm form = JSON.readValue(text, ClaimForm.class);
      return new Claim(
          new Evidence(report, form.span, form.sentence, form.references.orElse(List.of())),
          form.slot,
          form.value,
          form.stance,
          form.scope,
          form.context);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException("a stored claim cannot be read", unreadable);
    }
  }
}
