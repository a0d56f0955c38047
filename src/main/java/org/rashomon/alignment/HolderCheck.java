package org.rashomon.alignment;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.claim.Claim;

/// In one election several parties win seats, each its own number: where both sentences name
/// parties, they must have a name in common.
final class HolderCheck implements Check {
  private static final String MARKS = " \t\n.,;:()\"“”'’-–—";

  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!isOfSeats(pair.a()) || !isOfSeats(pair.b())) {
      return Optional.empty();
    }
    Set<String> ours = names(pair.a());
    Set<String> theirs = names(pair.b());
    boolean apart = !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
    return apart ? Check.unrelated() : Optional.empty();
  }

  private static boolean isOfSeats(Claim claim) {
    return claim.slot().predicate().startsWith("SEATS");
  }

  /// The words with capitals that no preposition of place leads, without those that many bear.
  private static Set<String> names(Claim claim) {
    String sentence = claim.evidence().report().quote(claim.evidence().sentence());
    Set<String> names = new TreeSet<>();
    java.util.StringTokenizer words = new java.util.StringTokenizer(sentence, MARKS);
    String before = "";
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      boolean name = Character.isUpperCase(word.charAt(0)) && word.length() > 1;
      if (name && !isLed(before) && !isOfMany(word)) {
        names.add(word);
      }
      before = name && isLed(before) ? before : word;
    }
    return names;
  }

  private static boolean isLed(String before) {
    return switch (before) {
      case "in", "at", "on", "from", "across", "near" -> true;
      default -> false;
    };
  }

  private static boolean isOfMany(String word) {
    return switch (word) {
      case "The", "Party", "Alliance", "Union", "League", "Movement", "Front", "Coalition" -> true;
      case "In", "Of", "On", "At", "With", "After", "Its", "It", "They", "But", "And" -> true;
      case "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday" -> true;
      default -> false;
    };
  }
}
