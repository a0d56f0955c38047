package org.rashomon.claim.syntax;

/// What tags of the Penn Treebank tell.
final class PennTags {
  private PennTags() {}

  static boolean isNoun(String tag) {
    return tag.startsWith("NN");
  }

  /// Whether a word is of a noun phrase without a name.
  static boolean isOfPhrase(String tag) {
    return tag.equals("NN") || tag.equals("NNS") || tag.startsWith("JJ");
  }
}
