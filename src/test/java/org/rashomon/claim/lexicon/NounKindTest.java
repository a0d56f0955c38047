package org.rashomon.claim.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NounKindTest {
  @Test
  void knowsPersonsAnimalsAndIllnesses() {
    assertTrue(NounKind.PERSON.has("schoolchild"));
    assertFalse(NounKind.PERSON.has("tank"));
    assertTrue(NounKind.ANIMAL.has("turkey"));
    assertFalse(NounKind.ANIMAL.has("worker"));
    assertTrue(NounKind.ILLNESS.has("bug"));
    assertTrue(NounKind.ILLNESS.has("measles"));
    assertFalse(NounKind.ILLNESS.has("lorry"));
  }

  @Test
  void isAskedForByItsMark() {
    assertEquals(Optional.of(NounKind.PERSON), NounKind.asked("*person"));
    assertEquals(Optional.empty(), NounKind.asked("person"));
  }
}
