package org.rashomon.alignment;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.claim.Claim;

/// The stages and classes of contests: a cup has rounds and legs, a bill committees and readings, a
/// club men and women.
final class Stages {
  private Stages() {}

  /// Whether the words of two claims name two stages, or one of them a part that nobody takes for
  /// the whole.
  static boolean differ(Claim a, Claim b) {
    List<String> one = words(a);
    List<String> other = words(b);
    List<String> stages = one.stream().filter(Stages::isStage).distinct().toList();
    List<String> others = other.stream().filter(Stages::isStage).distinct().toList();
    boolean apart = !stages.isEmpty() && !others.isEmpty() && Collections.disjoint(stages, others);
    return apart
        || areChambers(one, other)
        || areChambers(other, one)
        || isPart(one, other)
        || isPart(other, one)
        || count(one, other);
  }

  private static List<String> words(Claim claim) {
    return Stream.concat(claim.context().clause().stream(), claim.context().sentence().stream())
        .toList();
  }

  /// A ballot may have rounds; a club reaches one by winning.
  static boolean areRounds(Claim a, Claim b) {
    return words(a).contains("round") != words(b).contains("round");
  }

  /// "The first leg" and "the second leg"
  private static boolean count(List<String> one, List<String> other) {
    List<String> ordinals = one.stream().filter(Stages::isOrdinal).toList();
    List<String> others = other.stream().filter(Stages::isOrdinal).toList();
    return one.stream().anyMatch(Stages::isCounted)
        && other.stream().anyMatch(Stages::isCounted)
        && Collections.disjoint(ordinals, others)
        && !(ordinals.isEmpty() && others.isEmpty());
  }

  /// Two houses of one parliament vote on one bill.
  private static boolean areChambers(List<String> one, List<String> other) {
    return one.stream().anyMatch(Stages::isUpper)
        && one.stream().noneMatch(Stages::isLower)
        && other.stream().anyMatch(Stages::isLower)
        && other.stream().noneMatch(Stages::isUpper);
  }

  private static boolean isUpper(String word) {
    return MatchWord.UPPER_HOUSE.has(word);
  }

  private static boolean isLower(String word) {
    return MatchWord.LOWER_HOUSE.has(word);
  }

  private static boolean isPart(List<String> one, List<String> other) {
    return one.stream().filter(Stages::isOfPart).anyMatch(part -> !other.contains(part));
  }

  private static boolean isStage(String word) {
    return MatchWord.STAGE.has(word);
  }

  private static boolean isOfPart(String word) {
    return MatchWord.PART.has(word) || MatchWord.LEAGUE.has(word);
  }

  private static boolean isCounted(String word) {
    return MatchWord.STEP.has(word);
  }

  private static boolean isOrdinal(String word) {
    return MatchWord.ORDINAL.has(word);
  }
}
