package org.rashomon.quantity;

import java.util.List;

/// The words of one sentence, to be looked at from any position; beyond its ends is [Word#NOTHING].
/// Counts how often it was looked at, which is the cost of reading. Not thread-safe.
final class Words {
  private final String sentence;
  private final List<Word> words;
  private final boolean titleCase;
  private long looks;

  Words(String sentence) {
    this.sentence = sentence;
    this.words = WordScanner.scan(sentence);
    this.titleCase = titleCase(words);
  }

  int size() {
    return words.size();
  }

  Word at(int index) {
    looks++;
    return index < 0 || index >= words.size() ? Word.NOTHING : words.get(index);
  }

  String lower(int index) {
    return at(index).lower();
  }

  boolean is(int index, String lower) {
    return at(index).lower().equals(lower);
  }

  /// Whether the word stands directly behind the one before it.
  boolean glued(int index) {
    return at(index).glued();
  }

  /// A hyphen between two words with no space on either side.
  boolean hyphen(int index) {
    return is(index, "-") && glued(index) && glued(index + 1);
  }

  /// Whether the sentence sets its words in capitals, as some headlines do, so that a capital
  /// letter tells nothing.
  boolean isTitleCase() {
    return titleCase;
  }

  /// How many words were looked at so far.
  long looks() {
    return looks;
  }

  int startOf(int index) {
    return at(index).start();
  }

  /// Offset after the last word before the given one.
  int endBefore(int index) {
    return at(index - 1).end();
  }

  /// The sentence's text from one word to the one before another.
  String text(int from, int to) {
    return sentence.substring(startOf(from), endBefore(to));
  }

  private static boolean titleCase(List<Word> words) {
    long all = words.stream().filter(word -> word.isLetters() && word.text().length() > 3).count();
    long capitals =
        words.stream().filter(word -> word.isCapitalised() && word.text().length() > 3).count();
    return capitals * 10 >= all * 7;
  }
}
