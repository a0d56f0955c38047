package org.rashomon.api.request;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;

/// Checks what the routing lets pass: a body without a media type, or in another encoding.
public final class MediaTypes {
  private static final String CHARSET = "charset";

  private MediaTypes() {}

  /// @throws ProblemException if the body is not announced as JSON in UTF-8
  public static void check(HttpHeaders headers) {
    MediaType type = headers.getMediaType();
    if (type == null) {
      throw unsupported("The request does not say what its body is");
    }
    String charset = type.getParameters().getOrDefault(CHARSET, StandardCharsets.UTF_8.name());
    if (!StandardCharsets.UTF_8.name().equalsIgnoreCase(charset)) {
      throw unsupported("JSON is read in UTF-8 only, not in " + charset);
    }
  }

  private static ProblemException unsupported(String detail) {
    return new ProblemException(Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, detail));
  }
}
