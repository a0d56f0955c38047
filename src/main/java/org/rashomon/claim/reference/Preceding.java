package org.rashomon.claim.reference;

import java.util.ArrayList;
import java.util.List;

/// The noun phrases in sight of a pronoun.
///
/// @param own of its own sentence
/// @param last of the sentence before
/// @param earlier of the one before that
record Preceding(List<Referent> own, List<Referent> last, List<Referent> earlier) {
  Preceding {
    own = List.copyOf(own);
    last = List.copyOf(last);
    earlier = List.copyOf(earlier);
  }

  /// With the pronoun at a token known to stand for a noun phrase.
  Preceding with(int at, Referent named) {
    List<Referent> known = new ArrayList<>();
    for (Referent each : own) {
      known.add(each.at() == at ? each.as(named) : each);
    }
    return new Preceding(known, last, earlier);
  }

  Preceding with(Genders genders) {
    return new Preceding(genders.of(own), genders.of(last), genders.of(earlier));
  }
}
