package org.rashomon.api.request;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;

/// Where a body stops being JSON, said without the parser's own words: those name classes.
final class JsonError {
  private JsonError() {}

  static ProblemException problem(JsonProcessingException unreadable) {
    String what =
        unreadable instanceof JsonEOFException
            ? "the body ends within the JSON value"
            : "this is not JSON";
    return problem(unreadable.getLocation(), what);
  }

  static ProblemException problem(JsonLocation at, String what) {
    String detail = "Line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + what;
    return new ProblemException(Problem.of(ProblemKind.MALFORMED_JSON, detail));
  }
}
