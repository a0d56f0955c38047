package org.rashomon.alignment;

import org.rashomon.claim.Claim;
import org.rashomon.claim.Evidence;
import org.rashomon.report.Span;

/// Whether two claims stand at the same place of a run of words that two reports share.
final class CopiedWords {
  /// Code units looked at on both sides of a claim: five words of any length that words have.
  private static final int MARGIN = 200;

  private final WordSequence one;
  private final WordSequence other;

  private CopiedWords(WordSequence one, WordSequence other) {
    this.one = one;
    this.other = other;
  }

  /// Whether the words of both spans are the same and, with equal words around them, at least five.
  static boolean hold(Claim one, Claim other) {
    Span span = one.evidence().span();
    Span otherSpan = other.evidence().span();
    CopiedWords words = new CopiedWords(around(one.evidence()), around(other.evidence()));
    int first = words.one.firstFrom(span.start());
    int otherFirst = words.other.firstFrom(otherSpan.start());
    int size = words.one.firstFrom(span.end()) - first;
    return size > 0
        && size == words.other.firstFrom(otherSpan.end()) - otherFirst
        && words.run(first, otherFirst, size);
  }

  private static WordSequence around(Evidence evidence) {
    Span span = evidence.span();
    String text = evidence.report().field(span.field());
    return new WordSequence(
        span.field(),
        text,
        Math.max(0, span.start() - MARGIN),
        Math.min(text.length(), span.end() + MARGIN));
  }

  private boolean run(int first, int otherFirst, int size) {
    int after = 0;
    while (same(first + after, otherFirst + after)) {
      after++;
    }
    int before = 0;
    while (same(first - before - 1, otherFirst - before - 1)) {
      before++;
    }
    return after >= size && before + after >= Shingles.WORDS;
  }

  private boolean same(int i, int j) {
    return i >= 0
        && j >= 0
        && i < one.size()
        && j < other.size()
        && one.word(i).form().equals(other.word(j).form());
  }
}
