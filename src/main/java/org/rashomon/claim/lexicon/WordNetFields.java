package org.rashomon.claim.lexicon;

/// The fields of one line of a WordNet file, which single spaces part, taken one after the other.
final class WordNetFields {
  private final String line;
  private int at;

  WordNetFields(String line) {
    this.line = line;
  }

  boolean hasNext() {
    return at < line.length();
  }

  /// @throws IllegalArgumentException if there is none
  String next() {
    int end = end();
    String field = line.substring(at, end);
    at = end + 1;
    return field;
  }

  /// A number in digits, to base ten or sixteen.
  int number(int base) {
    int end = end();
    int number = Integer.parseInt(line, at, end, base);
    at = end + 1;
    return number;
  }

  void skip(int fields) {
    for (int i = 0; i < fields; i++) {
      at = end() + 1;
    }
  }

  private int end() {
    if (at >= line.length()) {
      throw new IllegalArgumentException("a field is missing");
    }
    int space = line.indexOf(' ', at);
    return space < 0 ? line.length() : space;
  }
}
