package org.rashomon.api.request;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.rashomon.api.Limits;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.api.problem.Violations;

/// Reads one report of a body.
final class ReportReader {
  private static final Set<String> FIELDS =
      Set.of("id", "source", "url", "publishedAt", "title", "text", "contentType");

  private final Limits limits;
  private final Violations violations;

  ReportReader(Limits limits, Violations violations) {
    this.limits = limits;
    this.violations = violations;
  }

  /// The report; empty only where there is no object.
  Optional<SubmittedReport> read(Json json, Pointer at) {
    return Fields.of(json, at, violations).map(this::read);
  }

  private SubmittedReport read(Fields fields) {
    fields.allow(FIELDS);
    SubmittedReport.ContentType type = contentType(fields);
    return new SubmittedReport(
        fields.at(),
        named(fields, "id", limits.idLength()),
        named(fields, "source", limits.sourceLength()),
        url(fields),
        publishedAt(fields),
        fields.text("title", limits.titleLength()).filter(title -> !title.isBlank()),
        text(fields, type),
        type);
  }

  private Optional<String> named(Fields fields, String name, int longest) {
    Optional<String> words = fields.text(name, longest);
    if (words.filter(String::isBlank).isPresent()) {
      violations.add(ProblemKind.EMPTY_FIELD.at(fields.pointer(name), "\"" + name + "\" is blank"));
    }
    return words.filter(given -> !given.isBlank());
  }

  private Optional<String> text(Fields fields, SubmittedReport.ContentType type) {
    Optional<String> words =
        fields
            .required("text")
            .flatMap(json -> fields.text(json, "text", longest(type), ProblemKind.TEXT_TOO_LONG));
    if (words.filter(String::isBlank).isPresent()) {
      violations.add(ProblemKind.EMPTY_TEXT.at(fields.pointer("text"), "the text is blank"));
    }
    return words.filter(given -> !given.isBlank());
  }

  private int longest(SubmittedReport.ContentType type) {
    return switch (type) {
      case PLAIN -> limits.textLength();
      case HTML -> limits.pageLength();
    };
  }

  private Optional<Instant> publishedAt(Fields fields) {
    return fields
        .text("publishedAt", limits.idLength())
        .flatMap(words -> Times.read(words, fields.pointer("publishedAt"), violations));
  }

  private Optional<URI> url(Fields fields) {
    return fields.text("url", limits.urlLength()).flatMap(words -> url(words, fields));
  }

  private Optional<URI> url(String words, Fields fields) {
    try {
      URI url = new URI(words);
      String scheme = url.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      if (web && url.getHost() != null) {
        return Optional.of(url);
      }
    } catch (URISyntaxException unreadable) {
      // It is a violation as any other text that is no address of the web.
    }
    violations.add(
        ProblemKind.INVALID_URL.at(
            fields.pointer("url"), "\"" + words + "\" is not an absolute http or https URL"));
    return Optional.empty();
  }

  private SubmittedReport.ContentType contentType(Fields fields) {
    Optional<String> sent = fields.text("contentType", limits.idLength());
    Optional<SubmittedReport.ContentType> known = sent.flatMap(SubmittedReport.ContentType::of);
    if (sent.isPresent() && known.isEmpty()) {
      violations.add(
          ProblemKind.UNKNOWN_CONTENT_TYPE.at(
              fields.pointer("contentType"),
              "\"" + sent.get() + "\" is neither text/plain nor text/html"));
    }
    return known.orElse(SubmittedReport.ContentType.PLAIN);
  }
}
