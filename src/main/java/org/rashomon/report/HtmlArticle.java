package org.rashomon.report;

import java.time.Instant;
import java.util.Optional;

/// The article taken out of a web page.
///
/// @param title its headline, white space normalised, without the site's name
/// @param publishedAt when the page says it was published; empty if it says nothing, gives no zone,
///   or gives several times
/// @param text its paragraphs joined by a blank line; not blank
public record HtmlArticle(Optional<String> title, Optional<Instant> publishedAt, String text) {
  public HtmlArticle {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an article needs a text");
    }
  }
}
