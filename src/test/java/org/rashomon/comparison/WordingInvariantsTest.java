package org.rashomon.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.accuracy.Detection;
import org.rashomon.disagreement.NotedReports;
import org.rashomon.report.Report;

/// A number may be written in words, and a measure in another unit, without a change in what is
/// found.
class WordingInvariantsTest {
  private static final int TRIES = 60;
  private static final Comparer WHOLE = Detection.whole();
  private static final RuleBasedNumberFormat IN_WORDS =
      new RuleBasedNumberFormat(Locale.UK, RuleBasedNumberFormat.SPELLOUT);

  private static final List<String> COUNTS =
      List.of(
          "A landslide killed %s villagers near Ruwa on Tuesday.",
          "Near Ruwa, %s villagers were killed by a landslide on Tuesday.",
          "The landslide near Ruwa injured %s villagers on Tuesday, police said.",
          "Police said that %s villagers were missing near Ruwa after a landslide.",
          "The landslide near Ruwa destroyed %s houses on Tuesday.");

  private static final List<String> LENGTHS =
      List.of(
          "The oil slick off Cape Lorn is %s long, the coast guard said.",
          "The coast guard said that the oil slick off Cape Lorn is %s long.");

  private final Random random = new Random(NotedReports.seed());

  @Test
  void a_number_in_words_is_held_as_in_digits() {
    List<String> changed = new ArrayList<>();
    int disagreeing = 0;
    for (int i = 0; i < TRIES; i++) {
      String one = any(COUNTS);
      String other = any(COUNTS);
      int first = number();
      int second = random.nextInt(4) == 0 ? first : number();
      List<String> digits = found(one.formatted(first), other.formatted(second));
      List<String> words = found(one.formatted(IN_WORDS.format(first)), other.formatted(second));
      disagreeing += digits.size();
      if (!words.equals(digits)) {
        changed.add(one + first + " / " + other + second + ": " + digits + " / " + words);
      }
    }
    assertThat(changed).isEmpty();
    assertThat(disagreeing).isPositive();
  }

  @Test
  void a_number_in_words_agrees_with_itself_in_digits() {
    for (int i = 0; i < TRIES; i++) {
      String sentence = any(COUNTS);
      int number = number();

      assertThat(found(sentence.formatted(number), sentence.formatted(IN_WORDS.format(number))))
          .as("%s: %d", sentence, number)
          .isEmpty();
    }
  }

  @Test
  void a_length_agrees_with_itself_in_another_unit() {
    for (int i = 0; i < TRIES; i++) {
      int miles = 2 + random.nextInt(60);
      String converted = kilometres(miles) + " kilometres";

      assertThat(found(any(LENGTHS).formatted(miles + " miles"), any(LENGTHS).formatted(converted)))
          .as("%d miles, %s", miles, converted)
          .isEmpty();
    }
  }

  @Test
  void lengths_that_differ_differ_in_any_unit() {
    for (int i = 0; i < TRIES; i++) {
      String one = any(LENGTHS);
      String other = any(LENGTHS);
      int miles = 2 + random.nextInt(30);
      int more = 2 * miles + random.nextInt(30);
      List<String> same = found(one.formatted(miles + " miles"), other.formatted(more + " miles"));

      assertThat(found(one.formatted(miles + " miles"), other.formatted(kilometres(more) + " km")))
          .as("%d and %d miles", miles, more)
          .isEqualTo(same)
          .isNotEmpty();
    }
  }

  private int number() {
    return 2 + random.nextInt(random.nextBoolean() ? 20 : 400);
  }

  private String any(List<String> sentences) {
    return sentences.get(random.nextInt(sentences.size()));
  }

  private static String kilometres(int miles) {
    return new BigDecimal("1.609344")
        .multiply(BigDecimal.valueOf(miles))
        .setScale(1, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /// Type and relation of what two reports disagree on.
  private static List<String> found(String one, String other) {
    return WHOLE.compare(List.of(report("a", one), report("b", other))).disagreements().stream()
        .map(found -> found.type() + " " + found.relation())
        .toList();
  }

  private static Report report(String id, String text) {
    return new Report(
        id, "Source " + id, Optional.empty(), Optional.empty(), Optional.empty(), text);
  }
}
