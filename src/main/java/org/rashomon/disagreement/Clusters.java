package org.rashomon.disagreement;

import java.util.HashMap;
import java.util.Map;
import org.rashomon.claim.Claim;

/// Claims joined into slots, by union and find with path halving (Tarjan and van Leeuwen 1984). Two
/// clusters with different measures of the lexicon are never joined, so that a claim whose measure
/// is unknown cannot chain the killed to the injured.
final class Clusters {
  /// A claim under one kind of disagreement: whether something happened is another slot than how
  /// many.
  record Node(String kind, Claim claim) {}

  private final Map<Node, Node> parents = new HashMap<>();
  private final Map<Node, String> measures = new HashMap<>();

  /// @return whether the two are in one cluster now
  boolean join(Node one, Node other) {
    Node a = root(one);
    Node b = root(other);
    if (a.equals(b)) {
      return true;
    }
    String measureA = measure(a);
    String measureB = measure(b);
    if (!measureA.isEmpty() && !measureB.isEmpty() && !measureA.equals(measureB)) {
      return false;
    }
    parents.put(b, a);
    measures.put(a, measureA.isEmpty() ? measureB : measureA);
    return true;
  }

  Node root(Node node) {
    Node at = node;
    Node parent = parents.getOrDefault(at, at);
    while (!parent.equals(at)) {
      Node above = parents.getOrDefault(parent, parent);
      parents.put(at, above);
      at = above;
      parent = parents.getOrDefault(at, at);
    }
    return at;
  }

  private String measure(Node root) {
    String known = measures.get(root);
    if (known != null) {
      return known;
    }
    return root.claim().slot().hasKnownPredicate() ? root.claim().slot().predicate() : "";
  }
}
