package org.rashomon.alignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Sets of report ids that grow together (union-find with path halving, Tarjan and van Leeuwen
/// 1984).
final class Kin {
  private final Map<String, String> parents = new HashMap<>();

  /// @param origins the name of each id's set
  Kin(Map<String, String> origins) {
    Map<String, String> heads = new HashMap<>();
    origins.forEach(
        (id, origin) -> {
          String head = heads.putIfAbsent(origin, id);
          parents.put(id, head == null ? id : head);
        });
  }

  boolean has(String one, String other) {
    return head(one).equals(head(other));
  }

  void join(String one, String other) {
    parents.put(head(other), head(one));
  }

  /// The sets named "o1", "o2", … in the order of their first ids.
  Map<String, String> named(Collection<String> ids) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> origins = new LinkedHashMap<>();
    for (String id : ids) {
      origins.put(id, names.computeIfAbsent(head(id), unnamed -> "o" + (names.size() + 1)));
    }
    return origins;
  }

  private String head(String id) {
    String at = id;
    String parent = parent(at);
    while (!parent.equals(at)) {
      String above = parent(parent);
      parents.put(at, above);
      at = above;
      parent = parent(at);
    }
    return at;
  }

  private String parent(String id) {
    return parents.getOrDefault(id, id);
  }
}
