package org.rashomon.claim.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Context;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Terms;
import org.rashomon.claim.extract.wording.KindWords.Found;
import org.rashomon.claim.lexicon.WordKind;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Which word of its kind stands in a sentence: "kitchen" in "The body was found in the kitchen".
/// Reports copy one another, and a copy may differ in one word. The slot is the rest of the
/// sentence, by a fingerprint, so that only copies are ever looked at.
public final class WordingExtractor implements Extractor {
  /// A longer sentence is seldom copied whole.
  private static final int LONGEST = 40;

  /// What a sentence must tell besides, in content words, for its copy to be one.
  private static final int LEAST_WORDS = 2;

  /// A nation's word stands in many short sentences: "The people are in Japan".
  private static final int LEAST_WORDS_BESIDE_NATION = 3;

  private static final int AROUND = 6;

  private final KindWords kinds = new KindWords();

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    List<Claim> claims = new ArrayList<>();
    if (parsed.tokens().size() <= LONGEST) {
      for (Found found : kinds.in(parsed)) {
        if (contentBeside(parsed, found) >= least(found)) {
          claims.add(claim(reading, found));
        }
      }
    }
    return claims;
  }

  private static int least(Found found) {
    return switch (found.member().kind().name()) {
      case WordKind.NATION, WordKind.COUNTRY -> LEAST_WORDS_BESIDE_NATION;
      default -> LEAST_WORDS;
    };
  }

  private static int contentBeside(ParsedSentence parsed, Found found) {
    return Terms.of(parsed.tokens()).size()
        - Terms.of(parsed.tokens().subList(found.from(), found.to())).size();
  }

  private static Claim claim(Reading reading, Found found) {
    ParsedSentence parsed = reading.parsed();
    int from = Math.max(0, found.from() - AROUND);
    int to = Math.min(parsed.tokens().size(), found.to() + AROUND);
    return reading.claim(
        new Reading.Stretch(from, to),
        new Reading.Statement(
            new Slot(Aspect.WORDING, key(parsed, found), ""),
            value(parsed, found),
            Stance.PLAIN,
            Scope.OPEN),
        new Context(List.of(), List.of(), List.of()));
  }

  private static Value.Entity value(ParsedSentence parsed, Found found) {
    return new Value.Entity(
        parsed.words(found.from(), found.to()),
        List.of(found.member().term()),
        found.member().kind().name().equals(WordKind.COUNTRY));
  }

  /// The kind, and a fingerprint of the words before and after.
  private static String key(ParsedSentence parsed, Found found) {
    int hash = hash(parsed.tokens().subList(0, found.from()), 1);
    hash = hash(parsed.tokens().subList(found.to(), parsed.tokens().size()), hash * 31);
    return found.member().kind().name().toLowerCase(Locale.ROOT) + " " + Integer.toHexString(hash);
  }

  /// Of what is spoken: no marks, and one article.
  private static int hash(List<Token> tokens, int seed) {
    int hash = seed;
    for (Token token : tokens) {
      if (Character.isLetterOrDigit(token.text().codePointAt(0))) {
        String word = token.is("an") ? "a" : token.text().toLowerCase(Locale.ROOT);
        hash = hash * 31 + word.hashCode();
      }
    }
    return hash;
  }
}
