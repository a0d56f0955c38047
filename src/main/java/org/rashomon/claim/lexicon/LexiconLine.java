package org.rashomon.claim.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One line of a lexicon file, without its comment (`#` to the end of the line) and outer blanks.
///
/// @param file name of the file, for messages
/// @param number from 1
/// @param indented whether the line belongs to the last line that was not
/// @param text not blank
record LexiconLine(String file, int number, boolean indented, String text) {

  /// The lines of a lexicon that are not blank: of the file beside this class, and of what is
  /// added.
  ///
  /// @throws MalformedLexiconException if there is no such file
  static List<LexiconLine> ofResource(String file) {
    return Additions.linesOf(file);
  }

  /// The lines that are not blank of a file beside this class.
  ///
  /// @throws MalformedLexiconException if there is no such file
  static List<LexiconLine> shipped(String file) {
    try (InputStream in = LexiconLine.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new MalformedLexiconException(file + ": no such lexicon");
      }
      return of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<LexiconLine> of(String file, String content) {
    List<LexiconLine> lines = new ArrayList<>();
    int number = 0;
    for (String raw : content.split("\n", -1)) {
      number++;
      int comment = raw.indexOf('#');
      String kept = comment < 0 ? raw : raw.substring(0, comment);
      if (!kept.isBlank()) {
        boolean indented = Character.isWhitespace(kept.charAt(0));
        lines.add(new LexiconLine(file, number, indented, kept.strip()));
      }
    }
    return lines;
  }

  /// The first word.
  String key() {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  /// What follows the first word, "" if nothing does.
  String rest() {
    int end = text.indexOf(' ');
    return end < 0 ? "" : text.substring(end + 1).strip();
  }

  /// This line with its first word taken off.
  ///
  /// @throws MalformedLexiconException if nothing is left
  LexiconLine afterKey() {
    if (rest().isEmpty()) {
      throw malformed("nothing follows '" + key() + "'");
    }
    return new LexiconLine(file, number, indented, rest());
  }

  /// The entries of a comma-separated list.
  ///
  /// @throws MalformedLexiconException if one is empty, has doubled blanks or is not in lower case
  List<String> entries() {
    List<String> entries = items();
    for (String entry : entries) {
      if (entry.chars().anyMatch(Character::isUpperCase)) {
        throw malformed("'" + entry + "' is not in lower case");
      }
    }
    return entries;
  }

  /// Like [#entries] but with letters of either case.
  List<String> items() {
    List<String> items = new ArrayList<>();
    for (String raw : text.split(",", -1)) {
      String item = raw.strip();
      if (item.isEmpty()) {
        throw malformed("an empty entry");
      }
      if (item.contains("  ")) {
        throw malformed("doubled blanks in '" + item + "'");
      }
      items.add(item);
    }
    return items;
  }

  MalformedLexiconException malformed(String what) {
    return new MalformedLexiconException(file + ":" + number + ": " + what);
  }
}
