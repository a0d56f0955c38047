package org.rashomon.claim.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.FixtureEvents;
import org.rashomon.bench.StockTagger;
import org.rashomon.report.ArticleReader;
import org.rashomon.report.Sentence;

class PennTaggerTest {
  private static final long SEED = Long.getLong("rashomon.seed", new Random().nextLong());
  private static final int SHUFFLED = 500;

  private final PennTagger tagger = new PennTagger();
  private final StockTagger stock = new StockTagger();
  private final List<List<String>> sentences = sentences();

  PennTaggerTest() throws IOException {}

  @Test
  void a_sentence_is_split_into_the_words_of_OpenNLP() throws IOException {
    assertThat(texts())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(tagger.words(text)).isEqualTo(stock.words(text)));
  }

  @Test
  void characters_in_no_order_are_split_into_the_words_of_OpenNLP() {
    String characters = "aAbBtTsS09.,;:!?'\"`()[]{}&%$€£“”’–—…- \u00a0\u2009\té日";
    Random random = new Random(SEED);
    for (int i = 0; i < SHUFFLED * 10; i++) {
      StringBuilder text = new StringBuilder();
      for (int at = 0; at < i % 60; at++) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      assertThat(tagger.words(text.toString()))
          .as("'%s' of seed %d", text, SEED)
          .isEqualTo(stock.words(text.toString()));
    }
  }

  @Test
  void words_get_the_tags_that_OpenNLP_gives_them() {
    assertThat(sentences)
        .isNotEmpty()
        .allSatisfy(words -> assertThat(tagger.tags(words)).isEqualTo(stock.tags(words)));
  }

  @Test
  void words_in_no_order_get_the_tags_that_OpenNLP_gives_them() {
    List<String> words = new ArrayList<>(sentences.stream().flatMap(List::stream).toList());
    words.addAll(List.of("*SB*", "*SE*", "=", ",", "-", "x", "Ünïcode", "B52-Z", "日本", "''"));
    Random random = new Random(SEED);
    for (int i = 0; i < SHUFFLED; i++) {
      List<String> some = random.ints(1 + i % 40, 0, words.size()).mapToObj(words::get).toList();
      assertThat(tagger.tags(some)).as("seed %d", SEED).isEqualTo(stock.tags(some));
    }
  }

  @Test
  void no_words_get_no_tags() {
    assertThat(tagger.tags(List.of())).isEmpty();
  }

  private List<List<String>> sentences() throws IOException {
    return texts().stream().map(this::words).toList();
  }

  private static List<String> texts() throws IOException {
    ArticleReader reader = new ArticleReader();
    return FixtureEvents.read().stream()
        .flatMap(List::stream)
        .flatMap(report -> reader.read(report).sentences().stream())
        .map(Sentence::text)
        .toList();
  }

  private List<String> words(String text) {
    return tagger.words(text).stream()
        .map(word -> text.substring(word.start(), word.end()))
        .toList();
  }
}
