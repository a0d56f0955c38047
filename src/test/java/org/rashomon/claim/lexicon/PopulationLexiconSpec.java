package org.rashomon.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rashomon.claim.Population;

class PopulationLexiconSpec {
  private static final PopulationLexicon LEXICON = PopulationLexicon.load();

  @ParameterizedTest
  @CsvFileSource(resources = "populations.spec", delimiter = '|')
  void tellsHowTwoPopulationsLieAndTheSameTurnedRound(
      String first, String second, PopulationRelation expected) {
    assertThat(LEXICON.compare(read(first), read(second))).isEqualTo(expected);
    assertThat(LEXICON.compare(read(second), read(first))).isEqualTo(expected.turned());
  }

  private static Population read(String words) {
    List<String> modifiers = new ArrayList<>(List.of(words.split(" ", -1)));
    return new Population(modifiers.removeLast(), modifiers);
  }

  @Test
  void knowsNothingOfAPopulationThatIsNotStated() {
    assertThat(LEXICON.compare(Population.UNSTATED, read("soldier")))
        .isEqualTo(PopulationRelation.UNKNOWN);
  }

  @Test
  void putsNothingWithinTwoThingsThatExcludeOneAnother() {
    assertThat(LEXICON.contradictions()).isEmpty();
  }

  @Test
  void tellsPersonsFromThings() {
    assertThat(LEXICON.isPersons(read("german"))).isTrue();
    assertThat(LEXICON.isPersons(read("plumber"))).isTrue();
    assertThat(LEXICON.isPersons(read("laptop"))).isFalse();
    assertThat(LEXICON.isPersons(Population.UNSTATED)).isFalse();
  }
}
