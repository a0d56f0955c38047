package org.rashomon.report;

import java.util.List;
import java.util.Optional;

/// Finds the time that an entry of a live blog begins with: "10.20 The bridge is open again",
/// "1:45pm - Two men have been arrested". It is no word of the sentence behind it.
final class EntryStamps {
  private static final String SEPARATORS = ".:h";
  private static final String PARTING = "-–—:|";
  private static final String QUOTES = "\"“‘'";
  private static final List<String> HALVES = List.of("am", "pm", "a.m.", "p.m.");
  private static final List<String> ZONES =
      List.of("GMT", "UTC", "BST", "CET", "CEST", "EST", "EDT");

  private EntryStamps() {}

  /// The stamp, if text in capitals or quotes follows on it.
  static Optional<Span> before(String text, Span paragraph) {
    String line = text.substring(paragraph.start(), paragraph.end());
    int clock = clock(line);
    if (clock == 0) {
      return Optional.empty();
    }
    int half = behindWord(line, clock, HALVES);
    int zone = line.startsWith(" ", half) ? behindWord(line, half, ZONES) : half;
    int end = behindParting(line, zone);
    return isFollowed(line, end)
        ? Optional.of(new Span(Field.TEXT, paragraph.start(), paragraph.start() + end))
        : Optional.empty();
  }

  /// Where "9.05" or "21:40" ends, 0 if the line does not begin with a time of the day.
  private static int clock(String line) {
    int hour = digits(line, 0);
    boolean told =
        (hour == 1 || hour == 2)
            && hour < line.length()
            && SEPARATORS.indexOf(line.charAt(hour)) >= 0
            && digits(line, hour + 1) == hour + 3
            && Integer.parseInt(line, 0, hour, 10) < 24
            && Integer.parseInt(line, hour + 1, hour + 3, 10) < 60;
    return told ? hour + 3 : 0;
  }

  private static int digits(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static int behindWord(String line, int from, List<String> words) {
    int at = behindBlank(line, from);
    return words.stream()
        .filter(word -> line.startsWith(word, at) && !isWord(line, at + word.length()))
        .findFirst()
        .map(word -> at + word.length())
        .orElse(from);
  }

  private static boolean isWord(String line, int at) {
    return at < line.length() && Character.isLetterOrDigit(line.charAt(at));
  }

  private static int behindParting(String line, int from) {
    int at = behindBlank(line, from);
    return at < line.length() && PARTING.indexOf(line.charAt(at)) >= 0 ? at + 1 : from;
  }

  private static int behindBlank(String line, int from) {
    return line.startsWith(" ", from) ? from + 1 : from;
  }

  /// By blanks and a capital or a quotation mark.
  private static boolean isFollowed(String line, int end) {
    int at = end;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at > end
        && at < line.length()
        && (Character.isUpperCase(line.charAt(at)) || QUOTES.indexOf(line.charAt(at)) >= 0);
  }
}
