package org.rashomon.disagreement.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Occurrences;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Value;
import org.rashomon.claim.Window;
import org.rashomon.claim.lexicon.TitleWord;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Headline;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.disagreement.Times;
import org.rashomon.quantity.TimeValue;

/// Title: zoo reopens on Monday. Text: it will reopen on Wednesday. A title is held by its text if
/// anything there is of the title's time, or has its words: the text tells of several days.
public final class TitleTime implements Rule {
  private static final WordGroups<TitleWord> WORDS = TitleWord.load();

  @Override
  public String name() {
    return "TITLE_TIME";
  }

  @Override
  public String summary() {
    return "A time in the title that the same report's text nowhere has, and tells otherwise.";
  }

  @Override
  public int order() {
    return 1505;
  }

  @Override
  public boolean isWithinReport() {
    return true;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Headline.of(pair)
        .filter(headline -> isTold(headline) && headline.isAtStart())
        .filter(headline -> !headline.isToldWith(w -> WORDS.has(TitleWord.OTHERWISE, w)))
        .filter(headline -> ofOneThing(headline))
        .flatMap(
            headline ->
                Times.of(pair)
                    .filter(times -> times.comparison() == TimeValue.Comparison.DISJOINT)
                    .filter(times -> times.alikeInGrain() && !times.areFarApart())
                    .filter(times -> !isBorneOut(headline, surroundings))
                    .map(times -> outcome(headline, times)));
  }

  private static Outcome outcome(Headline headline, Times times) {
    return Grounds.disagrees(
        Relation.CONFLICT,
        DisagreementType.SELF,
        new Explanation.TimesDisjoint(times.a(), times.b()),
        new Explanation.TitleAlone(headline.title(), headline.body()));
  }

  /// One noun, or two words for one occurrence: the aviary is not the zoo.
  private static boolean ofOneThing(Headline headline) {
    String title = headline.title().slot().subject();
    String body = headline.body().slot().subject();
    return title.equals(body)
        || Occurrences.mayBeOne(title, body)
        || headline.title().context().clause().contains(body);
  }

  /// A title tells by the present of what was and of what will be.
  private static boolean isTold(Headline headline) {
    return isTold(headline.title()) && isTold(headline.body());
  }

  private static boolean isTold(Claim claim) {
    Modality modality = claim.stance().modality();
    boolean told =
        modality == Modality.ASSERTED
            || modality == Modality.CONFIRMED
            || modality == Modality.FORECAST;
    return told && !claim.stance().isNegative();
  }

  private static boolean isBorneOut(Headline headline, Surroundings surroundings) {
    TimeValue title = time(headline.title());
    TimeValue body = time(headline.body());
    return words(title).anyMatch(headline::textHolds)
        || headline.text(surroundings).flatMap(TitleTime::times).anyMatch(t -> t.meets(title))
        || headline.titles(surroundings).flatMap(TitleTime::times).anyMatch(t -> t.meets(body));
  }

  private static TimeValue time(Claim claim) {
    return ((Value.Moment) claim.value()).time();
  }

  private static Stream<TimeValue> times(Claim claim) {
    Stream<TimeValue> told =
        claim.value() instanceof Value.Moment(var time) ? Stream.of(time) : Stream.empty();
    return Stream.concat(told, claim.scope().windows().stream().map(Window::time));
  }

  /// The name of its weekday or month, and whatever else it is written with.
  private static Stream<String> words(TimeValue time) {
    StringTokenizer words = new StringTokenizer(time.words(), " ,.");
    List<String> all = new ArrayList<>();
    while (words.hasMoreTokens()) {
      all.add(words.nextToken());
    }
    return all.stream().filter(word -> Character.isUpperCase(word.charAt(0)));
  }
}
