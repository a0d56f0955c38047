package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Context;

/// The weights of a maximum entropy model, one behind the other: which outcomes a feature speaks
/// for, and how much. Immutable.
final class FeatureWeights {
  /// The feature that is no feature and weighs nothing.
  static final int NOTHING = 0;

  private final int[] starts;
  private final byte[] outcomes;
  private final double[] weights;

  private FeatureWeights(int[] starts, byte[] outcomes, double[] weights) {
    this.starts = starts;
    this.outcomes = outcomes;
    this.weights = weights;
  }

  /// Adds a feature's weights to the sums of the outcomes.
  void add(int feature, double[] sums) {
    int end = starts[feature + 1];
    for (int i = starts[feature]; i < end; i++) {
      sums[outcomes[i]] += weights[i];
    }
  }

  /// Collects features, which are numbered from 1.
  static final class Builder {
    private final List<Context> features = new ArrayList<>();
    private int size;

    Builder(int outcomes) {
      if (outcomes > Byte.MAX_VALUE) {
        throw new IllegalArgumentException("more outcomes than a byte can number");
      }
    }

    /// @return the number of the feature
    int add(Context feature) {
      features.add(feature);
      size += feature.getOutcomes().length;
      return features.size();
    }

    FeatureWeights build() {
      int[] starts = new int[features.size() + 2];
      byte[] outcomes = new byte[size];
      double[] weights = new double[size];
      int at = 0;
      for (int feature = 0; feature < features.size(); feature++) {
        int[] numbers = features.get(feature).getOutcomes();
        double[] parameters = features.get(feature).getParameters();
        for (int i = 0; i < numbers.length; i++) {
          outcomes[at] = (byte) numbers[i];
          weights[at++] = parameters[i];
        }
        starts[feature + 2] = at;
      }
      return new FeatureWeights(starts, outcomes, weights);
    }
  }
}
