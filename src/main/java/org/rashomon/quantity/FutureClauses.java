package org.rashomon.quantity;

/// Which words of a sentence stand behind something that is to come, within the same clause: in
/// "said on Friday it will open on Monday", Monday does.
final class FutureClauses {
  private static final WordSet FUTURE = new WordSet("future-words.txt");
  private static final WordSet REPORTING = new WordSet("reporting-words.txt");

  private final boolean[] future;

  FutureClauses(Words words) {
    this.future = new boolean[words.size()];
    boolean open = false;
    for (int i = 0; i < future.length; i++) {
      if (FUTURE.at(words, i)) {
        open = true;
      } else if (endsClause(words, i) || REPORTING.at(words, i)) {
        open = false;
      }
      future[i] = open;
    }
  }

  boolean at(int index) {
    return index >= 0 && index < future.length && future[index];
  }

  private static boolean endsClause(Words words, int index) {
    return switch (words.lower(index)) {
      case ".", ",", ";", ":", "—", "–", "\"" -> true;
      default -> false;
    };
  }
}
