package org.rashomon.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordNetSpec {
  private static final WordNet WORD_NET = WordNet.load();

  @Test
  void climbsFromANounToWhatItIsAKindOf() {
    assertThat(WORD_NET.hypernyms("horse")).contains("equine", "mammal", "animal");
    assertThat(WORD_NET.hypernyms("grzx")).isEmpty();
  }

  @Test
  void saysWhatIsAKindOfWhat() {
    assertThat(WORD_NET.isA("officer", "person")).isTrue();
    assertThat(WORD_NET.isA("laptop", "person")).isFalse();
    assertThat(WORD_NET.isA("grzx", "person")).isFalse();
  }

  @Test
  void knowsTheOppositesOfFrequentSenses() {
    assertThat(WORD_NET.antonyms("open")).contains("shut", "close");
    assertThat(WORD_NET.antonyms("accept")).contains("reject");
    assertThat(WORD_NET.antonyms("table")).isEmpty();
  }

  @Test
  void toleratesEmptyAndOddWords() {
    assertThat(WORD_NET.isNoun("")).isFalse();
    assertThat(WORD_NET.isNoun("  ")).isFalse();
    assertThat(WORD_NET.isVerb("%$|")).isFalse();
    assertThat(WORD_NET.hypernyms("a".repeat(10_000))).isEmpty();
  }
}
