package org.rashomon.api.request;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.api.problem.Violation;
import org.rashomon.api.problem.Violations;
import org.rashomon.api.wire.Include;

/// Reads the query of a comparison.
public final class IncludeReader {
  private static final String INCLUDE = "include";

  private IncludeReader() {}

  /// @throws org.rashomon.api.problem.ProblemException for an unknown parameter or value
  public static Set<Include> read(Map<String, List<String>> query) {
    Violations violations = new Violations();
    query.keySet().stream()
        .filter(name -> !name.equals(INCLUDE))
        .map(name -> Violation.inQuery(name, ProblemKind.UNKNOWN_PARAMETER, "not a parameter here"))
        .forEach(violations::add);
    Set<Include> included = EnumSet.noneOf(Include.class);
    query.getOrDefault(INCLUDE, List.of()).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .forEach(value -> include(value, violations).ifPresent(included::add));
    violations.check();
    return included;
  }

  private static Optional<Include> include(String value, Violations violations) {
    Optional<Include> known = Include.of(value);
    if (known.isEmpty()) {
      String detail = "\"" + value + "\" is neither notFlagged nor claims";
      violations.add(Violation.inQuery(INCLUDE, ProblemKind.UNKNOWN_INCLUDE, detail));
    }
    return known;
  }
}
