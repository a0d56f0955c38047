package org.rashomon.disagreement;

import java.util.Optional;
import org.rashomon.alignment.Candidate;

/// One way two claims of one slot may relate. A rule is a final class of its own in
/// `disagreement.rule` with a public constructor without arguments; it is discovered, never listed.
/// It knows no other rule and keeps no state. The first rule by [#order] that answers decides.
public interface Rule {
  /// Its name in answers and in the catalogue, e.g. `POSSIBLE_SUBCOUNT`; unique.
  String name();

  /// One sentence for the catalogue.
  String summary();

  /// Rules of smaller order are asked first; ties are broken by name.
  int order();

  /// Whether it holds claims of one report against one another. Such a rule judges only pairs of
  /// claims of one report, and any other rule only pairs of claims of two.
  default boolean isWithinReport() {
    return false;
  }

  /// @return empty if the rule has nothing to say of this pair
  Optional<Outcome> judge(Candidate pair, Surroundings surroundings);
}
