package org.rashomon.claim.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.rashomon.quantity.Unit;

/// A measure of the lexicon: what a count or amount tells of.
///
/// @param name in upper case: "KILLED"
/// @param label in plain English: "people killed"
/// @param cumulative whether it can only grow while an event goes on: a toll, but not the number of
///   missing
/// @param sole whether a matter has one of it, so that whose it is may stay unsaid: inflation
/// @param decided whether what is to come of it is settled when it is told: jobs that a company
///   will cut, a sentence that someone will serve
/// @param weight how grave it is
/// @param kinds the kinds of quantity it takes, not empty
/// @param includes names of the classes that are a kind of it: casualties include killed and
///   injured
/// @param denied name of the class that a denial of this one tells: who did not survive was killed
/// @param tokens nouns whose number is that of the persons counted: a job cut is a worker laid off
public record PredicateClass(
    String name,
    String label,
    boolean cumulative,
    boolean sole,
    boolean decided,
    Weight weight,
    Set<Kind> kinds,
    Set<String> includes,
    Optional<String> denied,
    Set<String> tokens) {
  public PredicateClass {
    if (name.isEmpty() || label.isEmpty() || kinds.isEmpty()) {
      throw new IllegalArgumentException("a class has a name, a label and kinds: " + name);
    }
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    includes = Collections.unmodifiableSet(new LinkedHashSet<>(includes));
    tokens = Set.copyOf(tokens);
  }

  /// Whether a quantity in `unit` may be a value of this measure. A share of what is counted is:
  /// "half of the houses were destroyed".
  public boolean accepts(Unit unit) {
    Kind kind = Kind.of(unit);
    return kinds.contains(kind) || (kind == Kind.PERCENT && kinds.contains(Kind.COUNT));
  }
}
