package org.rashomon.claim.reference;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Which tokens of a report stand in quotation marks, sentence after sentence: there another one
/// speaks. A quotation ends with its paragraph.
final class QuotedStretches {
  private boolean open;
  private int paragraph;

  /// For each token of the next sentence whether it is quoted.
  List<Boolean> of(ParsedSentence parsed) {
    if (parsed.sentence().paragraph() != paragraph) {
      open = false;
      paragraph = parsed.sentence().paragraph();
    }
    List<Boolean> quoted = new ArrayList<>();
    for (Token token : parsed.tokens()) {
      if (token.text().length() <= 2) {
        turn(token.text());
      }
      quoted.add(open);
    }
    return quoted;
  }

  private void turn(String mark) {
    switch (mark) {
      case "“", "«", "``" -> open = true;
      case "”", "»", "''" -> open = false;
      case "\"" -> open = !open;
      default -> {}
    }
  }
}
