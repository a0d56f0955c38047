package org.rashomon.comparison;

import java.util.HashMap;
import java.util.Map;

/// Sets of reports, given by a name that those of one set share.
final class Partition {
  private Partition() {}

  /// Whether the reports that both know fall into the same sets, whatever their names.
  static boolean same(Map<String, String> one, Map<String, String> other) {
    Map<String, String> forth = new HashMap<>();
    Map<String, String> back = new HashMap<>();
    return one.entrySet().stream()
        .filter(entry -> other.containsKey(entry.getKey()))
        .allMatch(
            entry -> {
              String name = entry.getValue();
              String its = other.getOrDefault(entry.getKey(), "");
              return forth.computeIfAbsent(name, any -> its).equals(its)
                  && back.computeIfAbsent(its, any -> name).equals(name);
            });
  }
}
