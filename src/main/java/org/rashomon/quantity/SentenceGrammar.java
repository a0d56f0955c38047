package org.rashomon.quantity;

import java.util.Optional;

/// The grammars in the order in which they are asked: what is certain to be no count first, times
/// before amounts.
final class SentenceGrammar {
  private final Words words;
  private final LabelGrammar labels;
  private final TimeGrammar times;
  private final AmountGrammar amounts;

  SentenceGrammar(Words words, Dateline dateline) {
    this.words = words;
    this.labels = new LabelGrammar(words);
    this.times = new TimeGrammar(words, dateline);
    this.amounts = new AmountGrammar(words);
  }

  Optional<Match> at(int from) {
    return labels
        .at(from)
        .or(() -> times.at(from))
        .or(() -> amounts.at(from))
        .or(() -> NothingGrammar.at(words, from))
        .or(() -> OrdinalGrammar.at(words, from))
        .or(() -> gluedCode(from));
  }

  /// "3D", "4x4": digits with letters that are neither unit nor ordinal.
  private Optional<Match> gluedCode(int from) {
    boolean code =
        words.at(from).isDigits() && words.glued(from + 1) && words.at(from + 1).isLetters();
    return code
        ? Optional.of(
            new Match(
                from + 2,
                new Mention.Label(
                    words.startOf(from), words.endBefore(from + 2), Mention.LabelKind.ID)))
        : Optional.empty();
  }
}
