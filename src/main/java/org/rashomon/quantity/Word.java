package org.rashomon.quantity;

/// One word, number or mark of a sentence.
///
/// @param start offset of its first character in the sentence
/// @param end offset after its last character
/// @param text as written
/// @param lower as looked up in word lists: lower case, abbreviations without their dots
/// @param glued whether no space stands before it
record Word(Kind kind, int start, int end, String text, String lower, boolean glued) {

  enum Kind {
    /// letters, or an abbreviation of dotted letters
    LETTERS,
    /// digits, with thousands separators and decimals
    DIGITS,
    /// a single other character
    MARK,
    /// what stands beyond either end of the sentence
    NOTHING
  }

  static final Word NOTHING = new Word(Kind.NOTHING, 0, 0, "", "", false);

  boolean isLetters() {
    return kind == Kind.LETTERS;
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  boolean isMark() {
    return kind == Kind.MARK;
  }

  boolean isCapitalised() {
    return kind == Kind.LETTERS && Character.isUpperCase(text.codePointAt(0));
  }

  /// Whether it is written in capitals throughout, as "UN" is.
  boolean isUpperCase() {
    return kind == Kind.LETTERS && text.chars().noneMatch(Character::isLowerCase);
  }
}
