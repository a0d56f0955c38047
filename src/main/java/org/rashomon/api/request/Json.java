package org.rashomon.api.request;

import java.util.List;
import java.util.Map;

/// A JSON value as it was sent. Numbers and truth values are only ever of the wrong type here, so
/// that their size costs nothing.
sealed interface Json {
  record Text(String value) implements Json {}

  /// @param values in order; complete only when the whole body was read
  record Items(List<Json> values) implements Json {}

  /// @param values by name, the first of doubles, in order
  record Members(Map<String, Json> values) implements Json {}

  /// `null`
  record Nothing() implements Json {}

  record Numeral() implements Json {}

  record Truth() implements Json {}

  /// Its type in plain English.
  default String kind() {
    return switch (this) {
      case Text _ -> "a string";
      case Items _ -> "an array";
      case Members _ -> "an object";
      case Nothing _ -> "null";
      case Numeral _ -> "a number";
      case Truth _ -> "a truth value";
    };
  }
}
