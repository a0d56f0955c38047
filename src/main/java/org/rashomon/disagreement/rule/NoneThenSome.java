package org.rashomon.disagreement.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extent;
import org.rashomon.claim.Modality;
import org.rashomon.claim.lexicon.PartsWord;
import org.rashomon.claim.lexicon.PopulationRelation;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Figure;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// No one was hurt. … The two injured riders were treated. None of a kind says nothing of another
/// kind; who else says it, and that it was so at first, is told by the words around it.
public final class NoneThenSome implements Rule {
  private static final WordGroups<PartsWord> WORDS = PartsWord.load();

  @Override
  public String name() {
    return "NONE_THEN_SOME";
  }

  @Override
  public String summary() {
    return "A report that says that there were none and counts some of the same kind.";
  }

  @Override
  public int order() {
    return 1530;
  }

  @Override
  public boolean isWithinReport() {
    return true;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(figures -> figures.a().isZero() != figures.b().isZero())
        .filter(Figures::disjoint)
        .filter(figures -> isOfAll(figures.lower()) && isSome(figures.upper()))
        .filter(NoneThenSome::ofOneKind)
        .filter(figures -> ofOneSpeaker(figures.lower().claim(), figures.upper().claim()))
        .map(
            figures ->
                Grounds.disagrees(
                    Relation.CONFLICT,
                    DisagreementType.SELF,
                    figures,
                    new Explanation.Opposite(figures.upper().claim(), figures.lower().claim())));
  }

  /// "No one was hurt", without a place, a time of day or a word that leaves someone out.
  private static boolean isOfAll(Figure none) {
    return isFirm(none) && none.claim().slot().hasKnownPredicate() && leavesNobodyOut(none.claim());
  }

  private static boolean isSome(Figure some) {
    Extent extent = some.claim().scope().extent();
    return isFirm(some)
        && !some.isDenied()
        && some.interval().min().signum() > 0
        && (extent == Extent.UNSTATED || extent == Extent.WHOLE);
  }

  private static boolean isFirm(Figure figure) {
    return figure.modality() == Modality.ASSERTED || figure.modality() == Modality.CONFIRMED;
  }

  private static boolean ofOneKind(Figures figures) {
    PopulationRelation relation = figures.populations();
    boolean noneIsFirst = figures.lower().equals(figures.a());
    return switch (relation) {
      case SAME -> true;
      case FIRST_WITHIN_SECOND -> !noneIsFirst;
      case SECOND_WITHIN_FIRST -> noneIsFirst;
      case DISJOINT, UNKNOWN -> false;
    };
  }

  private static boolean ofOneSpeaker(Claim none, Claim some) {
    Optional<String> one = none.stance().speaker();
    return one.isEmpty() || one.equals(some.stance().speaker());
  }

  /// Whether no word of the sentence leaves someone out.
  private static boolean leavesNobodyOut(Claim none) {
    String sentence = none.evidence().report().quote(none.evidence().sentence());
    StringTokenizer words =
        new StringTokenizer(sentence.toLowerCase(Locale.ROOT), " \t\n,.;:()\"“”-–—");
    while (words.hasMoreTokens()) {
      if (WORDS.has(PartsWord.EXCEPT, words.nextToken())) {
        return false;
      }
    }
    return true;
  }
}
