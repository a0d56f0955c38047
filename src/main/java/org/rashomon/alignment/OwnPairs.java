package org.rashomon.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.measure.PartsExtractor;
import org.rashomon.quantity.Hedge;

/// Which claims of one report are held against one another: the title's against each of the text,
/// and in the text those of one predicate that stand near. So the pairs grow with the claims.
final class OwnPairs {
  /// The first claims of a title; more are no title.
  static final int MOST_OF_TITLE = 12;

  /// How many earlier claims of its predicate a claim of the text meets.
  static final int NEAR = 8;

  /// How many earlier counts of none a claim of another predicate meets: none hurt / two in
  /// hospital.
  static final int MOST_NONE = 3;

  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<Claim, ProfiledClaim> profiles = new HashMap<>();
  private final List<Candidate> pairs = new ArrayList<>();

  private OwnPairs() {}

  /// @param claims of one report, in any order
  /// @return in the order of their evidence
  static List<Candidate> of(List<Claim> claims) {
    return new OwnPairs().among(claims);
  }

  private List<Candidate> among(List<Claim> claims) {
    List<Claim> ordered = claims.stream().sorted(Comparator.comparing(Claim::evidence)).toList();
    List<Claim> title =
        ordered.stream()
            .filter(claim -> claim.evidence().isOfTitle())
            .limit(MOST_OF_TITLE)
            .toList();
    List<Claim> text = ordered.stream().filter(claim -> !claim.evidence().isOfTitle()).toList();
    for (Claim claim : title) {
      text.forEach(other -> meet(claim, other));
    }
    nearby(text);
    pairs.sort(
        Comparator.comparing((Candidate pair) -> pair.a().evidence())
            .thenComparing(pair -> pair.b().evidence()));
    return List.copyOf(pairs);
  }

  private void nearby(List<Claim> text) {
    Map<String, Deque<Claim>> latest = new HashMap<>();
    Deque<Claim> none = new ArrayDeque<>();
    Deque<Claim> counts = new ArrayDeque<>();
    for (Claim claim : text) {
      if (isSum(claim)) {
        counts.forEach(other -> meet(other, claim));
      } else if (claim.slot().aspect() == Aspect.PARTS || claim.slot().aspect() == Aspect.COUNT) {
        counts.addLast(claim);
      }
      if (counts.size() > NEAR) {
        counts.removeFirst();
      }
      Deque<Claim> earlier =
          latest.computeIfAbsent(claim.slot().predicate(), any -> new ArrayDeque<>());
      earlier.forEach(other -> meet(other, claim));
      none.stream()
          .filter(other -> !other.slot().predicate().equals(claim.slot().predicate()))
          .forEach(other -> meet(other, claim));
      if (isNone(claim)) {
        none.addLast(claim);
      }
      if (none.size() > MOST_NONE) {
        none.removeFirst();
      }
      earlier.addLast(claim);
      if (earlier.size() > NEAR) {
        earlier.removeFirst();
      }
    }
  }

  private void meet(Claim one, Claim other) {
    boolean meet = isSum(other) || Opposition.possible(one.slot().aspect(), other.slot().aspect());
    if (meet) {
      double similarity = profiled(one).profile().similarity(profiled(other).profile());
      pairs.add(Candidate.of(one, other, similarity));
    }
  }

  private ProfiledClaim profiled(Claim claim) {
    return profiles.computeIfAbsent(claim, unknown -> ProfiledClaim.of(unknown, vocabulary));
  }

  private static boolean isSum(Claim claim) {
    return claim.slot().aspect() == Aspect.PARTS
        && claim.slot().predicate().equals(PartsExtractor.SUM);
  }

  private static boolean isNone(Claim claim) {
    return claim.value() instanceof Value.Amount amount && amount.quantity().hedge() == Hedge.NONE;
  }
}
