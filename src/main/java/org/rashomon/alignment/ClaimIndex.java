package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
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
    return fresh.stream().map(claim -> ProfiledClaim.of(claim, vocabulary)).sorted().toList();
  }

  private void append(List<ProfiledClaim> newcomers) {
    lucene.add(newcomers, claims.size());
    claims.addAll(newcomers);
  }

  private Nearest nearest(int place) {
    return known.computeIfAbsent(place, unknown -> search(claims.get(unknown), bounds.nearest()));
  }

  private Nearest search(ProfiledClaim claim, int wanted) {
    Nearest nearest = new Nearest(claim, bounds);
    for (int place : lucene.search(claim, wanted, bounds.floor())) {
      nearest.offer(neighbour(claim, place));
    }
    return nearest;
  }

  private Neighbour neighbour(ProfiledClaim claim, int place) {
    ProfiledClaim other = claims.get(place);
    return new Neighbour(place, other, claim.profile().similarity(other.profile()));
  }

  /// What newcomers reach for and what the claims reach for whom they come near, by place.
  private Map<Integer, Nearest> reach(List<ProfiledClaim> newcomers) {
    Map<Integer, Nearest> changed = new TreeMap<>();
    List<Nearest> amongThem =
        new ExactSearch(bounds, ProfiledClaim::mayMeet).nearest(newcomers, claims.size());
    for (int i = 0; i < newcomers.size(); i++) {
      int place = claims.size() + i;
      changed.put(place, amongThem.get(i));
      meetKnown(newcomers.get(i), place, changed);
    }
    return changed;
  }

  private void meetKnown(ProfiledClaim newcomer, int place, Map<Integer, Nearest> changed) {
    Nearest own = changed.computeIfAbsent(place, absent -> new Nearest(newcomer, bounds));
    for (int other : lucene.search(newcomer, Integer.MAX_VALUE, bounds.floor())) {
      Neighbour neighbour = neighbour(newcomer, other);
      own.offer(neighbour);
      changed
          .computeIfAbsent(other, unchanged -> nearest(unchanged).copy())
          .offer(new Neighbour(place, newcomer, neighbour.similarity()));
    }
  }

  private Growth growth(Map<Integer, Nearest> changed, List<ProfiledClaim> newcomers) {
    CandidatePairs found = new CandidatePairs();
    CandidatePairs dropped = new CandidatePairs();
    for (Map.Entry<Integer, Nearest> entry : changed.entrySet()) {
      int place = entry.getKey();
      if (place >= claims.size()) {
        found.add(place, newcomers.get(place - claims.size()), entry.getValue().best());
      } else {
        List<Neighbour> came =
            entry.getValue().best().stream()
                .filter(other -> other.place() >= claims.size())
                .toList();
        found.add(place, claims.get(place), came);
        dropped.add(place, claims.get(place), left(place, changed));
      }
    }
    return new Growth(found.inOrder(), dropped.inOrder());
  }

  /// Whom a claim no longer reaches for and who does not reach for it either.
  private List<Neighbour> left(int place, Map<Integer, Nearest> changed) {
    Nearest now = changed.getOrDefault(place, nearest(place));
    return nearest(place).best().stream()
        .filter(other -> !now.reaches(other.place()))
        .filter(
            other -> !changed.getOrDefault(other.place(), nearest(other.place())).reaches(place))
        .toList();
  }
}
