package org.rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads `languages-spec.txt`.
class EnglishGateSpec {
  private static final EnglishGate GATE = new EnglishGate();

  @ParameterizedTest
  @MethodSource("lines")
  void aTextPassesIfItIsEnglish(String line) {
    int bar = line.indexOf('|');

    EnglishGate.Verdict verdict = GATE.judge(line.substring(bar + 1));

    assertThat(verdict.english()).as(verdict.toString()).isEqualTo(line.startsWith("yes"));
  }

  @Test
  void theVerdictCarriesTheRatioOfEnglishWordsAmongThoseCounted() {
    // Counted: "the" and "of", which are English, and "gendarmerie", "fabricated"; not "Oran".
    EnglishGate.Verdict verdict = GATE.judge("The gendarmerie of Oran fabricated 12");

    assertThat(verdict).isEqualTo(new EnglishGate.Verdict(true, 0.5, 4));
  }

  @Test
  void aTextWithoutWordsPasses() {
    assertThat(GATE.judge("12 : 14, 2024")).isEqualTo(new EnglishGate.Verdict(true, 0, 0));
  }

  static List<String> lines() throws IOException {
    return SpecFile.lines("languages-spec.txt");
  }
}
