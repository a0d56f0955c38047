package org.rashomon.alignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.report.Field;
import org.rashomon.report.Report;

/// What is kept of a report to find its copies: about 8 bytes a word.
///
/// @param source its own name as an agency's key
/// @param whole the shingles of its text
/// @param paragraphs those of each paragraph that is long enough to be a copy by itself
/// @param credits the keys of the agencies it credits
record Fingerprint(
    Report report, String source, Shingles whole, List<Shingles> paragraphs, Set<String> credits) {
  /// Fewer shared shingles (nineteen words) are a phrase or a formula, not a copied text.
  private static final int FEWEST_SHARED = 15;

  /// The part of the shorter text that is shared, at least: a quarter of a report is taken over.
  private static final double PART = 0.25;

  /// A text or paragraph of which so much is shared is a copy with light edits.
  private static final double NEARLY_ALL = 0.8;

  /// Shorter paragraphs (sixteen words) and texts (nine words) do not tell.
  private static final int SHORTEST_PARAGRAPH = 12;

  private static final int SHORTEST_TEXT = 5;

  static Fingerprint of(Report report) {
    WordSequence words = new WordSequence(report, Field.TEXT);
    return new Fingerprint(
        report,
        AgencyNames.shipped().key(report.source()),
        Shingles.of(words),
        paragraphs(words),
        AgencyCredits.of(report));
  }

  private static List<Shingles> paragraphs(WordSequence words) {
    return Shingles.byParagraph(words).stream()
        .filter(paragraph -> paragraph.size() >= SHORTEST_PARAGRAPH)
        .toList();
  }

  boolean isKinTo(Fingerprint other) {
    return commonAgency(other).isPresent() || copies(other);
  }

  /// Whether one took text from the other or both from a third.
  boolean copies(Fingerprint other) {
    int shared = whole.shared(other.whole);
    int shorter = Math.min(whole.size(), other.whole.size());
    return (shared >= FEWEST_SHARED && shared >= PART * shorter)
        || (shared >= SHORTEST_TEXT && shared >= NEARLY_ALL * shorter)
        || (shared >= NEARLY_ALL * SHORTEST_PARAGRAPH
            && (hasParagraphOf(other) || other.hasParagraphOf(this)));
  }

  private boolean hasParagraphOf(Fingerprint other) {
    return other.paragraphs.stream()
        .anyMatch(paragraph -> paragraph.shared(whole) >= NEARLY_ALL * paragraph.size());
  }

  /// The agency that both credit, or that one credits and the other is.
  Optional<String> commonAgency(Fingerprint other) {
    return credits.stream()
        .filter(agency -> agency.equals(other.source) || other.credits.contains(agency))
        .findFirst()
        .or(() -> Optional.of(source).filter(other.credits::contains));
  }
}
