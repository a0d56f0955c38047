package org.rashomon.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrenceLexiconSpec {
  private static final OccurrenceLexicon LEXICON = OccurrenceLexicon.load();

  @ParameterizedTest
  @CsvFileSource(resources = "occurrences.spec", delimiter = '|')
  void tellsWhetherTwoPhrasesMayNameOneOccurrenceEitherWayRound(
      String first, String second, boolean one) {
    assertThat(LEXICON.mayBeOne(first, second)).isEqualTo(one);
    assertThat(LEXICON.mayBeOne(second, first)).isEqualTo(one);
  }

  @Test
  void joinsTheLinesThatBeginWithOneWord() {
    assertThat(LEXICON.mayBeOne("derailment", "jump rail")).isTrue();
    assertThat(LEXICON.groups("purloin")).containsExactly("steal");
  }

  @Test
  void letsAWordStandInSeveralGroups() {
    assertThat(LEXICON.groups("give way")).containsExactly("collapse");
    assertThat(LEXICON.groups("seize")).contains("arrest", "capture", "hijack");
    assertThat(LEXICON.groups("sonnet")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"take place", "hold", "hand down", "carry out"})
  void leavesItToTheNounBesideALightVerb(String verb) {
    assertThat(LEXICON.isLight(verb)).isTrue();
  }

  @Test
  void takesNoOccurrenceFromVerbsOfWhatIsDoneAgainAndAgain() {
    assertThat(LEXICON.isOfMany("say")).isTrue();
    assertThat(LEXICON.isOfMany("derail")).isFalse();
    assertThat(LEXICON.isHabit("daily")).isTrue();
    assertThat(LEXICON.isHabit("suddenly")).isFalse();
  }

  @Test
  void tellsWhatRecursAndWhatOneDoesToAnotherByTheGroup() {
    assertThat(LEXICON.isRecurring("tremor")).isTrue();
    assertThat(LEXICON.isRecurring("inauguration")).isFalse();
    assertThat(LEXICON.isUponAnother("bombard")).isTrue();
    assertThat(LEXICON.isUponAnother("bombing")).isTrue();
    assertThat(LEXICON.isUponAnother("derail")).isFalse();
  }

  @Test
  void tellsPlansByVerbsInThePresentTense() {
    assertThat(LEXICON.isPlan("kick off")).isTrue();
    assertThat(LEXICON.isPlan("explode")).isFalse();
  }

  @Test
  void tellsTwoOfAKindApartByRanksAndSeats() {
    assertThat(LEXICON.tellsApart("deputy")).isTrue();
    assertThat(LEXICON.tellsApart("northern")).isTrue();
    assertThat(LEXICON.tellsApart("green")).isFalse();
  }
}
