package org.rashomon.claim;

import java.util.List;

/// What is counted or measured: "officers from North Korea", "passengers".
///
/// @param head lemma of the head noun: "officer"; "" where the sentence leaves it out ("12 dead")
/// @param modifiers lemmas and names that restrict it, as written: "north", "korean"
public record Population(String head, List<String> modifiers) {
  public static final Population UNSTATED = new Population("", List.of());

  public Population {
    modifiers = modifiers.stream().distinct().toList();
  }

  public boolean isStated() {
    return !head.isEmpty();
  }
}
