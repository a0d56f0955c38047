package org.rashomon.api.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.api.request.Body;

class EarlyRefusalsTest {

  @Test
  void aServiceWhoseModelsAreNotLoadedSaysSo() {
    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> new WarmUp().check());
    assertThat(refused.problem().code()).isEqualTo(ProblemKind.NOT_READY);
    assertThat(refused.problem().status()).isEqualTo(503);
    assertThat(refused.headers()).containsEntry("Retry-After", "2");
  }

  @Test
  void aBodyThatEndsEarlyIsTheSendersProblem() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> Body.read(broken, 10));
    assertThat(refused.problem().code()).isEqualTo(ProblemKind.MALFORMED_REQUEST);
  }
}
