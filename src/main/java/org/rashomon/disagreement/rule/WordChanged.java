package org.rashomon.disagreement.rule;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.ChangedWord;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.lexicon.Nations;
import org.rashomon.claim.lexicon.WordKind;
import org.rashomon.claim.lexicon.WordKinds;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.disagreement.WordStep;

/// "found in the kitchen" / "found in the bathroom", all else the same. Both can hold only where
/// the two sentences tell of two things, which copies seldom do.
public final class WordChanged implements Rule {
  private final WordKinds kinds = WordKinds.load();
  private final Nations nations = Nations.load();

  @Override
  public String name() {
    return "WORD_CHANGED";
  }

  @Override
  public String summary() {
    return "Two sentences that are the same but for one word of a kind, such as a room or a nation.";
  }

  @Override
  public int order() {
    return 1350;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    Claim a = pair.a();
    Claim b = pair.b();
    if (a.slot().aspect() != Aspect.WORDING || b.slot().aspect() != Aspect.WORDING) {
      return Optional.empty();
    }
    WordStep.TwoOfAKind twoOfAKind = new WordStep.TwoOfAKind(a, b);
    boolean excludes =
        twoOfAKind.holds() && !isPart(a, b) && !isPart(b, a) && !isNext(a, b) && !isNext(b, a);
    return excludes && !tells(a, b, surroundings) && !tells(b, a, surroundings)
        ? Optional.of(
            Grounds.disagrees(
                Relation.POSSIBLE_CONFLICT,
                type(kind(a)),
                new WordStep.OnlyChange(a, b),
                twoOfAKind))
        : Optional.empty();
  }

  /// Whether a report tells the same of the other's word, too.
  private static boolean tells(Claim claim, Claim other, Surroundings surroundings) {
    return surroundings
        .besides(claim)
        .anyMatch(also -> ChangedWord.term(also).equals(ChangedWord.term(other)));
  }

  /// "north" and "northwest"
  private boolean isNext(Claim one, Claim other) {
    String term = ChangedWord.term(one);
    return ChangedWord.kind(one).equals("compass")
        && (ChangedWord.term(other).startsWith(term) || ChangedWord.term(other).endsWith(term));
  }

  /// "English" and "British"
  private boolean isPart(Claim one, Claim other) {
    return nations.isPart(ChangedWord.term(one), ChangedWord.term(other));
  }

  private WordKind kind(Claim claim) {
    return kinds.kind(ChangedWord.kind(claim).toUpperCase(Locale.ROOT));
  }

  private static DisagreementType type(WordKind kind) {
    return switch (kind.asked()) {
      case PLACE -> DisagreementType.PLACE;
      case IDENTITY -> DisagreementType.IDENTITY;
      case STATE -> DisagreementType.ANTONYM;
      case COUNT -> DisagreementType.NUMERIC;
      case AMOUNT,
          TIME,
          OCCURRENCE,
          CAUSE,
          RESPONSIBILITY,
          PARTS,
          SPEECH,
          REFUTATION,
          WORDING,
          RESULT ->
          throw new IllegalStateException("no kind of words answers " + kind.asked());
    };
  }
}
