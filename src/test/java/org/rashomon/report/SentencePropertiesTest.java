package org.rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of any text, on random texts and on hostile ones.
class SentencePropertiesTest {
  private static final long SEED = Long.getLong("rashomon.seed", new Random().nextLong());
  private static final ArticleReader READER = new ArticleReader();
  private static final List<String> PIECES =
      List.of(
          "a",
          "the",
          "The",
          "Six",
          "U.S.",
          "Gen.",
          "p.m.",
          "No.",
          "5",
          "3.5",
          "J.",
          "said.Three",
          ".",
          "..",
          "...",
          "…",
          "!",
          "?",
          "\"",
          "”",
          "“",
          "(",
          ")",
          "'",
          "-",
          "•",
          ":",
          ",",
          " ",
          " ",
          " ",
          " ",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "\u00A0",
          "\uFEFF",
          "\u2028",
          "\uD83D\uDE92",
          "\uD83D",
          "周",
          "é",
          "\u0301",
          "\u0000");

  @Test
  void sentencesAreOrderedDisjointQuotedExactlyAndLeaveOutOnlyWhiteSpace() {
    Random random = new Random(SEED);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      checked(text.toString());
    }
  }

  private static void checked(String text) {
    Report report =
        new Report("r1", "Helder News", Optional.empty(), Optional.empty(), Optional.empty(), text);
    int end = 0;
    int paragraph = 1;
    for (Sentence sentence : READER.read(report).sentences()) {
      assertThat(sentence.text()).as("seed %d", SEED).isEqualTo(report.quote(sentence.span()));
      assertThat(sentence.paragraph()).as("seed %d", SEED).isBetween(paragraph, paragraph + 1);
      assertThat(sentence.span().start()).as("seed %d", SEED).isGreaterThanOrEqualTo(end);
      assertThat(white(text.substring(end, sentence.span().start())))
          .as("seed %d: %s", SEED, text)
          .isTrue();
      assertThat(Glyphs.space(sentence.text().charAt(0))).as("seed %d", SEED).isFalse();
      assertThat(Glyphs.space(sentence.text().charAt(sentence.text().length() - 1)))
          .as("seed %d", SEED)
          .isFalse();
      end = sentence.span().end();
      paragraph = sentence.paragraph();
    }
    assertThat(white(text.substring(end))).as("seed %d: %s", SEED, text).isTrue();
  }

  private static boolean white(String text) {
    return text.chars().allMatch(c -> Glyphs.space((char) c));
  }

  static List<Map.Entry<String, IntFunction<String>>> hostile() {
    return List.of(
        Map.entry("stops", "."::repeat),
        Map.entry("stops apart", n -> ". ".repeat(n / 2)),
        Map.entry("one word", "a"::repeat),
        Map.entry("one capital word with stops", n -> "A.".repeat(n / 2)),
        Map.entry("missing spaces", n -> "said.Three".repeat(n / 10)),
        Map.entry("abbreviations", n -> "Gen. U.S. ".repeat(n / 10)),
        Map.entry("unknown abbreviations", n -> "x.y. Zed ".repeat(n / 9)),
        Map.entry("ellipses", n -> "Aldo ... ".repeat(n / 9)),
        Map.entry("closing quotes", n -> "a." + "\"".repeat(n)),
        Map.entry("opening quotes", n -> "a. " + "(\"".repeat(n / 2)),
        Map.entry("spaces", n -> "a." + " ".repeat(n) + "B"),
        Map.entry("line breaks", n -> "a\n".repeat(n / 2)),
        Map.entry("lines of growing words", SentencePropertiesTest::growing));
  }

  private static String growing(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < length; i++) {
      text.append("A".repeat(i)).append('\n');
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void theCostGrowsNoFasterThanTheText(Map.Entry<String, IntFunction<String>> text) {
    long small = cost(text.getValue().apply(8_192));
    long large = cost(text.getValue().apply(65_536));

    assertThat(large).isLessThanOrEqualTo(12 * small);
  }

  /// Characters read by the splitter, and those shown to the model.
  private static long cost(String text) {
    CountingText counting = new CountingText(text);
    BoundaryModel shown =
        (window, at) -> {
          counting.read += window.length();
          return at % 2 == 0;
        };
    Abbreviations abbreviations = Abbreviations.shipped();
    SentenceSplitter splitter =
        new SentenceSplitter(new SentenceEnd(abbreviations, Openers.shipped(), shown));
    List<Span> sentences = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(counting, abbreviations)) {
      sentences.addAll(splitter.split(counting, paragraph));
    }
    assertThat(sentences).isNotEmpty();
    return counting.read;
  }

  private static final class CountingText implements CharSequence {
    private final String text;
    private long read;

    CountingText(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      read++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      read += end - start;
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
