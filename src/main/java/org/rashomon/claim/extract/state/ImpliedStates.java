package org.rashomon.claim.extract.state;

import java.util.List;
import org.rashomon.claim.Population;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds states that a turn of phrase tells without a word for the state: "has no power", "no
/// vehicle can get through". Stateless and thread-safe.
interface ImpliedStates {
  List<Implied> find(ParsedSentence parsed, Clause clause);

  /// A state told by a turn of phrase.
  ///
  /// @param bearer what is in the state
  /// @param stance whether it is in it, and who says so
  record Implied(StateTerm state, Population bearer, Stretch stretch, Stance stance) {}
}
