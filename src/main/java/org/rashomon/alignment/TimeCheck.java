package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.quantity.TimeValue.Granularity;

/// Both must tell when one thing happened: by words for one occurrence, to one patient. Where many
/// suffer one thing, each at a time of their own, the patients must have a name, a number or a
/// restricting word in common.
final class TimeCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!OwnKeys.touch(pair, Aspect.TIME)) {
      return Optional.empty();
    }
    boolean one =
        OwnKeys.are(pair, Aspect.TIME)
            && Occurrences.alike(pair.a().slot(), pair.b().slot())
            && !isBackground(pair.a())
            && !isBackground(pair.b())
            && pair.similarity() >= floor(pair);
    return one ? Optional.empty() : Check.unrelated();
  }

  /// An attack of 2019, a flood in March: there may have been another.
  private static boolean isBackground(Claim claim) {
    return claim.value() instanceof Value.Moment(var time)
        && time.granularity().compareTo(Granularity.MONTH) >= 0
        && Occurrences.isRecurring(claim.slot());
  }

  private static double floor(Candidate pair) {
    Population a = pair.a().scope().population();
    Population b = pair.b().scope().population();
    boolean known = a.isStated() && b.isStated();
    if (isOfMany(pair.a()) || isOfMany(pair.b())) {
      return known && Things.mayBeOne(a, b) && haveInCommon(a, b)
          ? Thresholds.SAME_WORDS
          : Thresholds.NEVER;
    }
    boolean apart = known && (Occurrences.areApart(a, b) || haveOtherSeats(pair));
    if (apart || Things.clash(a, b)) {
      return Thresholds.NEVER;
    }
    if (known && (Things.mayBeOne(a, b) || Occurrences.mayBeOne(a.head(), b.head()))) {
      return Things.isGeneral(a) ? Thresholds.SAME_PREDICATE : Thresholds.SAME_WORDS;
    }
    boolean one =
        meet(pair.a(), pair.b()) || isOwn(pair.a(), pair.b()) || isOwn(pair.b(), pair.a());
    if (!one) {
      return Thresholds.NEVER;
    }
    return Occurrences.isUponAnother(pair.a().slot())
        ? Thresholds.DEED_UPON_UNLIKE_PERSONS
        : Thresholds.OCCURRENCE_OF_UNLIKE_THINGS;
  }

  /// What happens to one person after another.
  private static boolean isOfMany(Claim claim) {
    return KnownMeasures.of(claim.slot()).map(PredicateClass::weight).stream()
        .anyMatch(
            weight ->
                switch (weight) {
                  case DEATH, INJURY, PEOPLE -> true;
                  case PROPERTY, OTHER -> false;
                });
  }

  /// The workers at the port and those at the refinery.
  private static boolean haveOtherSeats(Candidate pair) {
    List<String> a = seats(pair.a());
    List<String> b = seats(pair.b());
    return !a.isEmpty()
        && !b.isEmpty()
        && a.stream().noneMatch(pair.b().context().clause()::contains)
        && b.stream().noneMatch(pair.a().context().clause()::contains);
  }

  private static List<String> seats(Claim claim) {
    return claim.scope().population().modifiers().stream()
        .filter(modifier -> modifier.startsWith("@"))
        .map(modifier -> modifier.substring(1))
        .toList();
  }

  private static boolean haveInCommon(Population a, Population b) {
    return a.modifiers().stream().anyMatch(b.modifiers()::contains);
  }

  /// Whether the sentence of one speaks of what it happens to in the other, or both speak of two
  /// things.
  private static boolean meet(Claim a, Claim b) {
    boolean one = speaksOf(a, b);
    boolean other = speaksOf(b, a);
    // the rebels attacked the town / the army attacked the rebels in the town
    boolean turned = one && other && Occurrences.isUponAnother(a.slot());
    return !turned && (one || other || shared(a, b).size() > 1);
  }

  /// "The launch took place at noon" is told of the reports' own rocket: a noun without a
  /// restriction names the occurrence, and what it happened to is the topic of both, or the
  /// sentences share a word.
  private static boolean isOwn(Claim noun, Claim other) {
    String patient = other.scope().population().head();
    boolean topic =
        noun.context().topic().contains(patient) && other.context().topic().contains(patient);
    boolean once = Occurrences.areOneOnce(noun.slot(), other.slot());
    return isBare(noun) && (topic || once || !shared(noun, other).isEmpty());
  }

  /// "The launch", and "the starting gun" where the gun's going off is the occurrence.
  private static boolean isBare(Claim noun) {
    Population event = noun.scope().population();
    String happened = noun.slot().predicate();
    boolean bare = event.modifiers().stream().allMatch(TimeCheck::tellsNothing);
    return bare && (event.head().equals(happened) || happened.startsWith(event.head() + " "));
  }

  private static boolean tellsNothing(String modifier) {
    return MatchWord.ANY_HAPPENING.has(modifier);
  }

  private static boolean speaksOf(Claim a, Claim b) {
    return a.scope().population().isStated()
        && b.context().clause().contains(a.scope().population().head());
  }

  private static List<String> shared(Claim a, Claim b) {
    List<String> words = new ArrayList<>(a.context().clause());
    words.retainAll(b.context().clause());
    words.remove(a.slot().predicate());
    return words.stream()
        .filter(word -> !Character.isUpperCase(word.charAt(0)))
        .distinct()
        .toList();
  }
}
