package org.rashomon.claim.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.claim.Evidence;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// The words of a sentence that stand in quotation marks; in single ones where it has no double.
///
/// @param marks offsets into the sentence's text: an opening mark, the mark that closes it, and so
///   on
/// @param written all quoted words as written, in order
record QuotedWords(List<Integer> marks, List<String> written) {
  /// Fewer quoted words are a term, which anyone may use.
  private static final int LEAST = 4;

  /// So many are enough where two of them are longer than articles and prepositions.
  private static final int LEAST_OF_LONG = 3;

  private static final int LONG = 5;

  QuotedWords {
    marks = List.copyOf(marks);
    written = List.copyOf(written);
  }

  static QuotedWords of(ParsedSentence parsed) {
    String text = parsed.sentence().text();
    List<Integer> marks = QuotationMarks.in(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i + 1 < marks.size(); i += 2) {
      words(text.substring(marks.get(i) + 1, marks.get(i + 1)), words);
    }
    return new QuotedWords(marks, words);
  }

  private static void words(String quoted, List<String> words) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= quoted.length(); i++) {
      char c = i < quoted.length() ? quoted.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || c == '\'' || c == '’') {
        word.append(c == '’' ? '\'' : c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
  }

  /// In lower case.
  List<String> words() {
    return written.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /// Whether they are enough to be someone's own.
  boolean isTelling() {
    long telling = written.stream().filter(word -> word.length() >= LONG).count();
    return written.size() >= LEAST || (written.size() >= LEAST_OF_LONG && telling >= 2);
  }

  /// Whether they are no title of a work or a programme, whose words have capitals.
  boolean isPlain() {
    return written.stream().skip(1).filter(word -> Character.isUpperCase(word.charAt(0))).count()
        < 2;
  }

  /// A stretch with the quotation itself, if evidence may be that long.
  Stretch with(ParsedSentence parsed, Stretch stretch) {
    Stretch whole = stretch;
    for (int i = 0; i < parsed.tokens().size(); i++) {
      if (isInside(parsed, parsed.token(i))) {
        whole = whole.and(i, i + 1);
      }
    }
    int length = parsed.span(whole.from(), whole.to()).length();
    return length <= Evidence.LONGEST_SPAN ? whole : stretch;
  }

  /// Whether a word stands between a mark and the one that closes it.
  boolean isInside(ParsedSentence parsed, Token token) {
    for (int i = 0; i + 1 < marks.size(); i += 2) {
      if (token.start() >= marks.get(i) && token.start() < marks.get(i + 1)) {
        return true;
      }
    }
    return false;
  }
}
