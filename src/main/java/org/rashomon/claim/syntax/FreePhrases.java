package org.rashomon.claim.syntax;

import java.util.List;
import org.rashomon.claim.syntax.Element.Nominal;

/// The noun phrases of a sentence that hang on no preposition, so that a verb may be said of them.
final class FreePhrases {
  private final List<Element> elements;
  private final boolean[] governed;

  FreePhrases(List<Element> elements) {
    this.elements = elements;
    this.governed = GovernedPhrases.of(elements);
  }

  /// Whether the element hangs on a preposition.
  boolean isGoverned(int at) {
    return governed[at];
  }

  boolean isFree(int at) {
    return elements.get(at) instanceof Nominal && !governed[at];
  }

  /// The first one between two elements, or [Draft#NONE].
  int first(int left, int right) {
    for (int i = left + 1; i < right; i++) {
      if (isFree(i)) {
        return i;
      }
    }
    return Draft.NONE;
  }

  /// The last one between two elements, or [Draft#NONE].
  int last(int left, int right) {
    for (int i = right - 1; i > left; i--) {
      if (isFree(i)) {
        return i;
      }
    }
    return Draft.NONE;
  }
}
