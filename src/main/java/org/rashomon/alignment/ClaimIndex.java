package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.rashomon.claim.Claim;

/// The claims of one event, searchable. Derived data: it can always be built again from the claims.
/// Thread-safe; about 2 kB of memory a claim.
public final class ClaimIndex implements AutoCloseable {
  /// The most claims an index takes.
  public static final int MOST_CLAIMS = 200_000;

  private final SearchBounds bounds;
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<ProfiledClaim> claims = new ArrayList<>();
  private final Map<Integer, Nearest> known = new HashMap<>();
  private final LuceneClaims lucene = new LuceneClaims(vocabulary);
  private Optional<ProfiledClaim> latest = Optional.empty();
  private final ReentrantLock lock = new ReentrantLock();

  ClaimIndex(List<Claim> claims, SearchBounds bounds) {
    this.bounds = bounds;
    append(profiled(claims));
  }

  public int size() {
    lock.lock();
    try {
      return claims.size();
    } finally {
      lock.unlock();
    }
  }

  /// All candidates among the claims, in the order of their evidence.
  List<Candidate> candidates() {
    lock.lock();
    try {
      CandidatePairs pairs = new CandidatePairs();
      for (int place = 0; place < claims.size(); place++) {
        pairs.add(place, claims.get(place), nearest(place).best());
      }
      return pairs.inOrder();
    } finally {
      lock.unlock();
    }
  }

  /// Adds claims and tells what that changes: afterwards the candidates are those of
  /// [CandidateSearch#among] over all claims that were ever added, in whatever order and portions
  /// they came.
  ///
  /// @throws IllegalArgumentException if there would be more than [#MOST_CLAIMS]
  public Growth add(List<Claim> fresh) {
    lock.lock();
    try {
      List<ProfiledClaim> newcomers = profiled(fresh);
      Map<Integer, Nearest> changed = reach(newcomers);
      Growth growth = growth(changed, newcomers);
      append(newcomers);
      known.putAll(changed);
      return growth;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      lucene.close();
    } finally {
      lock.unlock();
    }
  }

  private List<ProfiledClaim> profiled(List<Claim> fresh) {
    if (claims.size() + fresh.size() > MOST_CLAIMS) {
      throw new IllegalArgumentException("an event has at most " + MOST_CLAIMS + " claims");
    }
    return fresh.stream()
        .map(claim -> ProfiledClaim.of(claim, vocabulary))
        .sorted(ProfiledClaim.PRECEDENCE)
        .toList();
  }

  private void append(List<ProfiledClaim> newcomers) {
    lucene.add(newcomers, claims.size());
    claims.addAll(newcomers);
    if (!newcomers.isEmpty() && latest.stream().allMatch(newcomers.getLast()::follows)) {
      latest = Optional.of(newcomers.getLast());
    }
  }

  private Nearest nearest(int place) {
    return known.computeIfAbsent(
        place,
        unknown -> {
          Nearest nearest = new Nearest(claims.get(unknown), bounds);
          meetEarlier(claims.get(unknown), nearest);
          return nearest;
        });
  }

  private void meetEarlier(ProfiledClaim claim, Nearest nearest) {
    lucene
        .search(claim, bounds, place -> claims.get(place).precedes(claim))
        .forEach(place -> nearest.offer(neighbour(claim, place)));
  }

  private Neighbour neighbour(ProfiledClaim claim, int place) {
    return Neighbour.of(claim, place, claims.get(place));
  }

  /// What newcomers reach for, and what those known claims reach for that follow a newcomer and lie
  /// near it, by place.
  private Map<Integer, Nearest> reach(List<ProfiledClaim> newcomers) {
    Map<Integer, Nearest> changed = new TreeMap<>();
    List<Nearest> amongThem =
        new ExactSearch(bounds, ProfiledClaim::mayMeet).nearest(newcomers, claims.size());
    for (int i = 0; i < newcomers.size(); i++) {
      ProfiledClaim newcomer = newcomers.get(i);
      int place = claims.size() + i;
      meetEarlier(newcomer, amongThem.get(i));
      changed.put(place, amongThem.get(i));
      if (latest.stream().anyMatch(last -> last.follows(newcomer))) {
        meetLater(newcomer, place, changed);
      }
    }
    return changed;
  }

  /// Any claim above the floor may have the newcomer nearer than what it reached for.
  private void meetLater(ProfiledClaim newcomer, int place, Map<Integer, Nearest> changed) {
    SearchBounds all = new SearchBounds(Integer.MAX_VALUE, bounds.floor());
    for (int later : lucene.search(newcomer, all, other -> claims.get(other).follows(newcomer))) {
      changed
          .computeIfAbsent(later, unchanged -> nearest(unchanged).copy())
          .offer(Neighbour.of(claims.get(later), place, newcomer));
    }
  }

  private Growth growth(Map<Integer, Nearest> changed, List<ProfiledClaim> newcomers) {
    CandidatePairs found = new CandidatePairs();
    CandidatePairs dropped = new CandidatePairs();
    changed.forEach(
        (place, now) -> {
          if (place >= claims.size()) {
            found.add(place, newcomers.get(place - claims.size()), now.best());
          } else {
            List<Neighbour> before = nearest(place).best();
            found.add(place, claims.get(place), without(before, now.best()));
            dropped.add(place, claims.get(place), without(now.best(), before));
          }
        });
    return new Growth(found.inOrder(), dropped.inOrder());
  }

  private static List<Neighbour> without(List<Neighbour> left, List<Neighbour> from) {
    Set<Integer> places = left.stream().map(Neighbour::place).collect(Collectors.toSet());
    return from.stream().filter(neighbour -> !places.contains(neighbour.place())).toList();
  }
}
