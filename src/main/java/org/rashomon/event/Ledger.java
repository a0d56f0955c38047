package org.rashomon.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Follows disagreements from one analysis to the next: which of those found now are those known
/// before. Pure.
///
/// One found now is the known one with the same fingerprint; else the open one that it shares most
/// claims with; else the open one of the same slot and type. Each known one is taken once. One that
/// is found again after it was resolved is opened again under its id.
final class Ledger {
  /// One known before, in the order in which they were opened.
  record Known(String id, String fingerprint, boolean open, DisagreementBody body) {}

  /// One found now.
  record Found(String fingerprint, DisagreementBody body) {}

  /// What became of one.
  ///
  /// @param body as it is now; of one that is resolved, as it was last
  record Move(Kind kind, String id, String fingerprint, DisagreementBody body) {}

  /// What may become of one.
  enum Kind {
    OPENED,
    REOPENED,
    CHANGED,
    SAME,
    RESOLVED
  }

  private final Map<String, Known> left = new LinkedHashMap<>();
  private final Map<String, List<Known>> byFingerprint = new HashMap<>();
  private final Map<String, List<Known>> byClaim = new HashMap<>();
  private final Map<List<String>, List<Known>> bySlot = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final IdentityHashMap<Found, Known> matches = new IdentityHashMap<>();

  private Ledger(List<Known> known) {
    for (Known one : known) {
      left.put(one.id(), one);
      list(byFingerprint, one.fingerprint()).add(one);
    }
    ids.addAll(left.keySet());
  }

  private static <K> List<Known> list(Map<K, List<Known>> lists, K key) {
    return lists.computeIfAbsent(key, any -> new ArrayList<>());
  }

  /// @param known in the order in which they were opened, those resolved included
  /// @param found in the order of the answer
  /// @return of every one found, and of every one no longer found
  static List<Move> moves(List<Known> known, List<Found> found) {
    return new Ledger(known).moves(found);
  }

  private List<Move> moves(List<Found> found) {
    found.forEach(one -> match(one, sameFingerprint(one)));
    List<Found> others = found.stream().filter(this::isUnmatched).toList();
    if (!others.isEmpty()) {
      left.values().stream().filter(Known::open).forEach(this::note);
    }
    others.forEach(one -> match(one, mostShared(one)));
    others.stream().filter(this::isUnmatched).forEach(one -> match(one, sameSlot(one)));
    List<Move> moves = new ArrayList<>();
    found.forEach(one -> moves.add(move(one, Optional.ofNullable(matches.get(one)))));
    left.values().stream().filter(Known::open).map(Ledger::resolved).forEach(moves::add);
    return moves;
  }

  private void note(Known open) {
    open.body().positions().stream()
        .flatMap(position -> position.claims().stream())
        .forEach(claim -> list(byClaim, claim).add(open));
    list(bySlot, slot(open.body())).add(open);
  }

  private static List<String> slot(DisagreementBody body) {
    return List.of(body.slot(), body.type());
  }

  private boolean isUnmatched(Found one) {
    return !matches.containsKey(one);
  }

  private void match(Found one, Optional<Known> known) {
    known.ifPresent(
        taken -> {
          matches.put(one, taken);
          left.remove(taken.id());
        });
  }

  private Optional<Known> sameFingerprint(Found one) {
    return byFingerprint.getOrDefault(one.fingerprint(), List.of()).stream()
        .filter(this::isLeft)
        .findFirst();
  }

  private boolean isLeft(Known known) {
    return left.containsKey(known.id());
  }

  /// Of those that share equally many the one that was opened first.
  private Optional<Known> mostShared(Found one) {
    Map<String, Integer> shared = new HashMap<>();
    for (String claim : one.body().claims()) {
      byClaim.getOrDefault(claim, List.of()).stream()
          .filter(this::isLeft)
          .forEach(known -> shared.merge(known.id(), 1, Integer::sum));
    }
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    int most = Collections.max(shared.values());
    return left.values().stream()
        .filter(known -> shared.getOrDefault(known.id(), 0) == most)
        .findFirst();
  }

  private Optional<Known> sameSlot(Found one) {
    return bySlot.getOrDefault(slot(one.body()), List.of()).stream()
        .filter(this::isLeft)
        .findFirst();
  }

  private Move move(Found one, Optional<Known> before) {
    if (before.isEmpty()) {
      return new Move(Kind.OPENED, freeId(one.fingerprint()), one.fingerprint(), one.body());
    }
    Known known = before.get();
    Kind kind = Kind.SAME;
    if (!known.open()) {
      kind = Kind.REOPENED;
    } else if (!known.body().equals(one.body())) {
      kind = Kind.CHANGED;
    }
    return new Move(kind, known.id(), one.fingerprint(), one.body());
  }

  private static Move resolved(Known known) {
    return new Move(Kind.RESOLVED, known.id(), known.fingerprint(), known.body());
  }

  private String freeId(String fingerprint) {
    String id = fingerprint;
    for (int next = 2; !ids.add(id); next++) {
      id = fingerprint + "-" + next;
    }
    return id;
  }
}
