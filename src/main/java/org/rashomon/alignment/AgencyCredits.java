package org.rashomon.alignment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.report.Report;

/// Reads which agencies a report credits: in its dateline ("KALMORA (Continental Wire) -", whatever
/// the name), after a credit phrase ("with material from Continental Wire"), and for agencies that
/// are known in brackets or after a dash at the end of a paragraph ("(Reuters)", "— AFP"). To name
/// an agency in a sentence ("told Reuters") is no credit.
final class AgencyCredits {
  private static final int LONGEST_DATELINE = 120;
  private static final int LONGEST_NAME = 60;
  private static final String DASHES = "-\u2013\u2014";

  private final AgencyNames names = AgencyNames.shipped();
  private final Set<String> credits = new TreeSet<>();

  private AgencyCredits() {}

  /// The keys of the agencies, see [AgencyNames#key].
  static Set<String> of(Report report) {
    AgencyCredits reader = new AgencyCredits();
    reader.dateline(report.text().stripLeading());
    report.text().lines().forEach(reader::endOfParagraph);
    reader.phrases(report.text());
    return reader.credits;
  }

  private void dateline(String text) {
    int open = text.indexOf('(');
    int close = text.indexOf(')', open + 1);
    if (open < 1 || close < 0 || close > LONGEST_DATELINE || !isPlace(text.substring(0, open))) {
      return;
    }
    String rest = text.substring(close + 1, Math.min(text.length(), close + 4)).strip();
    String name = text.substring(open + 1, close);
    if (!rest.isEmpty() && DASHES.indexOf(rest.charAt(0)) >= 0 && isName(name)) {
      credits.add(names.key(name));
    }
  }

  /// "KALMORA, June 3": begins with a word in capitals and is no sentence.
  private static boolean isPlace(String words) {
    String first = words.strip();
    int end = first.indexOf(' ');
    String word = end < 0 ? first : first.substring(0, end);
    return !word.isEmpty() && word.equals(word.toUpperCase(Locale.ROOT)) && !first.contains(". ");
  }

  private void endOfParagraph(String paragraph) {
    String line = paragraph.strip();
    String ended = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    int open = ended.lastIndexOf('(');
    if (open >= 0 && ended.endsWith(")")) {
      creditIfKnown(ended.substring(open + 1, ended.length() - 1));
    }
    int dash = lastDash(ended);
    if (dash >= 0) {
      creditIfKnown(ended.substring(dash + 1));
    }
  }

  /// The last dash with white space before it, or at the beginning of the line.
  private static int lastDash(String line) {
    int at = line.length() - 1;
    int stop = Math.max(0, at - LONGEST_NAME);
    while (at >= stop) {
      boolean apart = at == 0 || Character.isWhitespace(line.charAt(at - 1));
      if (apart && DASHES.indexOf(line.charAt(at)) >= 0) {
        return at;
      }
      at--;
    }
    return -1;
  }

  /// Several may stand together: "(Reuters, AFP)", "(AP/dpa)".
  private void creditIfKnown(String list) {
    if (list.length() <= LONGEST_NAME) {
      for (String name : list.replace('/', ',').split(",", -1)) {
        if (names.isKnown(name)) {
          credits.add(names.key(name));
        }
      }
    }
  }

  private void phrases(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return;
    }
    for (String phrase : names.phrases()) {
      for (int at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
        String name = capitalisedRun(text, at + phrase.length());
        if (isName(name)) {
          credits.add(names.key(name));
        }
      }
    }
  }

  /// The words from a place on that begin with a capital letter, an article before them left out.
  private static String capitalisedRun(String text, int from) {
    int start = text.startsWith("the ", from) ? from + 4 : from;
    int end = start;
    int at = start;
    while (at < text.length() && Character.isUpperCase(text.charAt(at))) {
      end = endOfWord(text, at);
      at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : text.length();
    }
    return text.substring(start, end);
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return at;
  }

  private static boolean isName(String name) {
    String stripped = name.strip();
    return !stripped.isEmpty()
        && stripped.length() <= LONGEST_NAME
        && Character.isUpperCase(stripped.charAt(0))
        && List.of(")", "(", ":").stream().noneMatch(stripped::contains);
  }
}
