package org.rashomon.claim.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.accuracy.Detection;
import org.rashomon.alignment.ChangedWord;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;

class WordingExtractorSpec {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The thief hid the statue in the attic of a shed.        | room attic: attic
          The thief hid the statue in the loft of a shed.         | room loft: attic
          The guests were served whiskey after the ceremony.      | drink whiskey: whisky
          The yacht was moored far away from the oil terminal.    | distance far away from: far from
          A North Korean sailor jumped from the burning trawler.  | nation North Korean: North Korea
          The stolen paintings were sold in South Africa.         | country South Africa: South Africa
          The board turned down the 25th request of the farmers.  | ordinal 25th: 25
          The board turned down the third request of the farmers. | ordinal third: 3
          """)
  void takesAWordThatExcludesOthersOfItsKind(String sentence, String expected) {
    assertThat(told(sentence)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A Danish sailor was among those who were saved.",
        "Another Danish sailor jumped from the burning trawler.",
        "The strike has gone into its third week at the port.",
        "The women live in Denmark.",
        "Daily briefing: Denmark and the fishing fleet",
        "Mr Kitchen showed the paintings to a dealer.",
      })
  void leavesOneOfSeveralWhatPassesAndWhatTellsTooLittle(String sentence) {
    assertThat(told(sentence)).isEmpty();
  }

  @Test
  void tellsCopiesByTheRestOfTheSentence() {
    Claim one = wordings("The thief hid the statue in the attic.").getFirst();
    Claim copy = wordings("The thief hid the statue in the kitchen.").getFirst();
    Claim other = wordings("The thief found the statue in the kitchen.").getFirst();
    assertThat(one.slot()).isEqualTo(copy.slot()).isNotEqualTo(other.slot());
  }

  @Test
  void takesAnAndAForOne() {
    Claim one = wordings("An Estonian sailor jumped from the burning trawler.").getFirst();
    Claim copy = wordings("A Danish sailor jumped from the burning trawler.").getFirst();
    assertThat(one.slot()).isEqualTo(copy.slot());
  }

  private static List<String> told(String text) {
    return wordings(text).stream()
        .map(
            claim -> {
              Value.Entity word = (Value.Entity) claim.value();
              String kind = ChangedWord.kind(claim);
              return kind + " " + word.name() + ": " + word.lemmas().getFirst();
            })
        .toList();
  }

  private static List<Claim> wordings(String text) {
    return Detection.claims(text).stream()
        .filter(claim -> claim.slot().aspect() == Aspect.WORDING)
        .toList();
  }
}
