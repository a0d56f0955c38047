package org.rashomon.api.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.rashomon.api.access.Caller;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.event.Idempotency;
import org.rashomon.event.IdempotencyKey;
import org.rashomon.event.Ids;
import org.rashomon.event.Made;

/// Answers a request with an Idempotency-Key once: sent again, it gets the first answer.
@Singleton
public class Once {
  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST = 200;

  private final Idempotency idempotency;
  private final ObjectMapper json;
  private final Caller caller;

  Once(Idempotency idempotency, ObjectMapper json, Caller caller) {
    this.idempotency = idempotency;
    this.json = json;
    this.caller = caller;
  }

  /// The key of a request: of one sender, for one path and one media type.
  Optional<IdempotencyKey> key(HttpHeaders headers, String path, byte[] body) {
    Optional<String> sent = Optional.ofNullable(headers.getHeaderString(HEADER));
    if (sent.isPresent() && !isKey(sent.get())) {
      throw new ProblemException(
          Problem.of(
              ProblemKind.INVALID_HEADER,
              "An Idempotency-Key has 1 to " + LONGEST + " printable ASCII characters"));
    }
    String type = String.valueOf(headers.getMediaType());
    return sent.map(
        key ->
            new IdempotencyKey(
                Ids.fingerprint(caller.name(), path, key),
                Ids.fingerprint(type, Ids.fingerprint(body))));
  }

  private static boolean isKey(String sent) {
    return !sent.isBlank()
        && sent.length() <= LONGEST
        && sent.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  /// The first answer to what was made, or this one.
  Response answer(
      Optional<IdempotencyKey> key, Made made, Optional<URI> location, Supplier<Object> answer) {
    String body = made.answer().orElseGet(() -> kept(key, write(answer.get())));
    Response.ResponseBuilder response =
        Response.status(made.status()).type(MediaType.APPLICATION_JSON_TYPE).entity(body);
    location.ifPresent(response::location);
    return response.build();
  }

  /// Keeps the answer, and gives the one that is kept.
  String kept(Optional<IdempotencyKey> key, String answer) {
    return key.map(given -> idempotency.answered(given, answer)).orElse(answer);
  }

  /// The first answer to a request of several parts, if there is one.
  Optional<String> first(String event, Optional<IdempotencyKey> key) {
    return key.flatMap(given -> idempotency.begin(event, given));
  }

  String write(Object answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("an answer cannot be written", impossible);
    }
  }
}
