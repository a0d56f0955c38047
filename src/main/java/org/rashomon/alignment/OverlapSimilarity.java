package org.rashomon.alignment;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/// Scores a document by [Profile#similarity]: a term's frequency is its weight in the document, its
/// boost the weight in the query, the norm the document's total. Nothing depends on the other
/// documents of the index.
final class OverlapSimilarity extends Similarity {
  private final int queryTotal;

  /// @param queryTotal the total of the profile that is searched for; 0 for indexing
  OverlapSimilarity(int queryTotal) {
    this.queryTotal = queryTotal;
  }

  @Override
  public long computeNorm(FieldInvertState state) {
    return state.getLength();
  }

  @Override
  public SimScorer scorer(
      float boost, CollectionStatistics collection, TermStatistics... statistics) {
    return new OverlapScorer(boost, queryTotal);
  }

  private static final class OverlapScorer extends SimScorer {
    private final float boost;
    private final int queryTotal;

    OverlapScorer(float boost, int queryTotal) {
      this.boost = boost;
      this.queryTotal = queryTotal;
    }

    @Override
    public float score(float freq, long norm) {
      return 2 * Math.min(boost, freq) / (queryTotal + norm);
    }

    @Override
    public Explanation explain(Explanation freq, long norm) {
      return Explanation.match(
          score(freq.getValue().floatValue(), norm),
          "2 × min(" + boost + ", " + freq.getValue() + ") / (" + queryTotal + " + " + norm + ")");
    }
  }
}
