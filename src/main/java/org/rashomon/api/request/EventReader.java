package org.rashomon.api.request;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.api.Limits;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.api.problem.Violations;
import org.rashomon.event.Decision;

/// Reads the bodies of calls on events and reviews. Thread-safe.
@Singleton
public class EventReader {
  private static final int LONGEST_DESCRIPTION = 10_000;

  private final Limits limits;

  /// What an event is called.
  ///
  /// @param describes whether a description was sent, be it null
  public record Naming(Optional<String> title, boolean describes, Optional<String> description) {}

  /// A decision as it was sent.
  public record Verdict(Decision decision, Optional<String> note, Optional<String> reviewer) {}

  EventReader(Limits limits) {
    this.limits = limits;
  }

  /// A new event: its title is required.
  public Naming opened(byte[] body) {
    return naming(body, true);
  }

  /// A change of an event: nothing is required.
  public Naming renamed(byte[] body) {
    return naming(body, false);
  }

  private Naming naming(byte[] body, boolean titled) {
    Violations violations = new Violations();
    Optional<Fields> fields = fields(body, Set.of("title", "description"), violations);
    Optional<String> title = fields.flatMap(object -> title(object, titled));
    Optional<String> description =
        fields.flatMap(object -> object.text("description", LONGEST_DESCRIPTION));
    violations.check();
    boolean describes =
        fields.filter(object -> object.values().containsKey("description")).isPresent();
    return new Naming(title, describes, description);
  }

  private Optional<String> title(Fields fields, boolean required) {
    if (required) {
      fields.required("title");
    }
    return filled(fields, "title", limits.titleLength());
  }

  /// A decision with an optional note and reviewer.
  public Verdict reviewed(byte[] body) {
    Violations violations = new Violations();
    Optional<Fields> fields = fields(body, Set.of("decision", "note", "reviewer"), violations);
    Optional<Decision> decision = fields.flatMap(EventReader::decision);
    Optional<String> note = fields.flatMap(object -> filled(object, "note", LONGEST_DESCRIPTION));
    Optional<String> reviewer =
        fields.flatMap(object -> filled(object, "reviewer", limits.sourceLength()));
    violations.check();
    return new Verdict(decision.orElseThrow(), note, reviewer);
  }

  private static Optional<Decision> decision(Fields fields) {
    Optional<String> sent =
        fields.required("decision").flatMap(json -> fields.text("decision", LONGEST_DESCRIPTION));
    Optional<Decision> known =
        sent.flatMap(
            name ->
                Arrays.stream(Decision.values())
                    .filter(one -> one.name().equals(name))
                    .findFirst());
    if (sent.isPresent() && known.isEmpty()) {
      String all =
          Arrays.stream(Decision.values()).map(Enum::name).collect(Collectors.joining(", "));
      fields
          .violations()
          .add(
              ProblemKind.UNKNOWN_VALUE.at(
                  fields.pointer("decision"), "\"" + sent.get() + "\" is none of " + all));
    }
    return known;
  }

  private static Optional<String> filled(Fields fields, String name, int longest) {
    Optional<String> words = fields.text(name, longest);
    if (words.filter(String::isBlank).isPresent()) {
      fields
          .violations()
          .add(ProblemKind.EMPTY_FIELD.at(fields.pointer(name), "\"" + name + "\" is blank"));
    }
    return words.filter(given -> !given.isBlank());
  }

  private Optional<Fields> fields(byte[] body, Set<String> known, Violations violations) {
    Json json = JsonTree.read(Body.text(body), limits, violations);
    Optional<Fields> fields = Fields.of(json, Pointer.ROOT, violations);
    fields.ifPresent(object -> object.allow(known));
    return fields;
  }
}
