package org.rashomon.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rashomon.event.DisagreementBody;
import org.rashomon.event.DisagreementBody.RelatedPair;
import org.rashomon.event.Review;
import org.rashomon.event.StoredDisagreement;

/// A disagreement of an event as it is sent: as in a comparison, with its history and review.
///
/// @param fingerprint of slot and positions as they are now; the id is that of when it was opened
/// @param state OPEN or RESOLVED
/// @param review the decision that holds now
@Schema(name = "StoredDisagreement", description = "A disagreement of an event.")
public record StoredDisagreementAnswer(
    @JsonUnwrapped DisagreementAnswer disagreement,
    String fingerprint,
    String state,
    String openedAt,
    Optional<String> changedAt,
    Optional<String> resolvedAt,
    ReviewState review,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<ReviewAnswer>> reviews) {

  /// The decision that holds now.
  ///
  /// @param decision CONFIRMED, DISMISSED or OPEN
  /// @param outdated the last decision, if the positions' values changed since it was made
  @Schema(name = "ReviewState")
  public record ReviewState(String decision, Optional<String> outdated) {}

  /// A decision that was made.
  ///
  /// @param onPresentValues whether the positions' values are still those it was made on
  @Schema(name = "Review")
  public record ReviewAnswer(
      long number,
      String decision,
      Optional<String> note,
      String reviewer,
      String decidedAt,
      boolean onPresentValues) {

    public static ReviewAnswer of(Review review) {
      return new ReviewAnswer(
          review.number(),
          review.decision().name(),
          review.note(),
          review.reviewer(),
          review.decidedAt().toString(),
          review.onPresentValues());
    }
  }

  /// @param reviews empty in a list
  public static StoredDisagreementAnswer of(
      StoredDisagreement stored, Optional<List<ReviewAnswer>> reviews) {
    return new StoredDisagreementAnswer(
        body(stored),
        stored.fingerprint(),
        stored.open() ? "OPEN" : "RESOLVED",
        stored.openedAt().toString(),
        stored.changedAt().map(Instant::toString),
        stored.resolvedAt().map(Instant::toString),
        new ReviewState(stored.review().name(), stored.outdated().map(Enum::name)),
        reviews);
  }

  private static DisagreementAnswer body(StoredDisagreement stored) {
    DisagreementBody body = stored.body();
    return new DisagreementAnswer(
        stored.id(),
        body.type(),
        body.relation(),
        body.severity(),
        body.slot(),
        body.summary(),
        body.positions().stream()
            .map(
                held ->
                    new DisagreementAnswer.PositionAnswer(
                        held.value(), held.claims(), held.sources(), held.origins()))
            .toList(),
        body.pairs().stream().map(StoredDisagreementAnswer::pair).toList());
  }

  private static DisagreementAnswer.PairAnswer pair(RelatedPair pair) {
    return new DisagreementAnswer.PairAnswer(
        List.of(pair.first(), pair.second()),
        pair.relation(),
        pair.rule(),
        pair.gap(),
        pair.reason(),
        pair.explanation());
  }
}
