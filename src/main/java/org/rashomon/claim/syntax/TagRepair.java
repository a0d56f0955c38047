package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Corrects what a statistical tagger takes for something else where the words around leave no
/// doubt: "did anyone board", "the foreign agents bill", "the freighter hit by".
final class TagRepair {
  private TagRepair() {}

  /// @param words as they stand
  /// @param tags of the Penn Treebank, one for each word
  static List<String> of(List<String> words, List<String> tags) {
    List<String> repaired = new ArrayList<>(tags);
    SentenceOpeners.find(words, repaired);
    wordByWord(words, repaired);
    compounds(words, repaired);
    StandingNouns.find(words, repaired);
    NounLikeVerbs.findSole(words, repaired);
    LostVerbs.find(words, repaired);
    HeadlineVerbs.find(words, repaired);
    NameParticles.join(words, repaired);
    LostNouns.restore(words, repaired);
    Fines.find(words, repaired);
    return repaired;
  }

  /// From left to right, so that each word is judged by what those before it were corrected to.
  private static void wordByWord(List<String> words, List<String> tags) {
    for (int i = 1; i < words.size(); i++) {
      int at = i;
      Optional<String> tag =
          NounLikeVerbs.tag(words, tags, at)
              .or(() -> AdjectiveLikeVerbs.tag(words, tags, at))
              .or(() -> MisreadWords.tag(words, tags, at));
      tag.ifPresent(right -> tags.set(at, right));
    }
  }

  private static void compounds(List<String> words, List<String> tags) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (CompoundParticiple.isOne(words, tags, i)) {
        tags.set(i, tags.get(i).equals("VBG") ? "NN" : "JJ");
      }
    }
  }
}
