package org.rashomon.claim.syntax;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/// Searches for the most probable tags of one sentence's words, of each word's beginnings keeping
/// the best three (beam search, Ratnaparkhi 1996). It searches as OpenNLP's tagger does and finds
/// the same tags, but weighs once a word what does not depend on the tags before it, and leaves out
/// what is too small to change a sum.
final class TagSearch {
  private static final int BEAM = 3;

  /// A summand so much smaller than the greatest, as a power of e, is lost in the sum's rounding.
  private static final double LOST = 60;

  private final TagModel model;
  private final FeatureWeights weights;
  private final TagWord[] known;
  private final double prior;

  /// The weights of each tag: for the word whatever came before, and after certain tags.
  private final double[] shared;

  private final double[] sums;

  TagSearch(TagModel model, List<String> words) {
    this.model = model;
    this.weights = model.weights();
    this.known = words.stream().map(model::word).toArray(TagWord[]::new);
    this.prior = StrictMath.log(1.0 / model.tags());
    this.shared = new double[model.tags()];
    this.sums = new double[model.tags()];
  }

  /// One tag a word.
  List<String> best() {
    Queue<Beginning> beam = queue();
    beam.add(Beginning.EMPTY);
    for (int at = 0; at < known.length; at++) {
      beam = longer(beam, at);
    }
    String[] tags = new String[known.length];
    for (int at = 0; at < tags.length; at++) {
      tags[at] = model.tag(beam.element().tags[at]);
    }
    return List.of(tags);
  }

  private static Queue<Beginning> queue() {
    return new PriorityQueue<>(BEAM, Beginning.BEST_FIRST);
  }

  private Queue<Beginning> longer(Queue<Beginning> beam, int at) {
    Queue<Beginning> longer = queue();
    weighWord(at);
    for (int i = 0; i < BEAM && !beam.isEmpty(); i++) {
      Beginning beginning = beam.remove();
      weigh(at, beginning);
      double total = total();
      extend(beginning, known[at], total, third(), longer);
      if (longer.isEmpty()) {
        extend(beginning, known[at], total, Double.NEGATIVE_INFINITY, longer);
      }
    }
    return longer;
  }

  /// Adds the beginning with each tag that weighs enough and that the word may have.
  private void extend(
      Beginning beginning, TagWord word, double total, double least, Queue<Beginning> longer) {
    for (int tag = 0; tag < sums.length; tag++) {
      if (sums[tag] >= least && word.allows(tag)) {
        longer.add(beginning.with(tag, StrictMath.exp(sums[tag]) / total));
      }
    }
  }

  private void weighWord(int at) {
    Arrays.fill(shared, prior);
    known[at].addOwn(weights, shared);
    weights.add(around(at - 1).previous(), shared);
  }

  /// The features in the order in which OpenNLP adds them, as the last bit depends on it.
  private void weigh(int at, Beginning beginning) {
    System.arraycopy(shared, 0, sums, 0, sums.length);
    if (at > 0) {
      weights.add(model.after(beginning.tag(1)), sums);
      weights.add(around(at - 2).secondPrevious(), sums);
    }
    if (at > 1) {
      weights.add(model.after(beginning.tag(2), beginning.tag(1)), sums);
    }
    weights.add(around(at + 1).next(), sums);
    if (at + 1 < known.length) {
      weights.add(around(at + 2).secondNext(), sums);
    }
  }

  private TagWord.Neighbours around(int at) {
    TagWord word = at < 0 ? model.beginning() : at < known.length ? known[at] : model.end();
    return word.neighbours();
  }

  /// What all tags together weigh.
  private double total() {
    double greatest = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      greatest = Math.max(greatest, sum);
    }
    double total = 0;
    for (double sum : sums) {
      if (sum > greatest - LOST) {
        total += StrictMath.exp(sum);
      }
    }
    return total;
  }

  /// The third greatest weight.
  private double third() {
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    double third = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      if (sum > first) {
        third = second;
        second = first;
        first = sum;
      } else if (sum > second) {
        third = second;
        second = sum;
      } else if (sum > third) {
        third = sum;
      }
    }
    return third;
  }

  /// The tags of a sentence's first words.
  private static final class Beginning {
    static final Beginning EMPTY = new Beginning(new byte[0], 0);
    static final Comparator<Beginning> BEST_FIRST =
        (one, other) -> Double.compare(other.score, one.score);

    private final byte[] tags;

    /// The logarithm of their probability.
    private final double score;

    private Beginning(byte[] tags, double score) {
      this.tags = tags;
      this.score = score;
    }

    /// @param back 1 for the last word, 2 for the one before it
    int tag(int back) {
      return tags[tags.length - back];
    }

    Beginning with(int tag, double probability) {
      byte[] more = Arrays.copyOf(tags, tags.length + 1);
      more[tags.length] = (byte) tag;
      return new Beginning(more, score + StrictMath.log(probability));
    }
  }
}
