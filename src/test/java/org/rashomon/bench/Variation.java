package org.rashomon.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.report.Report;

/// Makes large events out of small ones: the reports again and again, each time with other numbers,
/// some other names and another source, one every seven minutes after the last of the given ones.
/// The same input gives the same reports.
public final class Variation {
  private static final String VOWELS = "aeiou";
  private static final Duration APART = Duration.ofMinutes(7);

  private final int round;
  private final Optional<Instant> published;

  /// @param published when the varied report is; empty as in the given one
  private Variation(int round, Optional<Instant> published) {
    this.round = round;
    this.published = published;
  }

  /// An event of so many reports; the first are the given ones.
  public static List<Report> event(List<Report> reports, int size) {
    Optional<Instant> last =
        reports.stream().flatMap(report -> report.publishedAt().stream()).max(Instant::compareTo);
    List<Report> event = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int round = i / reports.size();
      Duration later = APART.multipliedBy(i - reports.size() + 1L);
      Optional<Instant> published = round == 0 ? Optional.empty() : last.map(at -> at.plus(later));
      event.add(new Variation(round, published).of(reports.get(i % reports.size()), i));
    }
    return event;
  }

  private Report of(Report report, int number) {
    return new Report(
        "r" + number,
        round == 0 ? report.source() : report.source() + " " + round,
        report.url(),
        published.or(report::publishedAt),
        report.title().map(this::varied),
        varied(report.text()));
  }

  private String varied(String text) {
    StringBuilder varied = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      varied.append(end == at ? text.substring(at, at + 1) : word(text, at, end));
      at = Math.max(end, at + 1);
    }
    return varied.toString();
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private String word(String text, int start, int end) {
    String word = text.substring(start, end);
    if (round == 0) {
      return word;
    }
    if (word.length() <= 3 && word.chars().allMatch(Character::isDigit)) {
      return Integer.toString(Integer.parseInt(word) + round % 5);
    }
    return isName(text, start, end) ? renamed(word) : word;
  }

  /// A long word in capitals that begins no sentence; a third of them change in each round.
  private boolean isName(String text, int start, int end) {
    return end - start > 4
        && start > 1
        && Character.isUpperCase(text.charAt(start))
        && Character.isLetter(text.charAt(start - 2))
        && Math.floorMod(text.substring(start, end).hashCode(), 3) == round % 3;
  }

  private String renamed(String word) {
    StringBuilder renamed = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      int vowel = VOWELS.indexOf(word.charAt(i));
      renamed.append(vowel < 0 ? word.charAt(i) : VOWELS.charAt((vowel + round) % VOWELS.length()));
    }
    return renamed.toString();
  }
}
