package org.rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.report.TextCheck.Kind.NUL;
import static org.rashomon.report.TextCheck.Kind.UNPAIRED_SURROGATE;

import org.junit.jupiter.api.Test;
import org.rashomon.report.TextCheck.Fault;

class TextCheckSpec {

  @Test
  void soundTextHasNoFault() {
    assertThat(TextCheck.faults("Six officers \uD83D\uDE92 arrived.\n")).isEmpty();
    assertThat(TextCheck.faults("")).isEmpty();
  }

  @Test
  void aNulIsFoundWithItsOffset() {
    assertThat(TextCheck.faults("ab\0cd\0")).containsExactly(new Fault(NUL, 2));
  }

  @Test
  void halfASurrogatePairIsFoundWhereverItStands() {
    assertThat(TextCheck.faults("\uDE92 x")).containsExactly(new Fault(UNPAIRED_SURROGATE, 0));
    assertThat(TextCheck.faults("x\uD83Dx")).containsExactly(new Fault(UNPAIRED_SURROGATE, 1));
    assertThat(TextCheck.faults("xy\uD83D")).containsExactly(new Fault(UNPAIRED_SURROGATE, 2));
    assertThat(TextCheck.faults("\uD83D\uD83D\uDE92"))
        .containsExactly(new Fault(UNPAIRED_SURROGATE, 0));
  }

  @Test
  void theFirstOfEachKindIsToldInOrder() {
    assertThat(TextCheck.faults("a\uD83D\0\uD83D\0"))
        .containsExactly(new Fault(UNPAIRED_SURROGATE, 1), new Fault(NUL, 2));
  }
}
