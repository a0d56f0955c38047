package org.rashomon.disagreement;

import java.util.Locale;
import org.rashomon.alignment.ChangedWord;
import org.rashomon.claim.Claim;

/// Steps over two sentences that differ in one word.
public sealed interface WordStep extends Step {
  Claim a();

  Claim b();

  /// All other words of the two sentences are the same.
  record OnlyChange(Claim a, Claim b) implements WordStep {
    @Override
    public String text() {
      return "the sentences are the same word for word but for '%s' and '%s'"
          .formatted(ChangedWord.word(a), ChangedWord.word(b));
    }

    @Override
    public boolean holds() {
      return new ChangedWord(a, b).isOnly();
    }
  }

  /// The two words are of one kind and stand for two things of it.
  record TwoOfAKind(Claim a, Claim b) implements WordStep {
    @Override
    public String text() {
      return "%s and %s are two of the kind %s"
          .formatted(
              ChangedWord.term(a),
              ChangedWord.term(b),
              ChangedWord.kind(a).toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    @Override
    public boolean holds() {
      return ChangedWord.kind(a).equals(ChangedWord.kind(b))
          && !ChangedWord.term(a).equals(ChangedWord.term(b));
    }
  }
}
