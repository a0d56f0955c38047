package org.rashomon.alignment;

import org.rashomon.claim.Claim;
import org.rashomon.claim.Evidence;

/// The title and the first paragraph of a report: what it thinks most worth telling.
final class Lead {
  private Lead() {}

  static boolean has(Claim claim) {
    return claim.evidence().isOfTitle() || isOfFirstParagraph(claim.evidence());
  }

  private static boolean isOfFirstParagraph(Evidence evidence) {
    String text = evidence.report().text();
    int first = 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    int end = text.indexOf('\n', first);
    return end < 0 || evidence.sentence().start() < end;
  }
}
