package org.rashomon.claim;

/// What a claim is about, independent of its value: people killed, time of the quake, state of the
/// bridge.
///
/// @param predicate the predicate class of the lexicon in upper case ("KILLED"), or outside it the
///   lemma of the verb or noun in lower case ("strand"), or "" where only the subject matters
/// @param subject the lemma of the head noun that the slot is about ("officer", "bridge"), "" if
///   none
public record Slot(Aspect aspect, String predicate, String subject) {

  /// Whether the predicate is a class of the lexicon, so that two different ones are known to
  /// differ.
  public boolean hasKnownPredicate() {
    return !predicate.isEmpty() && Character.isUpperCase(predicate.charAt(0));
  }
}
