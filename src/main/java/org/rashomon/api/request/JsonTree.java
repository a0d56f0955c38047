package org.rashomon.api.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rashomon.api.Limits;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.api.problem.Violations;

/// Reads a body into a tree, without recursion. Doubled fields are collected as violations; what is
/// no JSON, too deep or too much ends the request at once.
final class JsonTree {
  /// Depth and count are bounded here, and strings by the size of the body.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          // Names of fields are the client's: they must not fill a table that outlives the call.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  /// An array or object that is being read.
  private sealed interface Open {
    Pointer next();

    void add(Json value);

    record OpenArray(Pointer at, List<Json> values) implements Open {
      @Override
      public Pointer next() {
        return at.item(values.size());
      }

      @Override
      public void add(Json value) {
        values.add(value);
      }
    }

    /// @param name one element: the field whose value comes next
    record OpenObject(Pointer at, Map<String, Json> values, Deque<String> name) implements Open {
      @Override
      public Pointer next() {
        return at.member(name.element());
      }

      @Override
      public void add(Json value) {
        values.putIfAbsent(name.remove(), value);
      }
    }
  }

  private final Limits limits;
  private final Violations violations;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Json root;
  private int count;

  private JsonTree(Limits limits, Violations violations) {
    this.limits = limits;
    this.violations = violations;
  }

  /// @throws ProblemException if the text is not one JSON value within the limits
  static Json read(String text, Limits limits, Violations violations) {
    return new JsonTree(limits, violations).read(text);
  }

  private Json read(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (root != null && open.isEmpty()) {
          throw malformed(parser, "something follows the JSON value");
        }
        take(token, parser);
      }
    } catch (JsonProcessingException unreadable) {
      throw JsonError.problem(unreadable);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    if (root == null) {
      throw new ProblemException(Problem.of(ProblemKind.EMPTY_BODY, "The body is blank"));
    }
    return root;
  }

  private void take(JsonToken token, JsonParser parser) throws IOException {
    switch (token) {
      case START_OBJECT -> openObject();
      case START_ARRAY -> openArray();
      case END_OBJECT, END_ARRAY -> open.pop();
      case FIELD_NAME -> name(parser.currentName());
      case VALUE_STRING -> put(new Json.Text(parser.getText()));
      case VALUE_NULL -> put(new Json.Nothing());
      case VALUE_TRUE, VALUE_FALSE -> put(new Json.Truth());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> put(new Json.Numeral());
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no token of a string: " + token);
    }
  }

  private void openObject() {
    Pointer at = next();
    Map<String, Json> values = new LinkedHashMap<>();
    put(new Json.Members(values));
    push(new Open.OpenObject(at, values, new ArrayDeque<>(1)));
  }

  private void openArray() {
    Pointer at = next();
    List<Json> values = new ArrayList<>();
    put(new Json.Items(values));
    push(new Open.OpenArray(at, values));
  }

  private Pointer next() {
    Open current = open.peek();
    return current == null ? Pointer.ROOT : current.next();
  }

  private void push(Open container) {
    open.push(container);
    if (open.size() > limits.jsonDepth()) {
      throw over(
          ProblemKind.JSON_TOO_DEEP, "The JSON is nested more than %d deep", limits.jsonDepth());
    }
  }

  private void name(String name) {
    if (open.element() instanceof Open.OpenObject object) {
      object.name().add(name);
      if (object.values().containsKey(name)) {
        violations.add(
            ProblemKind.DUPLICATE_FIELD.at(
                object.next().path(), "\"" + name + "\" is given twice"));
      }
    }
  }

  private void put(Json value) {
    if (++count > limits.jsonValues()) {
      throw over(
          ProblemKind.JSON_TOO_MANY_VALUES,
          "The JSON has more than %d values",
          limits.jsonValues());
    }
    Open current = open.peek();
    if (current == null) {
      root = value;
    } else {
      current.add(value);
    }
  }

  private static ProblemException over(ProblemKind kind, String detail, int limit) {
    return new ProblemException(
        Problem.over(kind, String.format(detail, limit), limit, limit + 1L));
  }

  private static ProblemException malformed(JsonParser parser, String what) {
    return JsonError.problem(parser.currentTokenLocation(), what);
  }
}
