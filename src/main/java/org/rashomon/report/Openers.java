package org.rashomon.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words that tell where a sentence begins or goes on, from `openers.txt`.
final class Openers {
  private final Set<String> function;
  private final Set<String> clock;
  private final List<String> lowerCase;
  private final Set<String> reporting;
  private final Set<String> web;

  private Openers(Map<String, List<String>> sections) {
    this.function = Set.copyOf(sections.getOrDefault("function", List.of()));
    this.clock = Set.copyOf(sections.getOrDefault("clock", List.of()));
    this.lowerCase = List.copyOf(sections.getOrDefault("lower-case", List.of()));
    this.reporting = Set.copyOf(sections.getOrDefault("reporting", List.of()));
    this.web = Set.copyOf(sections.getOrDefault("web", List.of()));
  }

  /// Reads the list that is shipped.
  static Openers shipped() {
    return new Openers(
        WordFile.read(
            "openers.txt", Set.of("function", "clock", "lower-case", "reporting", "web")));
  }

  /// Whether a text begins with a capitalised function word.
  boolean beginsWithFunctionWord(String text) {
    return capital(text) && function.contains(word(text, 0));
  }

  /// Whether a text goes on after a time of day: with a day, a zone or the time of a place ("Sydney
  /// time").
  boolean goesOnAfterClock(String text) {
    int at = 0;
    for (int words = 0; words < 4 && at < text.length(); words++) {
      String word = word(text, at);
      if (words == 0 ? clock.contains(word) : word.equals("time")) {
        return true;
      }
      if (!Character.isUpperCase(text.charAt(at))) {
        return false;
      }
      at += word.length() + 1;
    }
    return false;
  }

  /// Whether a text may be the beginning of a sentence: a capital, a number or a name that is
  /// written small.
  boolean mayBegin(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char head = text.charAt(0);
    return Character.isUpperCase(head)
        || Character.isTitleCase(head)
        || (Character.isLetter(head) && !Character.isLowerCase(head))
        || Glyphs.beginsNumber(head)
        || lowerCase.stream().anyMatch(text::startsWith);
  }

  /// Whether a text begins with up to four capitalised words and a verb of saying: `Marta Ruiz
  /// asked`.
  boolean beginsWithSpeaker(String text) {
    int at = 0;
    for (int words = 0; words < 5 && at < text.length(); words++) {
      String word = word(text, at);
      if (reporting.contains(word)) {
        return words > 0;
      }
      if (!Character.isUpperCase(text.charAt(at)) || (words == 0 && function.contains(word))) {
        return false;
      }
      at += word.length() + 1;
    }
    return false;
  }

  /// Whether a text begins with the last part of a web address.
  boolean beginsWithWebEnding(String text) {
    return web.contains(word(text, 0));
  }

  private static boolean capital(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /// The word at a place in lower case, its letters alone; empty for one that an abbreviating stop
  /// follows ("A. Smith").
  private static String word(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '.' && end - at == 1) {
      return "";
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }
}
