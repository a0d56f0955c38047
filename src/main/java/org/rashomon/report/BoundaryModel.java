package org.rashomon.report;

/// Says whether a mark in a text ends a sentence, where no rule knows.
interface BoundaryModel {
  /// @param window the words around the mark, at most a few hundred characters
  /// @param at where the mark stands in the window
  boolean ends(CharSequence window, int at);
}
