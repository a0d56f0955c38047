package org.rashomon.claim.extract.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.accuracy.Detection;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Stretch;
import org.rashomon.claim.Value;

class StateExtractorSpec {
  @ParameterizedTest
  @CsvFileSource(resources = "states.spec", delimiter = '|')
  void readsAStateWithTheWordsThatTellIt(
      String sentence, String thing, String state, String manner) {
    List<String> told =
        states(sentence.replace("[", "").replace("]", "")).stream()
            .map(StateExtractorSpec::told)
            .toList();
    assertThat(told)
        .contains(
            String.join(
                " | ",
                sentence.substring(sentence.indexOf('[') + 1, sentence.indexOf(']')),
                thing,
                state,
                manner));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "implied-states.spec", delimiter = '|')
  void readsAStateThatATurnOfPhraseTells(
      String sentence, String thing, String state, String manner) {
    readsAStateWithTheWordsThatTellIt(sentence, thing, state, manner);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Luden was without power for two hours.",
        "A clinic in Luden has no power.",
        "Police fired shots into the air.",
        "A car was driving on the A14.",
        "Police are investigating whether it was arson.",
        "The robbers took 40 watches."
      })
  void leavesWhatATurnOfPhraseTellsOfAPart(String sentence) {
    assertThat(states(sentence)).isEmpty();
  }

  @Test
  void readsThatAStateHeldTheWholeTime() {
    assertThat(states("The airport stayed open throughout the strike."))
        .first()
        .extracting(claim -> claim.scope().stretch())
        .isEqualTo(Optional.of(Stretch.WHOLE));
  }

  @Test
  void leavesSomeOfManyToTheCounts() {
    assertThat(states("About 40 miners were trapped.")).isEmpty();
  }

  @Test
  void leavesPartialStates() {
    assertThat(states("The harbour is partly closed.")).isEmpty();
  }

  @Test
  void leavesPronouns() {
    assertThat(states("It was closed.")).isEmpty();
  }

  private static List<Claim> states(String text) {
    return Detection.claims(text).stream()
        .filter(claim -> claim.slot().aspect() == Aspect.STATE)
        .toList();
  }

  private static String told(Claim claim) {
    Value.State state = (Value.State) claim.value();
    String not = claim.stance().isNegative() ? "not " : "";
    return String.join(
        " | ",
        claim.quote(),
        claim.slot().subject(),
        state.dimension() + " " + state.term(),
        not + claim.stance().modality());
  }
}
