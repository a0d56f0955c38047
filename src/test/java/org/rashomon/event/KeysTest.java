package org.rashomon.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// When keys are asked for.
@Tag("service")
@QuarkusTest
@TestProfile(KeysTest.OwnDatabase.class)
class KeysTest {
  @Inject Keys keys;

  /// A database of its own, because a key that was made closes the service.
  public static final class OwnDatabase implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("rashomon.database.url", "jdbc:h2:mem:keys;DB_CLOSE_DELAY=-1");
    }
  }

  @Test
  void keys_are_asked_for_once_any_was_made_also_when_all_are_revoked() {
    assertThat(keys.areAsked()).isFalse();
    String key = keys.create("edda", Keys.Role.EDITOR);
    assertThat(keys.areAsked()).isTrue();
    assertThat(keys.revoke("edda")).isTrue();
    assertThat(keys.holder(key)).isEmpty();
    assertThat(keys.areAsked()).isTrue();
  }
}
