package org.rashomon.claim.extract.speech;

import java.util.ArrayList;
import java.util.List;

/// Where the quotations of a sentence begin and end.
final class QuotationMarks {
  private QuotationMarks() {}

  /// Offsets of opening and closing marks by turns; none where a quotation does not end.
  static List<Integer> in(String text) {
    boolean twofold = text.indexOf('"') >= 0 || text.indexOf('“') >= 0 || text.indexOf('”') >= 0;
    List<Integer> marks = twofold ? twofold(text) : single(text);
    return marks.size() % 2 == 0 ? marks : List.of();
  }

  private static List<Integer> twofold(String text) {
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = marks.size() % 2 == 1;
      if ((inside && (c == '"' || c == '”')) || (!inside && (c == '"' || c == '“'))) {
        marks.add(i);
      }
    }
    return marks;
  }

  /// A single mark also stands for a letter left out and after a plural: it opens behind a blank,
  /// and closes behind a mark or where no letter follows.
  private static List<Integer> single(String text) {
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = c == '\'' || c == '‘' || c == '’';
      if (mark && (marks.size() % 2 == 0 ? opens(text, i) : closes(text, i))) {
        marks.add(i);
      }
    }
    return marks;
  }

  private static boolean opens(String text, int at) {
    boolean free = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    return free && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean closes(String text, int at) {
    char before = text.charAt(at - 1);
    boolean plural = before == 's' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    boolean ends = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return ends && !plural;
  }
}
