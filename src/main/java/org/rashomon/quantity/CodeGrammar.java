package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads strings of digits, letters and marks that name things: "F-16", "MH17", "555-123-4567",
/// "1.2.3", "3-2", "2019-20", "the 1990s".
final class CodeGrammar {
  private static final int LONGEST_COUNT = 15;
  private static final BigDecimal BEST_SCORE = BigDecimal.valueOf(200);
  private static final WordSet SCORE_WORDS = new WordSet("score-words.txt");

  private final Words words;

  CodeGrammar(Words words) {
    this.words = words;
  }

  /// What a code is, and the index after it.
  record Code(int next, Mention.LabelKind kind) {}

  Optional<Code> at(int from) {
    Word first = words.at(from);
    if (first.isLetters()) {
      return lettersFirst(from);
    }
    if (first.isDigits()) {
      return digitsFirst(from);
    }
    return words.is(from, "+") ? phone(from + 1) : Optional.empty();
  }

  /// "F-16", "MH17", "COVID-19", "A320-200"
  private Optional<Code> lettersFirst(int from) {
    int digits = words.hyphen(from + 1) ? from + 2 : from + 1;
    Word letters = words.at(from);
    boolean named = letters.isCapitalised() || !letters.text().equals(letters.lower());
    boolean plain =
        words.is(from, "magnitude") || words.is(from, "mid") || CalendarNames.isName(letters);
    if (!named || plain || !words.at(digits).isDigits() || !words.glued(digits)) {
      return Optional.empty();
    }
    boolean money = MoneyGrammar.sign(words, from).filter(hit -> hit.next() == digits).isPresent();
    return money ? Optional.empty() : Optional.of(new Code(tail(digits + 1), letterKind(from)));
  }

  private Mention.LabelKind letterKind(int from) {
    if (words.is(from - 1, "flight")) {
      return Mention.LabelKind.FLIGHT;
    }
    boolean road =
        switch (words.at(from).text()) {
          case "I", "M", "US", "SR" -> true;
          case "A", "B", "E", "N" -> words.at(from + 1).text().length() < 3;
          default -> false;
        };
    return road ? Mention.LabelKind.ROAD : Mention.LabelKind.MODEL;
  }

  /// The index after what is glued to a code.
  int tail(int from) {
    int next = from;
    while (words.glued(next) && (words.at(next).isLetters() || words.at(next).isDigits())) {
      next++;
    }
    boolean joins = words.hyphen(next) || (words.is(next, "/") && words.glued(next));
    boolean more = joins && words.glued(next + 1) && words.at(next + 1).isDigits();
    return more ? next + 2 : next;
  }

  private Optional<Code> digitsFirst(int from) {
    Word digits = words.at(from);
    if (joined(from, ".") || isTooLong(digits)) {
      return Optional.of(new Code(chain(from, "."), Mention.LabelKind.ID));
    }
    if (joined(from, "/")) {
      return Optional.of(new Code(chain(from, "/"), Mention.LabelKind.ID));
    }
    if (words.hyphen(from + 1) && words.hyphen(from + 3) && words.at(from + 4).isDigits()) {
      return phoneWithHyphens(from);
    }
    return decade(from).or(() -> pair(from));
  }

  private static boolean isTooLong(Word digits) {
    return Numerals.value(digits).isEmpty() || digits.text().length() > LONGEST_COUNT + 4;
  }

  private boolean joined(int from, String mark) {
    return words.is(from + 1, mark)
        && words.glued(from + 1)
        && words.glued(from + 2)
        && words.at(from + 2).isDigits();
  }

  private int chain(int from, String mark) {
    int last = from;
    while (joined(last, mark)) {
      last += 2;
    }
    return last + 1;
  }

  /// "555-123-4567", but not the date "2024-10-03".
  private Optional<Code> phoneWithHyphens(int from) {
    boolean date = words.at(from).text().length() == 4 && words.at(from + 4).text().length() == 2;
    return date
        ? Optional.empty()
        : Optional.of(new Code(chain(from, "-"), Mention.LabelKind.PHONE));
  }

  /// "+44 20 7946 0000"
  private Optional<Code> phone(int from) {
    int next = from;
    int digits = 0;
    for (int i = 0; i < 12; i++) {
      Word word = words.at(next);
      boolean part =
          word.isDigits() || words.is(next, "-") || words.is(next, "(") || words.is(next, ")");
      if (!part) {
        break;
      }
      digits += word.isDigits() ? word.text().length() : 0;
      next++;
    }
    return words.at(from).isDigits() && digits >= 9
        ? Optional.of(new Code(next, Mention.LabelKind.PHONE))
        : Optional.empty();
  }

  /// "1990s" is a time, "30s" an age.
  private Optional<Code> decade(int from) {
    if (!words.glued(from + 1) || !words.is(from + 1, "s")) {
      return Optional.empty();
    }
    boolean years = words.at(from).text().length() == 4 || words.is(from - 1, "'");
    return Optional.of(new Code(from + 2, years ? Mention.LabelKind.YEAR : Mention.LabelKind.AGE));
  }

  /// Two numbers with a dash: seasons ("2019-20") and scores ("3-2"); what rises is a range.
  private Optional<Code> pair(int from) {
    boolean dash = words.is(from + 1, "-") || words.is(from + 1, "–");
    boolean glued = dash && words.glued(from + 1) && words.glued(from + 2);
    if (!glued || !words.at(from + 2).isDigits()) {
      return Optional.empty();
    }
    BigDecimal a = Numerals.value(words.at(from)).orElse(BigDecimal.ZERO);
    BigDecimal b = Numerals.value(words.at(from + 2)).orElse(BigDecimal.ZERO);
    if (Years.isYear(words.at(from)) && (Years.isYear(words.at(from + 2)) || b.intValue() < 100)) {
      return Optional.of(new Code(from + 3, Mention.LabelKind.YEAR));
    }
    boolean small = a.max(b).compareTo(BEST_SCORE) < 0 && a.scale() <= 0 && b.scale() <= 0;
    boolean score = a.compareTo(b) >= 0 || besideScoreWord(from, from + 3);
    boolean money = words.at(from - 1).isMark() && MoneyGrammar.sign(words, from - 1).isPresent();
    return small && score && !money
        ? Optional.of(new Code(from + 3, Mention.LabelKind.SCORE))
        : Optional.empty();
  }

  private boolean besideScoreWord(int from, int next) {
    return SCORE_WORDS.has(words.at(from - 1)) || SCORE_WORDS.has(words.at(next));
  }
}
