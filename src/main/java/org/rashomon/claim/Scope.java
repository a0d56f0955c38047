package org.rashomon.claim;

import java.util.List;
import java.util.Optional;

/// What a value is limited to.
///
/// @param places the places it is said of, as written, in order
/// @param windows the times it is said of, in order
/// @param stretch the length of time or the part of a day that it was reached in: "an hour", "the
///   night"
public record Scope(
    Population population,
    Extent extent,
    List<String> places,
    List<Window> windows,
    Happening happening,
    Optional<Stretch> stretch) {
  public static final Scope OPEN =
      new Scope(
          Population.UNSTATED,
          Extent.UNSTATED,
          List.of(),
          List.of(),
          Happening.CURRENT,
          Optional.empty());

  public Scope {
    places = List.copyOf(places);
    windows = List.copyOf(windows);
  }

  public Scope of(Population stated) {
    return new Scope(stated, extent, places, windows, happening, stretch);
  }

  public Scope with(Extent stated) {
    return new Scope(population, stated, places, windows, happening, stretch);
  }

  public Scope with(Happening told) {
    return new Scope(population, extent, places, windows, told, stretch);
  }

  public Scope at(List<String> where) {
    return new Scope(population, extent, where, windows, happening, stretch);
  }

  public Scope during(List<Window> when) {
    return new Scope(population, extent, places, when, happening, stretch);
  }

  public Scope within(Optional<Stretch> reached) {
    return new Scope(population, extent, places, windows, happening, reached);
  }

  /// The time at which the value is known ("as of Monday noon"), if said.
  public Optional<Window> asOf() {
    return windows.stream()
        .filter(window -> window.relation() == org.rashomon.quantity.Mention.TimeRelation.AS_OF)
        .findFirst();
  }
}
