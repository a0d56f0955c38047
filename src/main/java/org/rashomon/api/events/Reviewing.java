package org.rashomon.api.events;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.rashomon.api.Limits;
import org.rashomon.api.access.Caller;
import org.rashomon.api.request.Body;
import org.rashomon.api.request.EventReader;
import org.rashomon.api.wire.StoredDisagreementAnswer.ReviewAnswer;
import org.rashomon.event.IdempotencyKey;
import org.rashomon.event.Made;
import org.rashomon.event.Reviews;

/// Takes decisions on disagreements.
@Singleton
public class Reviewing {
  private final Reviews reviews;
  private final EventReader reader;
  private final Caller caller;
  private final Once once;
  private final Limits limits;

  /// What is decided on.
  record Subject(String event, String disagreement) {}

  Reviewing(Reviews reviews, EventReader reader, Caller caller, Once once, Limits limits) {
    this.reviews = reviews;
    this.reader = reader;
    this.caller = caller;
    this.once = once;
    this.limits = limits;
  }

  /// The reviewer is who is named, or else the name of the key.
  Response decide(Subject subject, InputStream body, String path, HttpHeaders headers) {
    byte[] bytes = Body.read(body, limits.requestBytes());
    EventReader.Verdict verdict = reader.reviewed(bytes);
    Optional<IdempotencyKey> key = once.key(headers, path, bytes);
    Reviews.NewReview review =
        new Reviews.NewReview(
            verdict.decision(), verdict.note(), verdict.reviewer().orElseGet(caller::name));
    Made made = reviews.decide(subject.event(), subject.disagreement(), review, key);
    URI location =
        URI.create(
            "/v1/events/%s/disagreements/%s".formatted(subject.event(), subject.disagreement()));
    return once.answer(key, made, Optional.of(location), () -> made(subject, made));
  }

  private ReviewAnswer made(Subject subject, Made made) {
    return reviews.of(subject.event(), subject.disagreement()).stream()
        .filter(review -> Long.toString(review.number()).equals(made.id()))
        .findFirst()
        .map(ReviewAnswer::of)
        .orElseThrow();
  }
}
