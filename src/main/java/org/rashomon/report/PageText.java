package org.rashomon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The paragraphs of an article's element: the text between the borders of its blocks, white space
/// normalised, without lines that are links or times alone.
final class PageText implements NodeVisitor {
  private static final int LONGEST_LINE = 200;

  private static final char LINE_BREAK = '\u2028';

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final PageNoise noise;
  private final String title;
  private int apart;
  private int lettersApart;

  private PageText(String title, PageNoise noise) {
    this.title = title;
    this.noise = noise;
  }

  /// @param title left out where the article repeats it
  static List<String> paragraphs(Element content, Optional<String> title, PageNoise noise) {
    PageText text = new PageText(title.orElse(""), noise);
    content.traverse(text);
    text.close();
    return List.copyOf(text.paragraphs);
  }

  /// Puts a line separator in the place of each `br`, which parts paragraphs here: Readability4J
  /// would make paragraphs of them in time that grows with the square of their number.
  static void markLineBreaks(Document page) {
    for (Element lineBreak : page.getElementsByTag("br")) {
      lineBreak.replaceWith(new TextNode(String.valueOf(LINE_BREAK)));
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      border(element);
      apart += apart(element) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      border(element);
      apart -= apart(element) ? 1 : 0;
    }
  }

  /// Links and times: a line of nothing else is none of the article's sentences.
  private static boolean apart(Element element) {
    return element.normalName().equals("a") || element.normalName().equals("time");
  }

  private void border(Element element) {
    if (element.isBlock()) {
      close();
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == LINE_BREAK) {
        close();
      } else if (!Glyphs.space(c)) {
        paragraph.append(c);
        lettersApart += apart > 0 ? 1 : 0;
      } else if (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) != ' ') {
        paragraph.append(' ');
      }
    }
  }

  private void close() {
    String text = paragraph.toString().strip();
    // Spaces are not counted, hence three quarters for "nothing else".
    boolean nothingElse = text.length() <= LONGEST_LINE && lettersApart * 4 > text.length() * 3;
    if (!text.isEmpty() && !nothingElse && !text.equals(title) && !noise.isLine(text)) {
      paragraphs.add(text);
    }
    paragraph.setLength(0);
    lettersApart = 0;
  }
}
