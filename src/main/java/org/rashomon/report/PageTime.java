package org.rashomon.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// When a page says that its article was published: Open Graph's `article:published_time`, else
/// schema.org's `datePublished`, else the `time` element of the article. A time without a zone, and
/// two different times where one is looked for, are unknown.
final class PageTime {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS]][XXX][XX][X]");
  private static final int LONGEST = 40;
  private static final String KEY = "\"datePublished\"";

  private PageTime() {}

  static Optional<Instant> of(Document page) {
    return one(attributes(page, "meta[property=article:published_time]", "content"))
        .or(() -> one(linkedData(page)))
        .or(() -> one(attributes(page, "meta[itemprop=datePublished]", "content")))
        .or(() -> one(attributes(page, "time[itemprop=datePublished]", "datetime")))
        .or(() -> one(attributes(page, "article time[datetime]", "datetime")));
  }

  /// The one instant that all of some values name; empty if they name none or several.
  private static Optional<Instant> one(List<String> values) {
    Set<Instant> times = new LinkedHashSet<>();
    values.forEach(v -> parsed(v).ifPresent(times::add));
    return times.size() == 1 ? times.stream().findFirst() : Optional.empty();
  }

  private static Optional<Instant> parsed(String value) {
    String text = value.strip();
    if (text.length() > LONGEST || text.length() < "2024-10-04T08:10Z".length()) {
      return Optional.empty();
    }
    String iso = text.charAt(10) == ' ' ? text.substring(0, 10) + "T" + text.substring(11) : text;
    try {
      return Optional.of(OffsetDateTime.parse(iso.replace(" ", ""), ISO).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<String> attributes(Document page, String query, String attribute) {
    return page.select(query).eachAttr(attribute);
  }

  private static List<String> linkedData(Document page) {
    List<String> values = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      String json = script.data();
      for (int at = json.indexOf(KEY); at >= 0; at = json.indexOf(KEY, at + 1)) {
        value(json, at + KEY.length()).ifPresent(values::add);
      }
    }
    return values;
  }

  /// The string after a key of a JSON object, as it is written; empty if the value is no short
  /// string.
  private static Optional<String> value(String json, int from) {
    int at = skipped(json, from);
    if (at == json.length() || json.charAt(at) != ':') {
      return Optional.empty();
    }
    at = skipped(json, at + 1);
    if (at == json.length() || json.charAt(at) != '"') {
      return Optional.empty();
    }
    int end = at + 1;
    while (end < json.length() && json.charAt(end) != '"' && end - at <= LONGEST) {
      end++;
    }
    return Optional.of(json.substring(at + 1, end));
  }

  private static int skipped(String json, int from) {
    int at = from;
    while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    return at;
  }
}
