package org.rashomon.alignment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.rashomon.claim.Aspect;

/// Which aspects of a slot can speak against one another.
final class Opposition {
  private static final Map<Aspect, Set<Aspect>> TABLE = table();

  private Opposition() {}

  /// The aspects whose claims may be compared with a claim of this one, itself included.
  static Set<Aspect> of(Aspect aspect) {
    return TABLE.getOrDefault(aspect, Set.of(aspect));
  }

  static boolean possible(Aspect one, Aspect other) {
    return of(one).contains(other);
  }

  private static Map<Aspect, Set<Aspect>> table() {
    Map<Aspect, Set<Aspect>> table = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      table.put(aspect, EnumSet.of(aspect));
    }
    // twelve people were killed / nobody was killed
    pair(table, Aspect.COUNT, Aspect.OCCURRENCE);
    // the militia attacked the depot / the militia did not attack it
    pair(table, Aspect.RESPONSIBILITY, Aspect.OCCURRENCE);
    // a lone driver set the fire / a separatist group claimed the fire
    pair(table, Aspect.RESPONSIBILITY, Aspect.IDENTITY);
    // a gas leak caused the blast / police blamed militants for it
    pair(table, Aspect.RESPONSIBILITY, Aspect.CAUSE);
    // the mayor resigned / the report of a resignation is a hoax
    pair(table, Aspect.REFUTATION, Aspect.OCCURRENCE);
    return table;
  }

  private static void pair(Map<Aspect, Set<Aspect>> table, Aspect one, Aspect other) {
    table.computeIfAbsent(one, EnumSet::of).add(other);
    table.computeIfAbsent(other, EnumSet::of).add(one);
  }
}
