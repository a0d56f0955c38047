package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Value;
import org.rashomon.claim.entity.CauseComparison;
import org.rashomon.claim.extract.cause.CauseExtractor;

/// Both must tell why one thing happened: the same thing, or things told of in like words.
final class CauseCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!OwnKeys.touch(pair, Aspect.CAUSE)) {
      return Optional.empty();
    }
    boolean told =
        pair.a().slot().predicate().equals(CauseExtractor.CAUSED)
            || pair.b().slot().predicate().equals(CauseExtractor.CAUSED);
    boolean one =
        OwnKeys.are(pair, Aspect.CAUSE)
            && told
            && mayBeOne(pair.a(), pair.b())
            && !isChain(pair.a(), pair.b())
            && !isChain(pair.b(), pair.a())
            && pair.similarity() >= floor(pair.a(), pair.b());
    return one ? Optional.empty() : Check.unrelated();
  }

  /// The snow brought down the stand / the collapse injured nine: one's cause is the other's
  /// effect.
  private static boolean isChain(Claim one, Claim other) {
    return one.value() instanceof Value.Cause cause
        && CauseComparison.isHappening(cause, other.slot().subject());
  }

  /// The school is closed / the museum is closed: two effects of one kind, on two things.
  private static boolean mayBeOne(Claim a, Claim b) {
    Population one = a.scope().population();
    Population other = b.scope().population();
    return !one.isStated()
        || !other.isStated()
        || !a.slot().subject().equals(b.slot().subject())
        || Things.mayBeOne(one, other)
        || mentions(a, b)
        || mentions(b, a);
  }

  private static double floor(Claim a, Claim b) {
    String one = a.slot().subject();
    String other = b.slot().subject();
    boolean said = !one.isEmpty() && !other.isEmpty();
    boolean patients = a.scope().population().isStated() && b.scope().population().isStated();
    boolean patient = patients && Things.mayBeOne(a.scope().population(), b.scope().population());
    if (patient || (said && one.equals(other) && (!patients || mentions(a, b) || mentions(b, a)))) {
      return Thresholds.SAME_WORDS;
    }
    return said ? Thresholds.UNLIKE_EFFECTS : Thresholds.UNSAID_EFFECT;
  }

  /// Whether the words around one claim name what the other's effect befell: of "Brinks is closing"
  /// and "Brinks is shutting its shops" the chain.
  private static boolean mentions(Claim one, Claim other) {
    String patient = other.scope().population().head();
    return one.context().clause().stream().anyMatch(patient::equalsIgnoreCase);
  }
}
