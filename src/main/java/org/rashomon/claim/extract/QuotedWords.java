package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// The words of a sentence that stand in double quotation marks.
///
/// @param from offset into the sentence's text of the first opening mark
/// @param to offset after the last closing mark
/// @param words all quoted words in lower case, in order
record QuotedWords(int from, int to, List<String> words) {
  QuotedWords {
    words = List.copyOf(words);
  }

  static QuotedWords of(ParsedSentence parsed) {
    String text = parsed.sentence().text();
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inside = false;
    int from = text.length();
    int to = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = c == '"' || c == '“' || c == '”';
      if (inside && !mark && (Character.isLetterOrDigit(c) || c == '\'' || c == '’')) {
        word.append(c == '’' ? '\'' : c);
      } else if (!word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (mark) {
        from = Math.min(from, i);
        to = i + 1;
        inside = c == '“' || (c == '"' && !inside);
      }
    }
    return inside ? new QuotedWords(0, 0, List.of()) : new QuotedWords(from, to, words);
  }

  /// Whether a word stands between the first mark and the last. What stands between two quoted
  /// stretches, as in `"No," he said, "never"`, is found by [#isInside].
  boolean isInside(ParsedSentence parsed, Token token) {
    String text = parsed.sentence().text();
    boolean inside = false;
    for (int i = 0; i < token.start(); i++) {
      char c = text.charAt(i);
      inside = c == '“' || (c == '"' && !inside) || (inside && c != '"' && c != '”');
    }
    return inside || token.text().startsWith("\"");
  }
}
