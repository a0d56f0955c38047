package org.rashomon.claim.extract.cause;

import java.util.Optional;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.Element.Verbal;
import org.rashomon.claim.syntax.ParsedSentence;

/// A cause and what it brought about, as one place of a sentence tells them.
///
/// @param cause the words that name the cause
/// @param head the token that names it best
/// @param effect what it brought about, as far as said
/// @param told the words that say so, beside the cause
/// @param loose whether it is only told at the same time: "when a railing gave way"
record Causation(
    Stretch cause, int head, Effect effect, Stretch told, boolean loose, Stance stance) {

  /// What was brought about.
  ///
  /// @param happening the lemma of the verb or adjective that tells it, with its particle, "" where
  ///   only a noun does
  /// @param noun what it happened to, or the noun that names it
  record Effect(String happening, Optional<Nominal> noun) {
    static final Effect UNSAID = new Effect("", Optional.empty());

    static Effect of(Nominal noun) {
      return new Effect("", Optional.of(noun));
    }

    static Effect of(Optional<Nominal> noun) {
      return new Effect("", noun);
    }
  }

  Causation with(Stance changed) {
    return new Causation(cause, head, effect, told, loose, changed);
  }

  Causation loosely() {
    return new Causation(cause, head, effect, told, true, stance);
  }

  /// Told by the verb of a clause, of which the subject is the cause.
  static Optional<Causation> bySubject(ParsedSentence parsed, Clause clause, Effect effect) {
    return clause
        .subject()
        .map(cause -> told(parsed, clause, Entities.base(parsed, cause), effect));
  }

  /// Told by the verb of a clause, in its stance.
  static Causation told(ParsedSentence parsed, Clause clause, Nominal cause, Effect effect) {
    Verbal verb = clause.verb().orElseThrow();
    return new Causation(
        CauseWords.whole(parsed, cause),
        cause.head(),
        effect,
        new Stretch(verb.from(), verb.to()),
        false,
        clause.stance());
  }
}
