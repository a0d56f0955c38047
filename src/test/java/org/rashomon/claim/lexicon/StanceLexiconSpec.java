package org.rashomon.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.claim.Happening;
import org.rashomon.claim.Modality;

class StanceLexiconSpec {
  private static final StanceLexicon LEXICON = StanceLexicon.load();

  @Test
  void saysWhatAReportingVerbMakesOfWhatIsSaid() {
    assertThat(LEXICON.reporting("say")).contains(Modality.ASSERTED);
    assertThat(LEXICON.reporting("claim")).contains(Modality.REPORTED);
    assertThat(LEXICON.reporting("deny")).contains(Modality.DENIED);
    assertThat(LEXICON.reporting("fear")).contains(Modality.PROBABLE);
    assertThat(LEXICON.reporting("collapse")).isEmpty();
    assertThat(LEXICON.reportingVerb("confirm"))
        .contains(new ReportingVerb("confirm", Modality.CONFIRMED));
  }

  @Test
  void saysWhatNounsAndAdverbsMakeOfAStatement() {
    assertThat(LEXICON.reportingNoun("rumour")).contains(Modality.REPORTED);
    assertThat(LEXICON.reportingNoun("bridge")).isEmpty();
    assertThat(LEXICON.cue("may")).contains(Modality.POSSIBLE);
    assertThat(LEXICON.cue("allegedly")).contains(Modality.REPORTED);
    assertThat(LEXICON.cue("slowly")).isEmpty();
  }

  @Test
  void keepsWhatColoursANounFromWhatColoursAClause() {
    assertThat(LEXICON.quality("probable")).contains(Modality.PROBABLE);
    assertThat(LEXICON.cue("suspected")).isEmpty();
  }

  @Test
  void knowsWhatNegates() {
    assertThat(LEXICON.negates("refuse")).isTrue();
    assertThat(LEXICON.negates("begin")).isFalse();
    assertThat(LEXICON.isNegator("no longer")).isTrue();
    assertThat(LEXICON.negatingPhrases()).contains("nothing to do with").doesNotContain("never");
  }

  @Test
  void pointsToOtherHappenings() {
    assertThat(LEXICON.happening("similar")).contains(Happening.HISTORICAL);
    assertThat(LEXICON.happening("drill")).contains(Happening.HYPOTHETICAL);
    assertThat(LEXICON.happening("flood")).isEmpty();
  }
}
