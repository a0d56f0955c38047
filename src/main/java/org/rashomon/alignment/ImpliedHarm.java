package org.rashomon.alignment;

import java.util.stream.Stream;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.PartsWord;
import org.rashomon.claim.lexicon.Weight;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.quantity.Hedge;

/// No one was hurt / two are in hospital with burns: whoever has burns is hurt, so the two measures
/// meet, though some are in hospital who are not hurt.
final class ImpliedHarm {
  private static final String INJURED = "INJURED";

  private ImpliedHarm() {}

  private static final class Shipped {
    private static final WordGroups<PartsWord> WORDS = PartsWord.load();
  }

  static boolean isIn(Candidate pair) {
    return OwnKeys.are(pair, Aspect.COUNT)
        && (implies(pair.a(), pair.b()) || implies(pair.b(), pair.a()));
  }

  private static boolean implies(Claim none, Claim some) {
    return none.value() instanceof Value.Amount amount
        && amount.quantity().hedge() == Hedge.NONE
        && none.slot().predicate().equals(INJURED)
        && !some.slot().predicate().equals(INJURED)
        && KnownMeasures.of(some.slot()).filter(m -> m.weight() == Weight.INJURY).isPresent()
        && Stream.concat(some.context().clause().stream(), some.context().sentence().stream())
            .anyMatch(word -> Shipped.WORDS.has(PartsWord.HARM, word));
  }
}
