package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.lexicon.WordNet;

/// In one election several parties win seats, each its own number, and there are many contests that
/// someone wins by a margin: where both sentences name who, they must have a name in common.
final class HolderCheck implements Check {
  private static final String MARKS = " \t\n.,;:()\"“”'’-–—";

  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (isMargin(pair.a()) && isMargin(pair.b())) {
      return areMarginsOfOne(pair) ? Optional.empty() : Check.unrelated();
    }
    boolean seats = isOfSeats(pair.a()) && isOfSeats(pair.b());
    return seats && haveOtherNames(pair) ? Check.unrelated() : Optional.empty();
  }

  private static boolean haveOtherNames(Candidate pair) {
    Set<String> ours = names(pair.a());
    Set<String> theirs = names(pair.b());
    return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
  }

  /// Who won an election may be what the reports differ on; a club wins many matches.
  private static boolean areMarginsOfOne(Candidate pair) {
    boolean votes = isOfVotes(pair.a()) || isOfVotes(pair.b());
    return !haveOtherUnits(pair)
        && isStanding(pair.a()) == isStanding(pair.b())
        && (votes || !areOfOthers(names(pair.a()), names(pair.b())));
  }

  private static boolean isOfVotes(Claim claim) {
    Population unit = claim.scope().population();
    return unit.head().equals("vote") || !isUnit(unit);
  }

  /// A club beats many, each by a margin of its own.
  private static boolean areOfOthers(Set<String> ours, Set<String> theirs) {
    return !ours.containsAll(theirs) && !theirs.containsAll(ours);
  }

  /// What a government can count on is not what a bill was passed by.
  private static boolean isStanding(Claim claim) {
    return Stream.concat(claim.context().clause().stream(), claim.context().sentence().stream())
        .anyMatch(word -> MatchWord.STANDING.has(word));
  }

  /// Goals are no votes; "a majority of 12" has none.
  private static boolean haveOtherUnits(Candidate pair) {
    Population a = pair.a().scope().population();
    Population b = pair.b().scope().population();
    return isUnit(a) && isUnit(b) && !a.head().equals(b.head());
  }

  private static boolean isUnit(Population population) {
    return switch (population.head()) {
      case "", "majority", "margin" -> false;
      default -> true;
    };
  }

  private static boolean isMargin(Claim claim) {
    return claim.slot().predicate().equals("MARGIN");
  }

  private static boolean isOfSeats(Claim claim) {
    return claim.slot().predicate().startsWith("SEATS");
  }

  /// All names of the sentence for a margin; for seats the last name before the number ends, or
  /// else the first behind it: "the Greens won 32 seats and the Liberals 28".
  private static Set<String> names(Claim claim) {
    List<Set<String>> runs = new ArrayList<>();
    String sentence = claim.evidence().report().quote(claim.evidence().sentence());
    int end = claim.evidence().span().end() - claim.evidence().sentence().start();
    runs(sentence.substring(0, end), runs);
    int before = runs.size();
    runs(sentence.substring(end), runs);
    if (isMargin(claim)) {
      Set<String> all = new TreeSet<>();
      runs.forEach(all::addAll);
      return all;
    }
    if (runs.isEmpty()) {
      return Set.of();
    }
    return runs.get(before > 0 ? before - 1 : 0);
  }

  /// The words with capitals that no preposition of place leads, without those that many bear, by
  /// their names.
  private static void runs(String words, List<Set<String>> runs) {
    StringTokenizer each = new StringTokenizer(words, MARKS);
    String before = "";
    boolean open = false;
    while (each.hasMoreTokens()) {
      String word = each.nextToken();
      boolean capital = Character.isUpperCase(word.charAt(0)) && word.length() > 1;
      boolean name = capital && !isLed(before) && !isOfMany(word) && !isOpener(before, word);
      if (name && !open) {
        runs.add(new TreeSet<>());
      }
      if (name) {
        runs.getLast().add(word);
      }
      open = name || (open && capital);
      before = capital && isLed(before) ? before : word;
    }
  }

  /// The first word of a sentence has a capital, whatever it is.
  private static boolean isOpener(String before, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return before.isEmpty()
        && (WordNet.load().isAdjective(lower) || WordNet.load().isAdverb(lower));
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
