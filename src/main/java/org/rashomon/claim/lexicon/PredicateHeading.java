package org.rashomon.claim.lexicon;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The attributes behind the label of a class of `predicates.lex`.
final class PredicateHeading {
  private final LexiconLine line;
  private boolean cumulative = false;
  private boolean sole = false;
  private boolean decided = false;
  private Weight weight = Weight.OTHER;
  private Set<Kind> kinds = EnumSet.of(Kind.COUNT);
  private Set<String> includes = Set.of();
  private Optional<String> denied = Optional.empty();
  private Set<String> tokens = Set.of();

  PredicateHeading(LexiconLine line, String attributes) {
    this.line = line;
    Set<String> seen = new LinkedHashSet<>();
    for (String attribute : attributes.split(" ", -1)) {
      int equals = attribute.indexOf('=');
      String key = equals < 0 ? attribute : attribute.substring(0, equals);
      if (attribute.isEmpty()) {
        continue;
      }
      if (!seen.add(key)) {
        throw line.malformed("'" + key + "' stands twice");
      }
      set(key, attribute.substring(equals + 1));
    }
    if (!seen.contains("weight")) {
      throw line.malformed("no weight");
    }
  }

  /// The class of these attributes.
  ///
  /// @param above the names of the classes further up
  PredicateClass of(String name, String label, Set<String> above) {
    for (String part : includes) {
      requireAbove("includes ", part, above);
    }
    denied.ifPresent(opposite -> requireAbove("denied=", opposite, above));
    return new PredicateClass(
        name, label, cumulative, sole, decided, weight, kinds, includes, denied, tokens);
  }

  private void requireAbove(String attribute, String name, Set<String> above) {
    if (!above.contains(name)) {
      throw line.malformed(attribute + name + ", which is no class further up");
    }
  }

  private void set(String key, String value) {
    switch (key) {
      case "cumulative" -> cumulative = true;
      case "sole" -> sole = true;
      case "decided" -> decided = true;
      case "weight" -> weight = constant(Weight.class, value, line);
      case "kinds" -> {
        kinds = EnumSet.noneOf(Kind.class);
        for (String kind : value.split(",", -1)) {
          kinds.add(constant(Kind.class, kind, line));
        }
      }
      case "tokens" -> tokens = new LinkedHashSet<>(List.of(value.split(",", -1)));
      case "denied" -> denied = Optional.of(value);
      case "includes" -> includes = new LinkedHashSet<>(List.of(value.split(",", -1)));
      default -> throw line.malformed("unknown key '" + key + "'");
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name, LexiconLine line) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw line.malformed("'" + name + "' is not a " + type.getSimpleName());
    }
  }
}
