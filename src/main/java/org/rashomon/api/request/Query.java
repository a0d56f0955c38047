package org.rashomon.api.request;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.api.problem.Violation;
import org.rashomon.api.problem.Violations;

/// The parameters of a list, read one by one; [#check] ends the reading.
public final class Query {
  /// How many items a page has unless asked otherwise, and at most.
  public static final int USUAL_LIMIT = 50;

  public static final int GREATEST_LIMIT = 500;

  private final Map<String, List<String>> sent;
  private final Violations violations = new Violations();

  /// @param known every other parameter is a violation
  public Query(Map<String, List<String>> sent, Set<String> known) {
    this.sent = sent;
    sent.keySet().stream()
        .filter(name -> !known.contains(name))
        .map(name -> Violation.inQuery(name, ProblemKind.UNKNOWN_PARAMETER, "not a parameter here"))
        .forEach(violations::add);
  }

  public Optional<String> word(String name) {
    return Optional.ofNullable(sent.get(name)).map(List::getFirst).filter(word -> !word.isEmpty());
  }

  /// One of the names of an enum, in any case.
  public <E extends Enum<E>> Optional<E> oneOf(String name, E[] values) {
    Optional<String> word = word(name);
    Optional<E> known =
        word.flatMap(
            given ->
                Arrays.stream(values)
                    .filter(one -> one.name().equalsIgnoreCase(given))
                    .findFirst());
    if (word.isPresent() && known.isEmpty()) {
      String all = Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
      refuse(name, "\"" + word.get() + "\" is none of " + all);
    }
    return known;
  }

  /// From 1 to [#GREATEST_LIMIT].
  public int limit() {
    Optional<String> word = word("limit");
    int limit = word.map(Query::number).orElse(USUAL_LIMIT);
    if (limit < 1 || limit > GREATEST_LIMIT) {
      refuse("limit", "must be a number from 1 to " + GREATEST_LIMIT);
    }
    return limit;
  }

  private static int number(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException unreadable) {
      return 0;
    }
  }

  private void refuse(String name, String detail) {
    violations.add(Violation.inQuery(name, ProblemKind.UNKNOWN_VALUE, detail));
  }

  /// @throws org.rashomon.api.problem.ProblemException with all violations
  public void check() {
    violations.check();
  }
}
