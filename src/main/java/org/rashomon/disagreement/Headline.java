package org.rashomon.disagreement;

import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;

/// A claim of a report's title and one of its text.
public record Headline(Claim title, Claim body) {
  /// The beginning of a text, in code units: what the title sums up is told there.
  public static final int LEAD = 400;

  /// A text has no more claims that matter for its title, and the work for a pair stays bounded.
  private static final int MOST_LOOKED_AT = 256;

  /// @return empty if the two are not a title's claim and one of its own text
  public static Optional<Headline> of(Candidate pair) {
    boolean a = pair.a().evidence().isOfTitle();
    if (!pair.isWithinReport() || a == pair.b().evidence().isOfTitle()) {
      return Optional.empty();
    }
    return Optional.of(a ? new Headline(pair.a(), pair.b()) : new Headline(pair.b(), pair.a()));
  }

  /// Whether both are stated as facts. A title passes on what a speaker says in the text; a speaker
  /// named in the title says it himself.
  public boolean isPlain() {
    return isPlain(title) && isPlain(body) && title.stance().speaker().isEmpty();
  }

  /// Whether both tell what is to come: "to cut 900 jobs" / "will shed 600 jobs".
  public boolean isExpected() {
    return title.stance().modality() == Modality.FORECAST
        && body.stance().modality() == Modality.FORECAST
        && title.stance().speaker().isEmpty();
  }

  private static boolean isPlain(Claim claim) {
    Modality modality = claim.stance().modality();
    return modality == Modality.ASSERTED || modality == Modality.CONFIRMED;
  }

  /// Whether the text's claim stands at its beginning.
  public boolean isInLead() {
    return body.evidence().sentence().start() < LEAD;
  }

  /// Whether the text's claim stands in its first sentence.
  public boolean isAtStart() {
    int start = body.evidence().sentence().start();
    return body.evidence().report().text().substring(0, start).isBlank();
  }

  /// Whether a word of the sentence of the text's claim is of a kind.
  public boolean isToldWith(Predicate<String> kind) {
    String sentence = body.evidence().report().quote(body.evidence().sentence());
    StringTokenizer words =
        new StringTokenizer(sentence.toLowerCase(Locale.ROOT), " \t\n,.;:()\"“”’'-–—");
    while (words.hasMoreTokens()) {
      if (kind.test(words.nextToken())) {
        return true;
      }
    }
    return false;
  }

  /// The other claims of the text.
  public Stream<Claim> text(Surroundings surroundings) {
    return surroundings.claimsOf(title.reportId()).stream()
        .filter(claim -> !claim.evidence().isOfTitle() && !claim.equals(body))
        .limit(MOST_LOOKED_AT);
  }

  /// The other claims of the title.
  public Stream<Claim> titles(Surroundings surroundings) {
    return surroundings.claimsOf(title.reportId()).stream()
        .filter(claim -> claim.evidence().isOfTitle() && !claim.equals(title));
  }

  /// Whether the text holds these words as words, in whatever case.
  public boolean textHolds(String words) {
    return holds(title.evidence().report().text(), words);
  }

  private static boolean holds(String text, String words) {
    String all = text.toLowerCase(Locale.ROOT);
    String sought = words.toLowerCase(Locale.ROOT);
    for (int at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + 1)) {
      int end = at + sought.length();
      boolean starts = at == 0 || !isWordPart(all, at - 1);
      if (starts && (end == all.length() || !isWordPart(all, end))) {
        return true;
      }
    }
    return false;
  }

  /// A digit group goes on behind a comma or point: "17" is no word of "17,000".
  private static boolean isWordPart(String text, int at) {
    char c = text.charAt(at);
    boolean mark = (c == ',' || c == '.') && at + 1 < text.length() && at > 0;
    return Character.isLetterOrDigit(c)
        || (mark
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1)));
  }
}
