package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Slot;
import org.rashomon.claim.extract.result.ResultExtractor;
import org.rashomon.claim.lexicon.WordNet;

/// Both must tell how one contest ended: one kind of it, at one stage, on one day, on one matter or
/// between sides of the same names. One name alone is enough only where one of the two has no
/// other: a club plays many.
final class ResultCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (areTold(pair.a(), pair.b()) || areTold(pair.b(), pair.a())) {
      return Check.unrelated();
    }
    if (!OwnKeys.touch(pair, Aspect.RESULT)) {
      return Optional.empty();
    }
    Claim a = pair.a();
    Claim b = pair.b();
    boolean one =
        OwnKeys.are(pair, Aspect.RESULT)
            && a.slot().predicate().equals(b.slot().predicate())
            && decideAlike(a.slot(), b.slot())
            && Windows.same(a, b)
            && !Windows.oneNamesAYear(a, b)
            && !Stages.differ(a, b)
            && isOneContest(pair);
    return one ? Optional.empty() : Check.unrelated();
  }

  /// Votes to confirm a judge, and to end the debate on her.
  private static boolean decideAlike(Slot a, Slot b) {
    return a.subject().isEmpty()
        || b.subject().isEmpty()
        || a.subject().equals(b.subject())
        || WordNet.load().areAkin(a.subject(), b.subject());
  }

  private static boolean areTold(Claim votes, Claim others) {
    return isTold(votes)
        && (isTold(others) || isOfOther(votes, others) || Stages.differ(votes, others));
  }

  /// Those for and against of two results are compared as results.
  private static boolean isTold(Claim claim) {
    Population votes = claim.scope().population();
    return claim.slot().aspect() == Aspect.COUNT
        && claim.slot().predicate().startsWith("VOTED")
        && votes.head().equals(ResultExtractor.VOTE)
        && claim.slot().subject().isEmpty();
  }

  /// Votes on the harbour bill, and deputies who voted for another bill.
  private static boolean isOfOther(Claim votes, Claim deputies) {
    List<String> matter = votes.scope().population().modifiers();
    List<String> told = new ArrayList<>(deputies.context().clause());
    told.addAll(deputies.context().sentence());
    return matter.size() > 1
        && told.contains(matter.getLast())
        && matter.stream().limit(matter.size() - 1L).noneMatch(told::contains);
  }

  /// What was voted on is named by one of them, or by both.
  private static boolean isOneContest(Candidate pair) {
    boolean first = isOfNames(pair.a());
    boolean second = isOfNames(pair.b());
    if (isOfVote(pair.a()) && Stages.areRounds(pair.a(), pair.b())) {
      return false;
    }
    if (first && second) {
      return shareSides(pair.a(), pair.b());
    }
    return first == second ? isOneMatter(pair) : pair.similarity() >= Thresholds.SAME_PREDICATE;
  }

  private static boolean isOfVote(Claim claim) {
    return claim.slot().predicate().equals("VOTE");
  }

  private static boolean isOfNames(Claim claim) {
    return claim.scope().population().head().equals(ResultExtractor.BY_NAMES);
  }

  /// The harbour bill is not the forest bill; a bill may be called a plan.
  private static boolean isOneMatter(Candidate pair) {
    Population a = pair.a().scope().population();
    Population b = pair.b().scope().population();
    boolean apart =
        !a.modifiers().isEmpty()
            && !b.modifiers().isEmpty()
            && Collections.disjoint(a.modifiers(), b.modifiers());
    return !apart && pair.similarity() >= floor(a, b);
  }

  private static double floor(Population a, Population b) {
    return a.head().equals(b.head()) ? Thresholds.NEAR : Thresholds.UNLIKE_SUBJECTS;
  }

  private static boolean shareSides(Claim a, Claim b) {
    List<List<String>> ours = names(a);
    List<List<String>> theirs = names(b);
    int all = Math.min(ours.size(), theirs.size());
    long shared =
        ours.stream().filter(name -> theirs.stream().anyMatch(o -> mayBeOne(name, o))).count();
    return shared > 1 || (shared == 1 && all == 1);
  }

  private static List<List<String>> names(Claim claim) {
    List<List<String>> names = new ArrayList<>();
    for (String name : claim.scope().population().modifiers()) {
      names.add(Arrays.asList(name.toLowerCase(Locale.ROOT).split(" ", -1)));
    }
    return names;
  }

  /// "United" and "Brisk United", but not "Brisk City".
  private static boolean mayBeOne(List<String> a, List<String> b) {
    return a.containsAll(b) || b.containsAll(a);
  }
}
