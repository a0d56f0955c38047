package org.rashomon.report;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The headline of a page: Open Graph's, else the first heading, else the document's title.
final class PageTitle {
  private static final List<String> PARTING = List.of(" | ", " - ", " – ", " — ", " : ");

  private PageTitle() {}

  static Optional<String> of(Document page) {
    Optional<String> heading = text(page.selectFirst("h1"));
    Optional<String> shared = attribute(page, "meta[property=og:title]");
    if (shared.isPresent() && heading.filter(shared.get()::startsWith).isPresent()) {
      return heading;
    }
    String site = attribute(page, "meta[property=og:site_name]").orElse("");
    return shared
        .map(t -> withoutSite(t, site))
        .or(() -> heading)
        .or(() -> normal(page.title()).map(t -> withoutSite(t, site)));
  }

  private static String withoutSite(String title, String site) {
    for (String mark : PARTING) {
      String end = mark + site;
      if (!site.isEmpty() && title.endsWith(end) && title.length() > end.length()) {
        return title.substring(0, title.length() - end.length()).strip();
      }
    }
    return title;
  }

  private static Optional<String> text(@Nullable Element element) {
    return element == null ? Optional.empty() : normal(element.text());
  }

  private static Optional<String> attribute(Document page, String query) {
    Element element = page.selectFirst(query);
    return element == null ? Optional.empty() : normal(element.attr("content"));
  }

  private static Optional<String> normal(String text) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = Glyphs.space(text.charAt(i)) ? ' ' : text.charAt(i);
      if (c != ' ' || (!words.isEmpty() && words.charAt(words.length() - 1) != ' ')) {
        words.append(c);
      }
    }
    return Optional.of(words.toString().strip()).filter(t -> !t.isEmpty());
  }
}
