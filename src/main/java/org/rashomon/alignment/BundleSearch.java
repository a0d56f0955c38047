package org.rashomon.alignment;

import java.util.List;
import java.util.function.Predicate;

/// Finds bundles by what they are about. Not thread-safe.
interface BundleSearch extends AutoCloseable {
  void add(List<Bundle> bundles);

  /// Bundles within the bounds that may speak against a claim, in no order: all of the nearest that
  /// are wanted, and perhaps more.
  List<Hit> search(ProfiledClaim claim, SearchBounds bounds, Predicate<Bundle> wanted);

  /// How many steps searches took so far: what their cost grows with.
  long steps();

  @Override
  void close();
}
