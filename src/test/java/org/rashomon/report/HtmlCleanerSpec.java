package org.rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.report.PageRefusedException.Limit;

/// Pages and the articles in them stand in `pages`.
class HtmlCleanerSpec {
  private static final HtmlCleaner CLEANER = new HtmlCleaner();
  private static final String PROSE =
      "<p>Two workers were hurt when a crane fell on a bakery in Harrow, the fire service said.</p>";

  @ParameterizedTest
  @ValueSource(strings = {"ferry", "old-table", "bare", "several-times", "line-breaks"})
  void theArticleIsTakenOutOfThePage(String page) throws IOException {
    Optional<HtmlArticle> article = CLEANER.clean(SpecFile.text("pages/" + page + ".html"));

    assertThat(article.map(HtmlCleanerSpec::written))
        .contains(SpecFile.text("pages/" + page + ".txt").strip());
  }

  private static String written(HtmlArticle article) {
    return "title: %s\npublished: %s\n\n%s"
        .formatted(
            article.title().orElse("unknown"),
            article.publishedAt().map(Instant::toString).orElse("unknown"),
            article.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html></html>",
        "<script>alert('Six people died')</script>",
        "<nav><ul><li><a href='/a'>World</a></li><li><a href='/b'>Sport</a></li></ul></nav>",
        "<form><p>Enter your name</p><input></form>"
      })
  void aPageWithoutAnArticleHasNone(String page) {
    assertThat(CLEANER.clean(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-10-04T08:10:00Z",
        "2024-10-04T10:10:00+02:00",
        "2024-10-04T10:10:00.000+0200",
        "2024-10-04 08:10+00:00"
      })
  void aPublicationTimeIsReadInTheFormsThatPagesUse(String time) {
    String page = "<meta property='article:published_time' content='" + time + "'>" + PROSE;

    assertThat(CLEANER.clean(page).flatMap(HtmlArticle::publishedAt))
        .contains(Instant.parse("2024-10-04T08:10:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-10-04", "2024-10-04T08:10:00", "yesterday", "2024-13-04T08:10:00Z"})
  void aPublicationTimeWithoutZoneOrSenseIsUnknown(String time) {
    String page = "<meta property='article:published_time' content='" + time + "'>" + PROSE;

    assertThat(CLEANER.clean(page)).isPresent();
    assertThat(CLEANER.clean(page).flatMap(HtmlArticle::publishedAt)).isEmpty();
  }

  @Test
  void aPageNestedTooDeepIsRefused() {
    String page = "<div>".repeat(10_000) + PROSE;

    assertThatExceptionOfType(PageRefusedException.class)
        .isThrownBy(() -> CLEANER.clean(page))
        .satisfies(e -> assertThat(e.limit()).isEqualTo(Limit.DEPTH))
        .satisfies(e -> assertThat(e.actual()).isGreaterThan(Limit.DEPTH.most()));
  }

  @Test
  void aPageAtTheGreatestDepthIsReadWithASmallStack() throws InterruptedException {
    int wrappers = Limit.DEPTH.most() - 5;
    String page = "<div>".repeat(wrappers) + PROSE + "</div>".repeat(wrappers);

    assertThat(onSmallStack(page)).isPresent();
  }

  private static Optional<HtmlArticle> onSmallStack(String page) throws InterruptedException {
    AtomicReference<Optional<HtmlArticle>> found = new AtomicReference<>(Optional.empty());
    Thread thread = new Thread(null, () -> found.set(CLEANER.clean(page)), "small", 512 * 1024);
    thread.start();
    thread.join();
    return found.get();
  }

  @Test
  void aPageTooLongIsRefused() {
    String page = "<p>" + "a".repeat(Limit.CHARACTERS.most()) + "</p>";

    assertThatExceptionOfType(PageRefusedException.class)
        .isThrownBy(() -> CLEANER.clean(page))
        .satisfies(e -> assertThat(e.limit()).isEqualTo(Limit.CHARACTERS));
  }

  @Test
  void aPageOfTooManyElementsIsRefused() {
    assertThatExceptionOfType(PageRefusedException.class)
        .isThrownBy(() -> CLEANER.clean("<p>a".repeat(Limit.ELEMENTS.most() + 1)))
        .satisfies(e -> assertThat(e.limit()).isEqualTo(Limit.ELEMENTS));
  }
}
