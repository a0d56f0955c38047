package org.rashomon.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
  private final Set<String> ids = new HashSet<>();
  private final Map<Found, Known> matches = new LinkedHashMap<>();

  private Ledger(List<Known> known) {
    known.forEach(one -> left.put(one.id(), one));
    ids.addAll(left.keySet());
  }

  /// @param known in the order in which they were opened, those resolved included
  /// @param found in the order of the answer
  /// @return of every one found, and of every one no longer found
  static List<Move> moves(List<Known> known, List<Found> found) {
    return new Ledger(known).moves(found);
  }

  private List<Move> moves(List<Found> found) {
    found.forEach(one -> match(one, sameFingerprint(one)));
    found.stream().filter(this::isUnmatched).forEach(one -> match(one, mostShared(one)));
    found.stream().filter(this::isUnmatched).forEach(one -> match(one, sameSlot(one)));
    List<Move> moves = new ArrayList<>();
    found.forEach(one -> moves.add(move(one, Optional.ofNullable(matches.get(one)))));
    left.values().stream().filter(Known::open).map(Ledger::resolved).forEach(moves::add);
    return moves;
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
    return left.values().stream()
        .filter(known -> known.fingerprint().equals(one.fingerprint()))
        .findFirst();
  }

  private Optional<Known> mostShared(Found one) {
    Set<String> claims = one.body().claims();
    return left.values().stream()
        .filter(known -> known.open() && shared(known, claims) > 0)
        .max(Comparator.comparingLong(known -> shared(known, claims)));
  }

  private static long shared(Known known, Set<String> claims) {
    return known.body().positions().stream()
        .flatMap(position -> position.claims().stream())
        .filter(claims::contains)
        .count();
  }

  private Optional<Known> sameSlot(Found one) {
    return left.values().stream()
        .filter(known -> known.open() && known.body().slot().equals(one.body().slot()))
        .filter(known -> known.body().type().equals(one.body().type()))
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
