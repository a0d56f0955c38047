package org.rashomon.disagreement;

/// A step in words alone, as the gate gives it. There is nothing in it to compute.
public record Said(String text) implements Step {
  public Said {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a step says something");
    }
  }

  @Override
  public boolean holds() {
    return true;
  }
}
