package org.rashomon.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LemmatizerSpec {
  private static final Lemmatizer LEMMATIZER = new Lemmatizer(WordNet.load());

  @ParameterizedTest
  @CsvFileSource(resources = "lemmas.spec", delimiter = '|')
  void takesAWordToItsBaseFormByItsTag(String word, String tag, String lemma) {
    assertThat(LEMMATIZER.lemma(word, tag)).isEqualTo(lemma);
  }
}
