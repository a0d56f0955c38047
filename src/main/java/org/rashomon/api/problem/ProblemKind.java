package org.rashomon.api.problem;

import java.util.Locale;

/// Every kind of problem that the service answers with. The name is the code in answers.
public enum ProblemKind {
  EMPTY_BODY(400, "The request has no body", "Send a JSON object as the body."),
  MALFORMED_JSON(
      400,
      "The body is not JSON",
      "The detail names the line and column, or the byte that is not UTF-8. A byte order mark and"
          + " anything after the JSON value are refused too."),
  WRONG_TYPE(
      400, "A value has the wrong type", "The detail names the type wanted and the one sent."),
  MISSING_FIELD(
      400, "A required field is missing", "Only `reports` and each report's `text` are required."),
  UNKNOWN_FIELD(
      400,
      "A field is not known",
      "Check the spelling. Fields that would be ignored are refused, so that nothing sent is lost"
          + " unnoticed."),
  DUPLICATE_FIELD(400, "A field is given twice", "Give each field of an object once."),
  INVALID_CHARACTER(
      400,
      "A text holds a character that cannot be kept",
      "Remove NUL characters and surrogates without their other half; the offset counts UTF-16 code"
          + " units."),
  INVALID_TIME(
      400,
      "A time cannot be read",
      "Write it as ISO 8601, like `2024-10-04T08:10:00Z`, in the years 1 to 9999."),
  TIME_WITHOUT_ZONE(
      400,
      "A time has no zone",
      "Add `Z` or an offset such as `+02:00`: without it the moment is unknown."),
  INVALID_URL(400, "A URL cannot be read", "Give an absolute `http` or `https` URL."),
  UNKNOWN_CONTENT_TYPE(
      400, "A report's content type is not known", "`text/plain` (the default) or `text/html`."),
  UNKNOWN_PARAMETER(400, "A query parameter is not known", "Check the spelling."),
  UNKNOWN_INCLUDE(
      400, "An `include` value is not known", "`notFlagged` and `claims`, separated by commas."),
  MALFORMED_REQUEST(400, "The HTTP request cannot be read", "Send the whole body, in time."),
  INVALID_REQUEST(
      400,
      "The request has several violations",
      "Each violation carries a code of this list and a JSON pointer. The status is that of the"
          + " gravest: 400 before 413 before 422."),
  UNKNOWN_VALUE(
      400, "A value is not one of those known", "The detail lists the values that are known."),
  INVALID_CURSOR(
      400, "A cursor is not one that a list gave", "Use `next` of the answer before, unchanged."),
  INVALID_HEADER(
      400,
      "A header cannot be read",
      "An `Idempotency-Key` has 1 to 200 printable ASCII characters; a `Last-Event-ID` is the id of"
          + " an event of the stream."),
  KEY_REQUIRED(401, "The call needs an API key", "Send it in the `X-API-Key` header."),
  KEY_REFUSED(401, "The API key is not known or was revoked", "Ask for a new one."),
  ROLE_TOO_LOW(403, "The API key does not allow this", "The detail names the role that does."),
  UNKNOWN_EVENT(404, "There is no such event", "It may have been removed."),
  UNKNOWN_REPORT(404, "The event has no such report", "It may have been removed."),
  UNKNOWN_DISAGREEMENT(
      404, "The event has no such disagreement", "The ids are listed under `disagreements`."),
  NOT_FOUND(404, "There is nothing at this path", "The paths are listed at `/q/openapi`."),
  METHOD_NOT_ALLOWED(
      405, "This path does not take this method", "The `Allow` header lists the methods."),
  NOT_ACCEPTABLE(406, "No representation fits the `Accept` header", "Accept `application/json`."),
  IDEMPOTENCY_CONFLICT(
      409,
      "The Idempotency-Key was used with another body",
      "Take a new key for a new request; the same key is for sending the same request again."),
  REQUEST_TOO_LARGE(
      413,
      "The body is too large",
      "Send fewer or shorter reports; `/v1/limits` states the limit in bytes."),
  JSON_TOO_DEEP(413, "The JSON is nested too deeply", "A comparison needs three levels."),
  JSON_TOO_MANY_VALUES(
      413, "The JSON has too many values", "A comparison needs eight values a report."),
  TOO_MANY_REPORTS(
      413, "There are too many reports in one call", "`/v1/limits` states how many fit."),
  TEXT_TOO_LONG(
      413, "A report's text is too long", "`/v1/limits` states the limit in UTF-16 code units."),
  FIELD_TOO_LONG(
      413, "A field is too long", "`/v1/limits` states the limits in UTF-16 code units."),
  EVENT_FULL(
      413,
      "The event takes no further report",
      "`/v1/limits` states how many claims an event may have. Remove reports, replace them by new"
          + " versions, or open another event."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "The body's media type is not supported",
      "Send `Content-Type: application/json`, in UTF-8."),
  TOO_FEW_REPORTS(422, "There is nothing to compare", "Send at least two reports."),
  DUPLICATE_REPORT_ID(
      422,
      "Two reports have one id",
      "Ids are unique in a call; a report without one is r1, r2, … by its place."),
  EMPTY_TEXT(422, "A report has no text", "The text must hold more than white space."),
  EMPTY_FIELD(422, "A field is blank", "Leave the field out, or fill it."),
  NO_ARTICLE(422, "No article was found in a page", "Send the article itself as `text/plain`."),
  UNSUPPORTED_LANGUAGE(
      422,
      "A report is not in English",
      "Only English is read. The detail says what was measured."),
  OVER_CAPACITY(
      429, "The service is busy", "Send the request again after the seconds in `Retry-After`."),
  UNEXPECTED(
      500,
      "Something went wrong here",
      "Not the request's fault. The log names the `instance` of the answer; it holds no report text."),
  STORAGE_UNAVAILABLE(
      503,
      "The database does not answer",
      "Send the request again after the seconds in `Retry-After`, with the same `Idempotency-Key`."),
  NOT_READY(503, "The service is starting", "Wait until `/q/health/ready` answers 200.");

  private final int status;
  private final String title;
  private final String remedy;

  ProblemKind(int status, String title, String remedy) {
    this.status = status;
    this.title = title;
    this.remedy = remedy;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /// What to do about it, in Markdown.
  public String remedy() {
    return remedy;
  }

  /// The name in lower case with hyphens.
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The problem type of RFC 9457, relative to the service.
  public String type() {
    return "/problems/" + slug();
  }

  /// Sentences are for people, the code is for programs.
  public Violation at(String pointer, String detail) {
    return Violation.at(pointer, this, detail);
  }
}
