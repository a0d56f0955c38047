package org.rashomon.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rashomon.report.Article;
import org.rashomon.report.ArticleReader;
import org.rashomon.report.Field;
import org.rashomon.report.Report;
import org.rashomon.report.Span;

/// One line of a spec: a sentence with `[[marked]]` spans, a bar, and the claim that each mark
/// bears, parted by semicolons; or a sentence without marks, a bar, and `no` with the aspects,
/// parted by blanks, of which it makes no claim. A line that begins with `^` is a headline.
///
/// @param line as written
/// @param report published on Friday, October 4, 2024
record ClaimExample(String line, Report report, List<Marked> marks, List<Aspect> none) {
  private static final String NONE = "no ";
  private static final Instant FRIDAY = Instant.parse("2024-10-04T08:00:00Z");
  private static final ArticleReader ARTICLES = new ArticleReader();

  /// @param note of the claim that has exactly this span
  record Marked(Span span, String note) {}

  static ClaimExample of(String line) {
    int bar = line.lastIndexOf(" | ");
    if (bar < 0) {
      throw new IllegalArgumentException("no bar: " + line);
    }
    String told = line.substring(bar + 3);
    if (told.startsWith(NONE)) {
      return without(line, bar, Stream.of(told.substring(NONE.length()).split(" ", -1)));
    }
    String[] notes = told.split("; ", -1);
    boolean headline = line.startsWith("^");
    Field field = headline ? Field.TITLE : Field.TEXT;
    StringBuilder text = new StringBuilder();
    List<Marked> marks = new ArrayList<>();
    String rest = line.substring(headline ? 1 : 0, bar);
    for (int open = rest.indexOf("[["); open >= 0; open = rest.indexOf("[[")) {
      int close = rest.indexOf("]]", open);
      text.append(rest, 0, open);
      int start = text.length();
      text.append(rest, open + 2, close);
      marks.add(new Marked(new Span(field, start, text.length()), notes[marks.size()].strip()));
      rest = rest.substring(close + 2);
    }
    text.append(rest);
    if (marks.isEmpty() || marks.size() != notes.length) {
      throw new IllegalArgumentException("marks and claims differ: " + line);
    }
    return new ClaimExample(line, report(text.toString(), headline), marks, List.of());
  }

  private static ClaimExample without(String line, int bar, Stream<String> aspects) {
    boolean headline = line.startsWith("^");
    String text = line.substring(headline ? 1 : 0, bar);
    if (text.contains("[[")) {
      throw new IllegalArgumentException("a mark without a claim: " + line);
    }
    return new ClaimExample(
        line, report(text, headline), List.of(), aspects.map(Aspect::valueOf).toList());
  }

  private static Report report(String text, boolean headline) {
    return new Report(
        "a",
        "Harbour Wire",
        Optional.empty(),
        Optional.of(FRIDAY),
        headline ? Optional.of(text) : Optional.empty(),
        headline ? "More follows." : text);
  }

  /// The marks of which no claim is read as noted, and the claims that there should not be.
  List<Marked> missed(ClaimExtractor extractor) {
    List<Claim> claims = claims(extractor);
    return Stream.concat(
            marks.stream().filter(mark -> claims.stream().noneMatch(is(mark))),
            claims.stream()
                .filter(claim -> none.contains(claim.slot().aspect()))
                .map(claim -> new Marked(claim.evidence().span(), ClaimNote.of(claim))))
        .toList();
  }

  List<Claim> claims(ClaimExtractor extractor) {
    Article article = ARTICLES.read(report);
    return extractor.extract(article).claims();
  }

  private static Predicate<Claim> is(Marked mark) {
    return claim ->
        claim.evidence().span().equals(mark.span()) && ClaimNote.of(claim).equals(mark.note());
  }
}
