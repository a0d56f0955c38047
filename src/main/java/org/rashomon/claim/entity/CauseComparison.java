package org.rashomon.claim.entity;

import java.util.List;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.CauseKinds;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.WordNet;

/// Compares two causes of one effect. Symmetric. Thread-safe.
public final class CauseComparison {
  private static final NamedGroups HAPPENINGS = NamedGroups.load("happenings.lex");

  private static final NamedGroups CLEARED = NamedGroups.load("cleared.lex");

  private static final CauseKinds KINDS = CauseKinds.load();

  private CauseComparison() {}

  /// Whether a word, in one sentence with a thing, clears it of having been the cause.
  public static boolean clears(String word) {
    return CLEARED.of(word).isPresent();
  }

  /// Whether no word of one is, names, or is a kind of a word of the other. Two great happenings
  /// are not apart: a flood and a collapse may each have led to the other. Nor is a cause of which
  /// nothing is said but that something was wrong.
  public static boolean apart(Value.Cause one, Value.Cause other) {
    if ((meant(one) && chance(other)) || (chance(one) && meant(other))) {
      return true;
    }
    List<String> a = telling(one);
    List<String> b = telling(other);
    boolean chain = isGreat(one) && isGreat(other);
    return !a.isEmpty()
        && !b.isEmpty()
        && !chain
        && a.stream().noneMatch(word -> b.stream().anyMatch(w -> akin(word, w)));
  }

  /// Whether it is told that someone meant it, or that nobody did.
  private static boolean meant(Value.Cause cause) {
    return KINDS.isIntent(head(cause));
  }

  private static boolean chance(Value.Cause cause) {
    return KINDS.isChance(head(cause));
  }

  /// Whether the causes are one by their heads.
  public static boolean alike(Value.Cause one, Value.Cause other) {
    if (chance(one) && chance(other)) {
      return true;
    }
    List<String> a = telling(one);
    List<String> b = telling(other);
    return !a.isEmpty()
        && !b.isEmpty()
        && (b.contains(a.getFirst())
            || a.contains(b.getFirst())
            || akin(a.getFirst(), b.getFirst()));
  }

  private static boolean akin(String word, String other) {
    return word.equals(other)
        || intended(word, other)
        || intended(other, word)
        || KINDS.covers(word, other)
        || KINDS.covers(other, word)
        || HAPPENINGS.nameOf(word).equals(HAPPENINGS.nameOf(other))
        || WordNet.load().isA(word, HAPPENINGS.nameOf(other))
        || WordNet.load().isA(other, HAPPENINGS.nameOf(word));
  }

  /// Arson and a deliberate act are one, and arson is done with petrol.
  private static boolean intended(String word, String other) {
    return KINDS.isIntent(word) && (KINDS.isIntent(other) || KINDS.isMeans(other));
  }

  /// Whether the cause is, by its head, the happening itself: of "the collapse injured nine" the
  /// collapse, which has a cause of its own.
  public static boolean isHappening(Value.Cause cause, String name) {
    return !name.isEmpty() && HAPPENINGS.nameOf(head(cause)).equals(name);
  }

  /// Whether a word is only the way that something left: "the rails" of "left the rails".
  public static boolean isWay(String word, String happening) {
    return HAPPENINGS.nameOf("leave " + word).equals(happening);
  }

  /// Whether it is a great happening, which has a cause of its own. A heart attack is a thing of
  /// its own, no attack.
  public static boolean isGreat(Value.Cause cause) {
    String head = head(cause);
    return KINDS.isGreat(head)
        && cause.lemmas().stream().noneMatch(KINDS::isLesser)
        && cause.lemmas().stream()
            .map(word -> word + " " + head)
            .noneMatch(both -> WordNet.load().isNoun(both) && !WordNet.load().isA(both, head));
  }

  private static String head(Value.Cause cause) {
    return cause.lemmas().isEmpty() ? "" : cause.lemmas().getFirst();
  }

  /// The words that tell a cause from others, the one that names it best first; empty where it is
  /// only said that something was wrong.
  public static List<String> telling(Value.Cause cause) {
    return cause.lemmas().stream().filter(word -> !KINDS.isVague(word)).toList();
  }
}
