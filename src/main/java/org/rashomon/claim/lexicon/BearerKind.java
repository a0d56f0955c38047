package org.rashomon.claim.lexicon;

import java.util.stream.Stream;

/// Of what the states of a dimension are told: a trait of it in `states.lex`, in lower case.
public enum BearerKind {
  ANYTHING,
  /// What is caught and breaks out is not always a prisoner: "caught fire", "a fire broke out".
  BODIES,
  /// Shots and shells are fired without losing a post.
  PERSONS;

  /// Whether a noun may bear such a state: one that no kind is known of may.
  ///
  /// @param noun a lemma in lower case
  public boolean admits(String noun) {
    return switch (this) {
      case ANYTHING -> true;
      case BODIES -> isBody(noun);
      // a coach is a vehicle, too
      case PERSONS -> isBody(noun) && (NounKind.PERSON.has(noun) || !isThing(noun));
    };
  }

  private static boolean isBody(String noun) {
    return !isOne(noun, "happening", "phenomenon", "act");
  }

  private static boolean isThing(String noun) {
    return isOne(noun, "artifact", "substance", "matter");
  }

  private static boolean isOne(String noun, String... kinds) {
    return Stream.of(kinds).anyMatch(kind -> WordNet.load().isA(noun, kind));
  }
}
