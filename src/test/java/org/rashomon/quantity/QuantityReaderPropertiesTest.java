package org.rashomon.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderPropertiesTest {
  private static final QuantityReader READER = new QuantityReader();
  private static final Dateline DATELINE =
      new Dateline(Optional.of(Instant.parse("2024-10-04T08:10:00Z")));
  private static final int ROUNDS = 300;

  @Test
  void aNumberInWordsIsReadAsInDigits() {
    Random random = seeded();
    RuleBasedNumberFormat speller =
        new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    for (int i = 0; i < ROUNDS; i++) {
      int number = 1 + random.nextInt((int) Math.pow(10, 1 + random.nextInt(7)));
      String digits = String.format(Locale.ROOT, "At least %,d barns burnt.", number);
      String words = "At least " + speller.format(number) + " barns burnt.";

      assertThat(first(words)).as(words).isEqualTo(first(digits));
    }
  }

  @Test
  void aLengthInMilesOverlapsTheSameLengthInKilometres() {
    Random random = seeded();
    for (int i = 0; i < ROUNDS; i++) {
      int miles = 1 + random.nextInt(500);
      // to a tenth: a single mile is not two kilometres
      String kilometres = String.format(Locale.ROOT, "%.1f", miles * 1.609344);
      Interval first = first("It lies " + miles + " miles away.");

      assertThat(first.overlaps(first("It lies " + kilometres + " km away.")))
          .as("%d miles, %s km", miles, kilometres)
          .isTrue();
    }
  }

  @Test
  void mentionsAreInOrderWithinTheTextAndApart() {
    Random random = seeded();
    List<String> pieces =
        List.of(
            "at least",
            "12",
            "6:40 a.m.",
            ",",
            "on Monday",
            "$",
            "million",
            "-",
            "km",
            "one",
            "of the",
            "October",
            "3",
            "2019",
            "half",
            "a",
            "dozen",
            "percent",
            "no",
            "(",
            "more",
            "another",
            "20th",
            "victim",
            "F",
            "16",
            "to",
            "between",
            "and",
            "ago",
            "é",
            "😀");
    for (int i = 0; i < ROUNDS; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n >= 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())))
            .append(random.nextInt(4) == 0 ? "" : " ");
      }
      int end = 0;
      for (Mention mention : READER.read(text.toString(), DATELINE)) {
        assertThat(mention.start()).as(text.toString()).isGreaterThanOrEqualTo(end);
        assertThat(mention.end())
            .as(text.toString())
            .isGreaterThan(mention.start())
            .isLessThanOrEqualTo(text.length());
        end = mention.end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,",
        "1,000",
        "one ",
        "hundred ",
        "one hundred and ",
        "1.",
        "-",
        "a ",
        "at least ",
        "between 1 and ",
        "on Monday ",
        "Monday, ",
        "6:40 ",
        "$",
        "+1 ",
        "1-1-",
        "1/1/",
        "aged 1, ",
        "May ",
        "the day before the x ",
        "half a ",
        "a.b.",
        "½",
        "12 to ",
        "10 Marden "
      })
  void eightTimesTheTextCostsAtMostTwelveTimesTheLooks(String piece) {
    long small = looks(piece, 8 * 1024);
    long large = looks(piece, 64 * 1024);

    assertThat(large).isLessThanOrEqualTo(12 * small);
  }

  private static long looks(String piece, int length) {
    Words words = new Words(piece.repeat(length / piece.length()));
    READER.read(words, DATELINE);
    return words.looks();
  }

  private static Interval first(String text) {
    return ((Mention.Amount) READER.read(text, DATELINE).getFirst()).quantity().interval();
  }

  private static Random seeded() {
    long seed = new Random().nextLong();
    System.out.println("seed " + seed);
    return new Random(seed);
  }
}
