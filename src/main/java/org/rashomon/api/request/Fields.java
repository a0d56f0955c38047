package org.rashomon.api.request;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.api.problem.Violation;
import org.rashomon.api.problem.Violations;

/// The fields of one object, read one by one; what is wrong with one is a violation, and the
/// reading goes on.
///
/// @param at where the object stands
record Fields(Pointer at, Map<String, Json> values, Violations violations) {

  /// The object at a pointer; empty, with a violation, if there is something else.
  static Optional<Fields> of(Json json, Pointer at, Violations violations) {
    if (json instanceof Json.Members members) {
      return Optional.of(new Fields(at, members.values(), violations));
    }
    violations.add(wrongType(at, "an object", json));
    return Optional.empty();
  }

  /// Refuses every field that is not among these.
  void allow(Set<String> known) {
    values.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(
            name ->
                violations.add(
                    ProblemKind.UNKNOWN_FIELD.at(
                        pointer(name), "\"" + name + "\" is not a field of this object")));
  }

  /// The value of a field that is there and not null.
  Optional<Json> value(String name) {
    return Optional.ofNullable(values.get(name)).filter(json -> !(json instanceof Json.Nothing));
  }

  /// As [#value], with a violation if there is none.
  Optional<Json> required(String name) {
    Optional<Json> value = value(name);
    if (value.isEmpty()) {
      violations.add(ProblemKind.MISSING_FIELD.at(pointer(name), "\"" + name + "\" is required"));
    }
    return value;
  }

  /// A string within its length, whose characters can all be kept.
  Optional<String> text(String name, int longest) {
    return value(name).flatMap(json -> text(json, name, longest, ProblemKind.FIELD_TOO_LONG));
  }

  Optional<String> text(Json json, String name, int longest, ProblemKind tooLong) {
    if (!(json instanceof Json.Text(String words))) {
      violations.add(wrongType(at.member(name), "a string", json));
      return Optional.empty();
    }
    if (words.length() > longest) {
      String detail = "has " + words.length() + " UTF-16 code units, the limit is " + longest;
      violations.add(
          tooLong.at(pointer(name), "\"" + name + "\" " + detail).over(longest, words.length()));
      return Optional.empty();
    }
    return Characters.check(words, pointer(name), violations);
  }

  String pointer(String name) {
    return at.member(name).path();
  }

  static Violation wrongType(Pointer at, String wanted, Json sent) {
    return ProblemKind.WRONG_TYPE.at(at.path(), "must be " + wanted + ", is " + sent.kind());
  }
}
