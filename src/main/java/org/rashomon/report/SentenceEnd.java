package org.rashomon.report;

/// Whether a mark ends a sentence: rules for what news English makes sure, OpenNLP's model for the
/// rest.
final class SentenceEnd {
  private final Abbreviations abbreviations;
  private final Openers openers;
  private final BoundaryModel model;

  SentenceEnd(Abbreviations abbreviations, Openers openers, BoundaryModel model) {
    this.abbreviations = abbreviations;
    this.openers = openers;
    this.model = model;
  }

  /// @param mark not at the end of its paragraph
  boolean holds(Mark mark) {
    String after = mark.after();
    if (!mark.spaced()) {
      return spaceIsMissing(mark, after);
    }
    if (!openers.mayBegin(after)) {
      return false;
    }
    if (mark.exclaims()) {
      return !(mark.closed() && openers.beginsWithSpeaker(after));
    }
    return mark.fullStop() ? fullStopEnds(mark, after) : ellipsisEnds(mark, after);
  }

  private boolean fullStopEnds(Mark mark, String after) {
    String before = mark.before();
    return switch (abbreviations.kind(before)) {
      case BEFORE_NAME -> false;
      case BEFORE_NUMBER -> endsWithoutNumber(mark, after);
      case MONTH -> openers.beginsWithFunctionWord(after);
      case EITHER -> !numbersAList(mark, before) && openers.beginsWithFunctionWord(after);
      case CLOCK -> clockEnds(mark, after);
      case UNKNOWN -> wordEnds(mark, before, after);
    };
  }

  /// "No. 5" goes on, "He said no. Then" does not; "No. We are not." is an answer.
  private boolean endsWithoutNumber(Mark mark, String after) {
    if (Glyphs.beginsNumber(after.charAt(0))) {
      return false;
    }
    boolean capital = Character.isUpperCase(mark.before().charAt(0));
    return mark.first() || !capital || openers.beginsWithFunctionWord(after);
  }

  private boolean wordEnds(Mark mark, String before, String after) {
    if (numbersAList(mark, before)) {
      return false;
    }
    if (mark.closed() || before.isEmpty() || openers.beginsWithFunctionWord(after)) {
      return true;
    }
    if (looksAbbreviated(before)) {
      return false;
    }
    return before.indexOf('.') < 0 || mark.ends(model);
  }

  /// A capital and one to three small letters without a vowel: an abbreviation that no list knows
  /// ("Cllr").
  private static boolean looksAbbreviated(String word) {
    return word.length() > 1
        && word.length() <= 4
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(c -> c >= 'b' && c <= 'z' && "eiouy".indexOf(c) < 0);
  }

  /// "5 p.m. Monday", "9 a.m. Sydney time" and "4 p.m. (1500 GMT)" go on; other capitals begin a
  /// sentence.
  private boolean clockEnds(Mark mark, String after) {
    return !mark.opensBracket()
        && !Glyphs.beginsNumber(after.charAt(0))
        && !openers.goesOnAfterClock(after);
  }

  /// Whether the word before the stop is the number or letter of a list's line: "1. ", "b. ".
  private static boolean numbersAList(Mark mark, String before) {
    boolean number = before.length() <= 3 && before.chars().allMatch(Character::isDigit);
    return mark.first() && !mark.closed() && !before.isEmpty() && (number || before.length() == 1);
  }

  private boolean ellipsisEnds(Mark mark, String after) {
    return mark.closed() || openers.beginsWithFunctionWord(after) || mark.ends(model);
  }

  /// "he said.Three others": a small word, one stop, a capitalised word and then no further stop,
  /// as in a web address.
  private boolean spaceIsMissing(Mark mark, String after) {
    String before = mark.before();
    if (after.length() < 2 || !Character.isUpperCase(after.charAt(0)) || !plainWord(before)) {
      return false;
    }
    int end = 1;
    while (end < after.length() && Character.isLowerCase(after.charAt(end))) {
      end++;
    }
    boolean wordGoesOn =
        end < after.length() && !Glyphs.space(after.charAt(end)) && after.charAt(end) != ',';
    return !wordGoesOn
        && !openers.beginsWithWebEnding(after)
        && (mark.closed() || openers.beginsWithFunctionWord(after) || smallWord(before));
  }

  private static boolean plainWord(String word) {
    return word.length() > 1
        && word.chars()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '’' || c == '\'' || c == '-');
  }

  private static boolean smallWord(String word) {
    return word.length() > 2 && Character.isLowerCase(word.charAt(0));
  }
}
