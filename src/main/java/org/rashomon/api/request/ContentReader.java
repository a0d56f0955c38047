package org.rashomon.api.request;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.api.Limits;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.api.problem.Violations;
import org.rashomon.report.EnglishGate;
import org.rashomon.report.HtmlArticle;
import org.rashomon.report.HtmlCleaner;
import org.rashomon.report.PageRefusedException;

/// Takes articles out of pages and lets English through. Thread-safe.
@Singleton
public class ContentReader {
  private final HtmlCleaner cleaner = new HtmlCleaner();
  private final EnglishGate english = new EnglishGate();
  private final Limits limits;

  ContentReader(Limits limits) {
    this.limits = limits;
  }

  /// What is to be read of a report, or empty with a violation.
  Optional<Contents> of(SubmittedReport report, Violations violations) {
    String pointer = report.at().member("text").path();
    return report
        .text()
        .flatMap(text -> contents(report, text, pointer, violations))
        .filter(contents -> isEnglish(contents.text(), pointer, violations));
  }

  private Optional<Contents> contents(
      SubmittedReport report, String text, String pointer, Violations violations) {
    return switch (report.contentType()) {
      case PLAIN -> Optional.of(new Contents(report.title(), report.publishedAt(), text, false));
      case HTML -> article(text, pointer, violations).map(article -> taken(report, article));
    };
  }

  /// What was sent goes before what the page says of itself.
  private Contents taken(SubmittedReport report, HtmlArticle article) {
    Optional<String> title =
        report
            .title()
            .or(article::title)
            .filter(words -> !words.isBlank() && words.length() <= limits.titleLength());
    return new Contents(title, report.publishedAt().or(article::publishedAt), article.text(), true);
  }

  private Optional<HtmlArticle> article(String page, String pointer, Violations violations) {
    try {
      Optional<HtmlArticle> article = cleaner.clean(page);
      if (article.isEmpty()) {
        violations.add(ProblemKind.NO_ARTICLE.at(pointer, "no article was found in the page"));
      }
      return article
          .filter(found -> Characters.check(found.text(), pointer, violations).isPresent())
          .filter(found -> isWithin(found.text().length(), pointer, violations));
    } catch (PageRefusedException refused) {
      int most = refused.limit().most();
      String what = refused.limit().name().toLowerCase(Locale.ROOT);
      String detail = "the page has " + refused.actual() + " " + what + ", the limit is " + most;
      violations.add(ProblemKind.TEXT_TOO_LONG.at(pointer, detail).over(most, refused.actual()));
      return Optional.empty();
    }
  }

  private boolean isWithin(int length, String pointer, Violations violations) {
    int longest = limits.textLength();
    if (length > longest) {
      String detail = "the article has " + length + " UTF-16 code units, the limit is " + longest;
      violations.add(ProblemKind.TEXT_TOO_LONG.at(pointer, detail).over(longest, length));
    }
    return length <= longest;
  }

  private boolean isEnglish(String text, String pointer, Violations violations) {
    EnglishGate.Verdict verdict = english.judge(text);
    if (!verdict.english()) {
      violations.add(ProblemKind.UNSUPPORTED_LANGUAGE.at(pointer, measured(verdict)));
    }
    return verdict.english();
  }

  private static String measured(EnglishGate.Verdict verdict) {
    return "not English: of %d words counted, %d %% are among the most frequent of English; news in English has 50 to 70 %%"
        .formatted(verdict.words(), Math.round(100 * verdict.ratio()));
  }
}
