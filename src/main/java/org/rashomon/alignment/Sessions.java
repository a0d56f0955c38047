package org.rashomon.alignment;

import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.quantity.Hedge;

/// The moments of a trading day that prices are told of: "opened 7 percent lower", "fell as much as
/// 11 percent", "closed 5 percent lower". One that is not said may be any but the day's worst.
final class Sessions {
  private enum Moment {
    OPENING,
    EXTREME,
    CLOSE
  }

  private Sessions() {}

  static boolean areApart(Claim a, Claim b) {
    Optional<Moment> one = of(a);
    Optional<Moment> other = of(b);
    boolean told = one.isPresent() && other.isPresent();
    return told
        ? one.get() != other.get()
        : one.or(() -> other).filter(Moment.EXTREME::equals).isPresent();
  }

  private static Optional<Moment> of(Claim claim) {
    if (claim.value() instanceof Value.Amount(var quantity) && quantity.hedge() == Hedge.UP_TO) {
      return Optional.of(Moment.EXTREME);
    }
    if (has(claim, MatchWord.OPENING)) {
      return Optional.of(Moment.OPENING);
    }
    return has(claim, MatchWord.CLOSING) ? Optional.of(Moment.CLOSE) : Optional.empty();
  }

  private static boolean has(Claim claim, MatchWord words) {
    return Stream.concat(claim.context().clause().stream(), claim.context().sentence().stream())
        .anyMatch(words::has);
  }
}
