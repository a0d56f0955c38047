package org.rashomon.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A part of a list, and where the next one begins.
///
/// @param next empty at the end of the list
public record Page<T>(List<T> items, Optional<String> next) {
  public Page {
    items = List.copyOf(items);
  }

  /// @param found up to one more than the limit, to see whether there is more
  static <R, T> Page<T> of(
      List<R> found, int limit, Function<R, T> item, Function<R, String> cursor) {
    List<R> shown = found.subList(0, Math.min(limit, found.size()));
    Optional<String> next =
        found.size() > limit ? Optional.of(cursor.apply(shown.getLast())) : Optional.empty();
    return new Page<>(shown.stream().map(item).toList(), next);
  }
}
