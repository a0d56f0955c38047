package org.rashomon.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A claim with its evidence.
///
/// @param slot in plain English
/// @param value normalised; the object after it, named by the kind of value, has its parts
/// @param speaker who said it; null: the outlet itself
/// @param references words of its clause that stand for what the report named before; left out
///   where there are none
/// @param asOf the time at which the value is said to be known
@Schema(name = "Claim", description = "One checkable statement with its evidence.")
public record ClaimAnswer(
    String id,
    String report,
    SpanAnswer span,
    String quote,
    SpanAnswer sentence,
    String slot,
    String value,
    @JsonUnwrapped ValueParts parts,
    String polarity,
    String modality,
    Optional<String> speaker,
    Optional<ValueParts.Time> asOf,
    ScopeAnswer scope,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<ReferenceAnswer>> references) {
  public ClaimAnswer {
    references = references.map(List::copyOf);
  }

  /// Half-open, in UTF-16 code units of the field.
  @Schema(name = "Span", description = "Half-open, in UTF-16 code units of the named field.")
  public record SpanAnswer(
      @Schema(enumeration = {"title", "text"}) String field, int start, int end) {}

  /// Words that stand for what the report named before: "It" for "the embankment".
  @Schema(name = "Reference", description = "Words that stand for what was named before.")
  public record ReferenceAnswer(
      SpanAnswer span, String quote, SpanAnswer antecedent, String antecedentQuote) {}

  /// What the value is limited to: the keys by which claims are comparable.
  ///
  /// @param population what is counted, null where the sentence leaves it out
  @Schema(name = "Scope", description = "What the value is limited to.")
  public record ScopeAnswer(
      Optional<String> population,
      String extent,
      List<String> places,
      List<String> times,
      String happening) {
    public ScopeAnswer {
      places = List.copyOf(places);
      times = List.copyOf(times);
    }
  }
}
