package org.rashomon.claim.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The dimensions of `states.lex` with their terms, and which of these can hold together.
final class StateDimensions {
  private final Map<String, Set<StateTerm>> terms = new LinkedHashMap<>();
  private final Map<String, StateDimension> dimensions = new LinkedHashMap<>();
  private final Set<Set<StateTerm>> compatible = new LinkedHashSet<>();

  private final Set<Set<StateTerm>> perhaps = new LinkedHashSet<>();

  private final Set<StateTerm> foretold = new LinkedHashSet<>();

  /// @return whether it is new
  boolean add(StateDimension dimension) {
    terms.putIfAbsent(dimension.name(), new LinkedHashSet<>());
    return dimensions.putIfAbsent(dimension.name(), dimension) == null;
  }

  Optional<StateDimension> find(String name) {
    return Optional.ofNullable(dimensions.get(name));
  }

  void add(StateTerm term) {
    terms.computeIfAbsent(term.dimension(), key -> new LinkedHashSet<>()).add(term);
  }

  void declareCompatible(StateTerm a, StateTerm b) {
    compatible.add(Set.of(a, b));
  }

  void declarePerhaps(StateTerm a, StateTerm b) {
    perhaps.add(Set.of(a, b));
  }

  boolean mayBecomeOne(StateTerm a, StateTerm b) {
    return !a.equals(b) && perhaps.contains(Set.of(a, b));
  }

  void declareForetold(StateTerm term) {
    foretold.add(term);
  }

  boolean holdsForetold(StateTerm term) {
    return foretold.contains(term);
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
