package org.rashomon.claim.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The dimensions of `states.lex` with their terms, and which of these can hold together.
final class StateDimensions {
  private final Map<String, Set<StateTerm>> terms = new LinkedHashMap<>();
  private final Set<Set<StateTerm>> compatible = new LinkedHashSet<>();

  /// @return whether it is new
  boolean add(String dimension) {
    return terms.putIfAbsent(dimension, new LinkedHashSet<>()) == null;
  }

  void add(StateTerm term) {
    terms.computeIfAbsent(term.dimension(), key -> new LinkedHashSet<>()).add(term);
  }

  void declareCompatible(StateTerm a, StateTerm b) {
    compatible.add(Set.of(a, b));
  }

  boolean has(StateTerm term) {
    return terms.getOrDefault(term.dimension(), Set.of()).contains(term);
  }

  boolean opposed(StateTerm a, StateTerm b) {
    return a.dimension().equals(b.dimension())
        && !a.equals(b)
        && has(a)
        && has(b)
        && !compatible.contains(Set.of(a, b));
  }

  List<StateTerm> terms(String dimension) {
    return List.copyOf(terms.getOrDefault(dimension, Set.of()));
  }
}
