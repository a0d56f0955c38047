package org.rashomon.api.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects what is wrong with one request. Not thread-safe.
public final class Violations {
  /// So many are listed; the problem says how many more there are.
  public static final int LISTED = 100;

  private final List<Violation> listed = new ArrayList<>();
  private ProblemKind gravest = ProblemKind.UNSUPPORTED_LANGUAGE;
  private boolean mixed;
  private int count;

  public void add(Violation violation) {
    if (count++ == 0) {
      gravest = violation.code();
    } else if (violation.code() != gravest) {
      mixed = true;
      gravest = graver(gravest, violation.code());
    }
    if (listed.size() < LISTED) {
      listed.add(violation);
    }
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /// @throws ProblemException if anything was added
  public void check() {
    if (count > 0) {
      throw new ProblemException(problem());
    }
  }

  private Problem problem() {
    if (count == 1) {
      Violation only = listed.getFirst();
      return Problem.of(only.code(), only.detail()).with(only.limit(), only.size(), listed);
    }
    Problem problem = Problem.of(mixed ? ProblemKind.INVALID_REQUEST : gravest, howMany());
    return new Problem(
        problem.type(),
        problem.title(),
        gravest.status(),
        problem.code(),
        problem.detail(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        listed);
  }

  private String howMany() {
    return count <= LISTED
        ? count + " violations, all of them listed"
        : count + " violations, the first " + LISTED + " of them listed";
  }

  /// 400 before 413 before 422: what cannot be read comes before what is too much, and that before
  /// what cannot be used.
  private static ProblemKind graver(ProblemKind one, ProblemKind other) {
    return other.status() < one.status() ? other : one;
  }
}
