package org.rashomon.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the time that an entry of a live blog begins with: "10.20 The bridge is open again",
/// "1:45pm - Two men have been arrested". It is no word of the sentence behind it.
final class EntryStamps {
  private static final Pattern STAMP =
      Pattern.compile(
          "([01]?\\d|2[0-3])[.:h][0-5]\\d( ?[ap]\\.?m\\.?)?( (GMT|UTC|BST|CET|CEST|EST|EDT))?( ?[-–—:|])?(?=\\s+[\\p{Lu}\"“‘'])");

  private EntryStamps() {}

  /// The stamp, if text in capitals or quotes follows on it.
  static Optional<Span> before(String text, Span paragraph) {
    Matcher matcher = STAMP.matcher(text).region(paragraph.start(), paragraph.end());
    return matcher.lookingAt()
        ? Optional.of(new Span(Field.TEXT, paragraph.start(), matcher.end()))
        : Optional.empty();
  }
}
