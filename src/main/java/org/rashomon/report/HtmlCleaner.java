package org.rashomon.report;

import java.time.Instant;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.rashomon.report.PageRefusedException.Limit;

/// Takes the article out of a web page: Mozilla's Readability (through Readability4J) finds where
/// it stands, and what is not the article's prose goes before and after: scripts, navigation,
/// captions, advertisements, related links, newsletter boxes, comments (`page.txt`).
///
/// Immutable, thread-safe and deterministic. Pages beyond the [Limit]s are refused, because
/// Readability walks the tree by recursion and more than once.
public final class HtmlCleaner {
  // Readability4J makes links absolute against it; links are then thrown away.
  private static final String BASE = "https://page.invalid/";

  private final PageNoise noise;

  /// Loads the word list from the class path.
  ///
  /// @throws IllegalStateException if it is malformed
  public HtmlCleaner() {
    this.noise = PageNoise.shipped();
  }

  /// The article of a page; empty if none can be found.
  ///
  /// @throws PageRefusedException if the page is beyond a limit
  public Optional<HtmlArticle> clean(String html) {
    within(Limit.CHARACTERS, html.length());
    Document page = Jsoup.parse(html, BASE);
    measure(page);
    Optional<String> title = PageTitle.of(page);
    Optional<Instant> publishedAt = PageTime.of(page);
    noise.removeFrom(page);
    PageText.markLineBreaks(page);
    Element content = new Readability4J(BASE, page).parse().getArticleContent();
    if (content == null) {
      return Optional.empty();
    }
    String text = String.join("\n\n", PageText.paragraphs(content, title, noise));
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(new HtmlArticle(title, publishedAt, text));
  }

  private static void measure(Document page) {
    Measure measure = new Measure();
    page.traverse(measure);
    within(Limit.DEPTH, measure.depth);
    within(Limit.ELEMENTS, measure.elements);
  }

  private static void within(Limit limit, int actual) {
    if (actual > limit.most()) {
      throw new PageRefusedException(limit, actual);
    }
  }

  private static final class Measure implements NodeVisitor {
    private int depth;
    private int elements;

    @Override
    public void head(Node node, int at) {
      depth = Math.max(depth, at);
      elements += node instanceof Element ? 1 : 0;
    }
  }
}
