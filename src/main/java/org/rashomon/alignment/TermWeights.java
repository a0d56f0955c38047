package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// An inverted file that scores a claim against every bundle, one term at a time (Zobel and Moffat
/// 2006): exact, and for events of ordinary size faster than skipping.
final class TermWeights implements BundleSearch {
  private final List<Postings> byTerm = new ArrayList<>();
  private final List<Bundle> bundles = new ArrayList<>();
  private int[] shared = new int[64];
  private long steps;

  /// The bundles that have a term, each with its weight there.
  private static final class Postings {
    private int[] entries = new int[4];
    private int size;

    void add(int bundle, int weight) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, 2 * size);
      }
      entries[size] = bundle;
      entries[size + 1] = weight;
      size += 2;
    }

    void score(int weight, int[] shared) {
      for (int i = 0; i < size; i += 2) {
        shared[entries[i]] += Math.min(weight, entries[i + 1]);
      }
    }
  }

  @Override
  public void add(List<Bundle> more) {
    for (Bundle bundle : more) {
      Profile profile = bundle.claim().profile();
      for (int i = 0; i < profile.size(); i++) {
        while (byTerm.size() <= profile.term(i)) {
          byTerm.add(new Postings());
        }
        byTerm.get(profile.term(i)).add(bundles.size(), profile.weight(i));
      }
      bundles.add(bundle);
    }
    if (shared.length < bundles.size()) {
      shared = new int[2 * bundles.size()];
    }
  }

  @Override
  public List<Hit> search(ProfiledClaim claim, SearchBounds bounds, Predicate<Bundle> wanted) {
    score(claim.profile());
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < bundles.size(); i++) {
      if (shared[i] > 0) {
        Bundle bundle = bundles.get(i);
        double similarity =
            2.0 * shared[i] / (claim.profile().total() + bundle.claim().profile().total());
        shared[i] = 0;
        if (similarity + Neighbour.ONE_PREDICATE >= bounds.floor()
            && claim.mayMeet(bundle.claim())
            && wanted.test(bundle)) {
          Hit hit = Hit.of(claim, bundle, similarity);
          if (hit.isWithin(bounds)) {
            hits.add(hit);
          }
        }
      }
    }
    return hits;
  }

  private void score(Profile profile) {
    for (int i = 0; i < profile.size(); i++) {
      if (profile.term(i) < byTerm.size()) {
        Postings postings = byTerm.get(profile.term(i));
        postings.score(profile.weight(i), shared);
        steps += postings.size / 2;
      }
    }
    steps += bundles.size();
  }

  @Override
  public long steps() {
    return steps;
  }

  @Override
  public void close() {}
}
