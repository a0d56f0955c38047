package org.rashomon.claim.entity;

import java.util.List;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;

/// The words by which a text may speak of someone.
public final class NameSpelling {
  private NameSpelling() {}

  /// The last name, or the last word of a description.
  public static List<String> words(Claim claim) {
    if (!(claim.value() instanceof Value.Entity entity)) {
      return List.of();
    }
    List<String> names = NameWords.capitalised(entity.name());
    List<String> words = names.isEmpty() ? entity.lemmas() : names;
    return words.isEmpty() ? List.of() : List.of(words.getLast());
  }
}
