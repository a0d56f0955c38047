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
    joinedNames(words, repaired);
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

  /// "Tehrik-e-Sarhad claimed": what no noun follows is a name itself, and no adjective.
  private static void joinedNames(List<String> words, List<String> tags) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String word = words.get(i);
      int last = word.lastIndexOf('-') + 1;
      boolean joined =
          last > 1
              && last < word.length()
              && Character.isUpperCase(word.charAt(0))
              && Character.isUpperCase(word.charAt(last));
      if (joined && tags.get(i).equals("JJ") && !PennTags.isNoun(tags.get(i + 1))) {
        tags.set(i, "NNP");
      }
    }
  }

  private static void compounds(List<String> words, List<String> tags) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (CompoundParticiple.isOne(words, tags, i)) {
        // "firm" before a name is a noun, too
        if (tags.get(i).equals("VBG") && tags.get(i + 1).equals("JJ")) {
          tags.set(i + 1, "NN");
        }
        tags.set(i, tags.get(i).equals("VBG") ? "NN" : "JJ");
      }
    }
  }
}
