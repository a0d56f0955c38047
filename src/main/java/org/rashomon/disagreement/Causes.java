package org.rashomon.disagreement;

import java.util.List;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.claim.entity.CauseComparison;

/// Steps over two causes: each compares their words again whenever it is asked.
public sealed interface Causes extends Step {

  /// Two causes without a common word or kind.
  record Different(Claim a, Claim b) implements Causes {
    @Override
    public String text() {
      return "%s gives \"%s\" as the cause, %s \"%s\""
          .formatted(a.source(), words(a), b.source(), words(b));
    }

    @Override
    public boolean holds() {
      return a.value() instanceof Value.Cause one
          && b.value() instanceof Value.Cause other
          && CauseComparison.apart(one, other);
    }
  }

  /// Two causes that are one by their heads, or of which one is a kind of the other.
  record Alike(Claim a, Claim b) implements Causes {
    @Override
    public String text() {
      return "\"%s\" and \"%s\" may be one cause".formatted(words(a), words(b));
    }

    @Override
    public boolean holds() {
      return a.value() instanceof Value.Cause one
          && b.value() instanceof Value.Cause other
          && CauseComparison.alike(one, other);
    }
  }

  /// One cause, told and set aside.
  record Denied(Claim told, Claim setAside) implements Causes {
    @Override
    public String text() {
      return "%s gives \"%s\" as the cause, %s says that \"%s\" was not"
          .formatted(told.source(), words(told), setAside.source(), words(setAside));
    }

    @Override
    public boolean holds() {
      return told.value() instanceof Value.Cause one
          && setAside.value() instanceof Value.Cause other
          && !Naming.isNo(told)
          && Naming.isNo(setAside)
          && CauseComparison.alike(one, other);
    }
  }

  /// The word by which a report would speak of a cause: its head.
  static List<String> telling(Value.Cause cause) {
    return CauseComparison.telling(cause).stream().limit(1).toList();
  }

  private static String words(Claim claim) {
    return claim.value() instanceof Value.Cause cause ? cause.words() : "";
  }
}
