package org.rashomon.alignment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Collects the places of all documents that may be among the nearest, ties at the border included:
/// whoever rescores them exactly and keeps the best misses none. Lets Lucene skip documents that
/// cannot compete.
final class NearestCollector implements Collector {
  /// Lucene sums floats; a true nearness lies within this part of the score.
  private static final float ROUNDING = 1e-4f;

  private final int nearest;
  private final IntPredicate wanted;
  private final PriorityQueue<Float> bestScores = new PriorityQueue<>();
  private List<Hit> hits = new ArrayList<>();
  private float threshold;
  private int sweepAt = 1024;

  private NearestCollector(int nearest, double floor, IntPredicate wanted) {
    this.nearest = nearest;
    this.wanted = wanted;
    this.threshold = (float) floor * (1 - ROUNDING);
  }

  /// @param nearest how many are wanted
  /// @param floor the least score
  /// @param wanted which places count
  static CollectorManager<NearestCollector, List<Integer>> manager(
      int nearest, double floor, IntPredicate wanted) {
    return new CollectorManager<>() {
      @Override
      public NearestCollector newCollector() {
        return new NearestCollector(nearest, floor, wanted);
      }

      @Override
      public List<Integer> reduce(Collection<NearestCollector> collectors) {
        return collectors.stream().flatMap(collector -> collector.places().stream()).toList();
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.TOP_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    NumericDocValues places = DocValues.getNumeric(leaf.reader(), ClaimDocument.PLACE);
    return new LeafCollector() {
      private Scorable scorer = NOTHING;

      @Override
      public void setScorer(Scorable current) throws IOException {
        scorer = current;
        scorer.setMinCompetitiveScore(threshold);
      }

      @Override
      public void collect(int doc) throws IOException {
        float score = scorer.score();
        if (score >= threshold && places.advanceExact(doc)) {
          keep(new Hit(score, (int) places.longValue()));
          scorer.setMinCompetitiveScore(threshold);
        }
      }
    };
  }

  private static final Scorable NOTHING =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  private void keep(Hit hit) {
    if (!wanted.test(hit.place)) {
      return;
    }
    hits.add(hit);
    bestScores.add(hit.score);
    if (bestScores.size() > nearest) {
      bestScores.remove();
      threshold = Math.max(threshold, bestScores.element() * (1 - ROUNDING));
    }
    if (hits.size() >= sweepAt) {
      hits = new ArrayList<>(competitive());
      sweepAt = 2 * Math.max(512, hits.size());
    }
  }

  private List<Hit> competitive() {
    return hits.stream().filter(hit -> hit.score >= threshold).toList();
  }

  private List<Integer> places() {
    return competitive().stream().map(Hit::place).toList();
  }

  private record Hit(float score, int place) {}
}
