package org.rashomon.claim.extract.refutation;

import java.util.List;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Context;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.refutation.Refutations.Refutation;
import org.rashomon.claim.syntax.ParsedSentence;

/// That what others tell is not so: "the report of his death is a hoax", "Fake news: …". One claim
/// for each sentence that says so; the words of its context's clause are what is not so, the
/// evidence is the words that say so.
public final class RefutationExtractor implements Extractor {
  /// The predicate of its slots.
  public static final String REFUTED = "REFUTED";

  /// A longer sentence is not quoted as a whole.
  private static final int LONGEST = 30;

  private static final int BEFORE = 8;
  private static final int AFTER = 14;

  private static final Stance DENIED = Stance.PLAIN.with(Polarity.NEGATIVE).with(Modality.DENIED);

  private final Refutations refutations = new Refutations();

  @Override
  public List<Claim> extract(Reading reading) {
    return refutations.in(reading.parsed()).stream()
        .filter(found -> found.told().size() + found.around().size() >= Refutations.LEAST_WORDS)
        .map(found -> claim(reading, found))
        .toList();
  }

  private static Claim claim(Reading reading, Refutation found) {
    return reading.claim(
        evidence(reading.parsed(), found.words()),
        new Statement(
            new Slot(Aspect.REFUTATION, REFUTED, ""),
            new Value.Occurrence(false),
            DENIED,
            Scope.OPEN),
        new Context(found.told(), found.around(), reading.topic()));
  }

  /// The sentence without its stop, or the words around those that say so.
  private static Stretch evidence(ParsedSentence parsed, Stretch words) {
    int size = parsed.tokens().size();
    int end = size > 1 && parsed.token(size - 1).is(".") ? size - 1 : size;
    return size <= LONGEST
        ? new Stretch(0, end)
        : new Stretch(Math.max(0, words.from() - BEFORE), Math.min(end, words.to() + AFTER));
  }
}
