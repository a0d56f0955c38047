package org.rashomon.api.request;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;

/// The lines of an NDJSON body.
public final class Lines {
  private Lines() {}

  /// One line that holds something.
  ///
  /// @param number from 1, blank lines counted
  /// @param octets the bytes, each as a character
  public record Line(int number, String octets) {
    public byte[] bytes() {
      return octets.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  /// @throws ProblemException if there are more lines than the limit, or none
  public static List<Line> of(byte[] body, int limit) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int number = 1; start < body.length; number++) {
      int end = start;
      while (end < body.length && body[end] != '\n') {
        end++;
      }
      if (!isBlank(body, start, end)) {
        lines.add(
            new Line(number, new String(body, start, end - start, StandardCharsets.ISO_8859_1)));
      }
      if (lines.size() > limit) {
        throw new ProblemException(
            Problem.over(
                ProblemKind.TOO_MANY_REPORTS,
                "The body has more than " + limit + " lines",
                limit,
                limit + 1L));
      }
      start = end + 1;
    }
    if (lines.isEmpty()) {
      throw new ProblemException(
          Problem.of(ProblemKind.EMPTY_BODY, ProblemKind.EMPTY_BODY.title()));
    }
    return lines;
  }

  private static boolean isBlank(byte[] body, int start, int end) {
    for (int at = start; at < end; at++) {
      if (body[at] != ' ' && body[at] != '\t' && body[at] != '\r') {
        return false;
      }
    }
    return true;
  }
}
