package org.rashomon.quantity;

import java.util.Optional;

/// Reads numbers that count nothing, where their shape or the word before them shows it.
final class LabelGrammar {
  private static final PhraseTrie<Mention.LabelKind> NAMES = new PhraseTrie<>();
  private static final PhraseTrie<Mention.LabelKind> PREFIX_PHRASES = new PhraseTrie<>();
  private static final WordSet STREETS = new WordSet("street-words.txt");
  private static final int LONGEST_STREET = 3;

  static {
    for (DataFile.Line line : DataFile.read("number-names.txt", 2)) {
      NAMES.add(line.text(1), line.constant(Mention.LabelKind.class, 0), line);
    }
    for (DataFile.Line line : DataFile.read("label-prefixes.txt", 2)) {
      PREFIX_PHRASES.add(line.text(1), line.constant(Mention.LabelKind.class, 0), line);
    }
  }

  private final Words words;
  private final CodeGrammar codes;

  LabelGrammar(Words words) {
    this.words = words;
    this.codes = new CodeGrammar(words);
  }

  Optional<Match> at(int from) {
    return NAMES
        .longest(words, from)
        .filter(hit -> !words.hyphen(hit.next()))
        .map(hit -> match(from, hit.next(), hit.value()))
        .or(() -> AgeGrammar.at(words, from).map(n -> match(from, n, Mention.LabelKind.AGE)))
        .or(() -> prefixed(from))
        .or(() -> codes.at(from).map(code -> match(from, code.next(), code.kind())))
        .or(() -> address(from))
        .or(() -> listNumber(from));
  }

  /// "Route 66", "Boeing 737-800", "Phase One"; a common noun before a count is no prefix: "in the
  /// block 12 people".
  private Optional<Match> prefixed(int from) {
    return PREFIX_PHRASES
        .longest(words, from)
        .filter(hit -> isNamedNumber(hit.next(), words.at(from)))
        .map(hit -> match(from, codes.tail(hit.next() + 1), hit.value()));
  }

  private boolean isNamedNumber(int index, Word prefix) {
    Word number = words.at(index);
    if (!number.isDigits()) {
      return prefix.isCapitalised()
          && number.isCapitalised()
          && !words.isTitleCase()
          && NumberWord.isSmallOrTens(number);
    }
    Word after = words.at(index + 1);
    boolean counted =
        after.isLetters() && (after.lower().endsWith("s") || after.lower().equals("people"));
    boolean date = prefix.lower().equals("year") && Years.of(number).isPresent();
    return !date
        && !words.is(index + 1, "%")
        && !words.is(index + 1, ":")
        && (prefix.isCapitalised() || !counted);
  }

  /// "10 Marden Street"
  private Optional<Match> address(int from) {
    if (!words.at(from).isDigits() || !words.at(from + 1).isCapitalised()) {
      return Optional.empty();
    }
    for (int i = from + 2; i <= from + 1 + LONGEST_STREET && words.at(i).isCapitalised(); i++) {
      if (STREETS.has(words.at(i))) {
        return Optional.of(match(from, i + 1, Mention.LabelKind.ADDRESS));
      }
    }
    return Optional.empty();
  }

  /// "1. Stay inside", "(2) Keep warm"
  private Optional<Match> listNumber(int from) {
    boolean first = from == 0 || (from == 1 && words.is(0, "("));
    boolean ends = words.is(from + 1, ".") || words.is(from + 1, ")");
    boolean listed = first && words.at(from).isDigits() && ends && words.size() > from + 3;
    return listed ? Optional.of(match(from, from + 1, Mention.LabelKind.RANK)) : Optional.empty();
  }

  private Match match(int from, int next, Mention.LabelKind kind) {
    return new Match(next, new Mention.Label(words.startOf(from), words.endBefore(next), kind));
  }
}
