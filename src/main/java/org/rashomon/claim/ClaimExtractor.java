package org.rashomon.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.claim.extract.Doubts;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.ReportWords;
import org.rashomon.claim.extract.measure.OwnTotals;
import org.rashomon.claim.extract.refutation.RefutedClaims;
import org.rashomon.claim.extract.state.AgesOfNamed;
import org.rashomon.claim.reference.Discourse;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.SentenceParser;
import org.rashomon.quantity.Dateline;
import org.rashomon.report.Article;
import org.rashomon.report.Sentence;

/// Reads the claims of an article, sentence by sentence. Thread-safe; the same article gives the
/// same claims.
public final class ClaimExtractor {
  /// Longer sentences are lists or no prose; they are passed over and counted.
  public static final int LONGEST_SENTENCE = 1_500;

  private static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::evidence)
          .thenComparing(claim -> claim.slot().aspect())
          .thenComparing(claim -> claim.slot().predicate());

  private final SentenceParser parser;
  private final Discourse discourse;
  private final List<Extractor> extractors;
  private final RefutedClaims refuted = new RefutedClaims();
  private final OwnTotals totals = new OwnTotals();
  private final AgesOfNamed ages = new AgesOfNamed();

  public ClaimExtractor(SentenceParser parser, List<Extractor> extractors) {
    this.parser = parser;
    this.discourse = new Discourse(parser);
    this.extractors = List.copyOf(extractors);
  }

  public Extraction extract(Article article) {
    Dateline dateline = new Dateline(article.report().publishedAt());
    List<ParsedSentence> parsed = new ArrayList<>();
    Doubts doubts = new Doubts();
    for (Sentence sentence : article.sentences()) {
      if (sentence.text().length() > LONGEST_SENTENCE) {
        doubts.noteSentence(Abstention.SENTENCE_TOO_LONG);
      } else {
        parsed.add(parser.parse(sentence, dateline));
      }
    }
    List<Claim> claims = claims(article, discourse.read(parsed), doubts);
    return new Extraction(claims, doubts.counted());
  }

  private List<Claim> claims(Article article, List<ParsedSentence> parsed, Doubts doubts) {
    ReportWords common = ReportWords.of(article.report(), parsed);
    List<Reading> readings =
        parsed.stream().map(sentence -> new Reading(common, sentence, new Doubts())).toList();
    List<List<Claim>> found = found(readings);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      if (reading.parsed().clauses().isEmpty()) {
        doubts.noteSentence(Abstention.NO_CLAUSE);
      }
      doubts.add(reading.doubts());
      claims.addAll(refuted.heldBack(reading, found.get(i)));
    }
    claims.sort(ORDER);
    return ages.told(totals.of(claims));
  }

  /// For each sentence. One extractor reads them all before the next begins, so that its code and
  /// its words stay near the processor.
  private List<List<Claim>> found(List<Reading> readings) {
    List<List<Claim>> found = new ArrayList<>();
    readings.forEach(_ -> found.add(new ArrayList<>()));
    for (Extractor extractor : extractors) {
      for (int i = 0; i < readings.size(); i++) {
        found.get(i).addAll(extractor.extract(readings.get(i)));
      }
    }
    return found;
  }
}
