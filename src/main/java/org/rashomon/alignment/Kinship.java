package org.rashomon.alignment;

import java.util.List;
import java.util.Optional;

/// Why two reports are not independent.
///
/// @param agency in lower case, if both credit it, or one credits it and the other is its own
/// @param passages what the one shares with the other word for word, in the order of the first;
///   empty where they share an agency alone
public record Kinship(Optional<String> agency, List<SharedPassage> passages) {
  public Kinship {
    passages = List.copyOf(passages);
    if (agency.isEmpty() && passages.isEmpty()) {
      throw new IllegalArgumentException("reports are kin by an agency or by a passage");
    }
  }
}
