package org.rashomon.disagreement.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.claim.entity.EntityComparison;
import org.rashomon.claim.entity.NameSpelling;
import org.rashomon.claim.lexicon.TitleWord;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Headline;
import org.rashomon.disagreement.Naming;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Step;
import org.rashomon.disagreement.Surroundings;

/// Title: Moe wins. Text: Tesfaye won, ahead of Moe. A title is held by its text if the text has
/// its name for anything but who was beaten.
public final class TitleName implements Rule {
  private static final WordGroups<TitleWord> WORDS = TitleWord.load();

  @Override
  public String name() {
    return "TITLE_NAME";
  }

  @Override
  public String summary() {
    return "A name in the title for whom the same report's text names someone else.";
  }

  @Override
  public int order() {
    return 1515;
  }

  @Override
  public boolean isWithinReport() {
    return true;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Headline.of(pair)
        .filter(headline -> headline.isPlain() && headline.isAtStart())
        .filter(headline -> isNamed(headline.title()) && isNamed(headline.body()))
        .filter(headline -> !isBorneOut(headline, surroundings))
        .flatMap(
            headline ->
                apart(headline)
                    .map(
                        apart ->
                            Grounds.disagrees(
                                Relation.CONFLICT,
                                DisagreementType.SELF,
                                apart,
                                new Explanation.TitleAlone(headline.title(), headline.body()))));
  }

  /// A single name may be of a team or a country; of a person where an office is given, or where
  /// the text has it as that of someone beaten.
  private static Optional<Step> apart(Headline headline) {
    Naming.Different different = new Naming.Different(headline.title(), headline.body());
    Naming.OtherName other = new Naming.OtherName(headline.title(), headline.body());
    boolean person = headline.title().slot().predicate().equals("OFFICE") || isBeaten(headline);
    return different.holds()
        ? Optional.of(different)
        : Optional.<Step>of(other).filter(step -> person && step.holds());
  }

  private static boolean isNamed(Claim claim) {
    return claim.slot().aspect() == Aspect.IDENTITY
        && !claim.slot().predicate().equals("NATIONALITY")
        && !claim.stance().isNegative()
        && claim.value() instanceof Value.Entity entity
        && entity.proper();
  }

  private static boolean isBorneOut(Headline headline, Surroundings surroundings) {
    boolean another =
        headline
            .text(surroundings)
            .filter(other -> other.slot().aspect() == Aspect.IDENTITY)
            .filter(other -> other.slot().predicate().equals(headline.title().slot().predicate()))
            .anyMatch(other -> !isOf(other, headline.body()));
    boolean also =
        headline
            .titles(surroundings)
            .filter(other -> other.slot().aspect() == Aspect.IDENTITY)
            .anyMatch(other -> Naming.compare(other, headline.body()) != different());
    return another || also || isElsewhere(headline);
  }

  private static boolean isOf(Claim other, Claim body) {
    return switch (Naming.compare(other, body)) {
      case SAME, REFINED -> true;
      case DIFFERENT, UNKNOWN -> false;
    };
  }

  private static EntityComparison.Outcome different() {
    return EntityComparison.Outcome.DIFFERENT;
  }

  /// Whether the text has the title's name, but for once behind a word for beating.
  private static boolean isElsewhere(Headline headline) {
    Optional<String> name = name(headline);
    if (name.isEmpty()) {
      return true;
    }
    String text = headline.title().evidence().report().text();
    int from = headline.body().evidence().span().end();
    int to = headline.body().evidence().sentence().end();
    String rest = isBeaten(headline) ? "" : text.substring(from, to);
    String others = text.substring(0, from) + rest + text.substring(to);
    return others.toLowerCase(Locale.ROOT).contains(name.get());
  }

  private static Optional<String> name(Headline headline) {
    return NameSpelling.words(headline.title()).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private static boolean isBeaten(Headline headline) {
    String text = headline.title().evidence().report().text();
    int from = headline.body().evidence().span().end();
    int to = headline.body().evidence().sentence().end();
    return name(headline).filter(name -> isBeaten(text.substring(from, to), name)).isPresent();
  }

  /// Whether a word for beating stands before the name.
  private static boolean isBeaten(String words, String name) {
    StringTokenizer tokens = new StringTokenizer(words.toLowerCase(Locale.ROOT), " ,.;’'\n");
    boolean beaten = false;
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken();
      if (token.equals(name)) {
        return beaten;
      }
      beaten |= WORDS.has(TitleWord.BEAT, token);
    }
    return false;
  }
}
