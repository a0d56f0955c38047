package org.rashomon.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// What on a page is not the article's prose, from `page.txt`.
final class PageNoise {
  private static final int SHORT_LINE = 160;
  private static final Set<String> NEVER_REMOVED =
      Set.of("html", "head", "body", "main", "article");

  private final Set<String> tags;
  private final Set<String> names;
  private final Set<String> lines;
  private final List<String> beginnings;
  private final List<String> unstopped;

  private PageNoise(Map<String, List<String>> sections) {
    this.tags = Set.copyOf(sections.getOrDefault("tags", List.of()));
    this.names = Set.copyOf(sections.getOrDefault("names", List.of()));
    this.lines = Set.copyOf(sections.getOrDefault("lines", List.of()));
    this.beginnings = List.copyOf(sections.getOrDefault("beginnings", List.of()));
    this.unstopped = List.copyOf(sections.getOrDefault("unstopped", List.of()));
  }

  /// Reads the list that is shipped.
  static PageNoise shipped() {
    return new PageNoise(
        WordFile.read("page.txt", Set.of("tags", "names", "lines", "beginnings", "unstopped")));
  }

  /// Takes elements out of a page that hold no prose of the article, by tag, name or being hidden.
  /// A page's own wrapper may be called "has-sidebar" or be a form: what holds most of the page's
  /// prose stays.
  void removeFrom(Document page) {
    Suspects suspects = new Suspects(page.selectFirst("p") == null);
    page.traverse(suspects);
    suspects.prose.forEach(
        (element, prose) -> {
          if (prose * 2 <= suspects.seen) {
            element.remove();
          }
        });
  }

  private boolean suspect(Element element) {
    return !NEVER_REMOVED.contains(element.normalName())
        && (tags.contains(element.normalName()) || hidden(element) || named(element));
  }

  /// Collects the elements that look like noise, each with the length of the text in its
  /// paragraphs.
  private final class Suspects implements NodeVisitor {
    private final Map<Element, Integer> prose = new LinkedHashMap<>();
    private int inParagraphs;
    private int seen;

    /// @param anyText whether text outside paragraphs counts: the page has none
    private Suspects(boolean anyText) {
      this.inParagraphs = anyText ? 1 : 0;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        seen += inParagraphs > 0 ? text.getWholeText().length() : 0;
      } else if (node instanceof Element element) {
        inParagraphs += element.normalName().equals("p") ? 1 : 0;
        if (suspect(element)) {
          prose.put(element, -seen);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        inParagraphs -= element.normalName().equals("p") ? 1 : 0;
        prose.computeIfPresent(element, (e, before) -> before + seen);
      }
    }
  }

  private static boolean hidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private boolean named(Element element) {
    return named(element.className()) || named(element.id()) || named(element.attr("role"));
  }

  private boolean named(String attribute) {
    int start = 0;
    for (int i = 0; i <= attribute.length(); i++) {
      if (i == attribute.length() || cut(attribute, i)) {
        if (names.contains(attribute.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        boolean mark = i < attribute.length() && !Character.isLetterOrDigit(attribute.charAt(i));
        start = mark ? i + 1 : i;
      }
    }
    return false;
  }

  private static boolean cut(String attribute, int at) {
    char c = attribute.charAt(at);
    return !Character.isLetterOrDigit(c)
        || (at > 0 && Character.isUpperCase(c) && Character.isLowerCase(attribute.charAt(at - 1)));
  }

  /// Whether a paragraph is a line of the page and not the article's.
  boolean isLine(String paragraph) {
    if (paragraph.length() > SHORT_LINE) {
      return false;
    }
    String line = paragraph.toLowerCase(Locale.ROOT);
    boolean stopped = Glyphs.stop(line.charAt(line.length() - 1));
    return lines.contains(bare(line))
        || beginnings.stream().anyMatch(line::startsWith)
        || (!stopped && unstopped.stream().anyMatch(b -> beginsWithWords(line, b)));
  }

  private static boolean beginsWithWords(String line, String words) {
    return line.startsWith(words)
        && (line.length() == words.length() || !Character.isLetter(line.charAt(words.length())));
  }

  private static String bare(String line) {
    int end = line.length();
    while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end);
  }
}
