package org.rashomon.claim;

import java.util.List;

/// The words around a claim that tell what it is about, as lemmas in lower case, numbers, times,
/// hedges and stop words left out. Alignment searches by them.
///
/// @param clause of the claim's own clause
/// @param sentence of the rest of its sentence
/// @param topic of the report's title and first sentence
public record Context(List<String> clause, List<String> sentence, List<String> topic) {
  public Context {
    clause = List.copyOf(clause);
    sentence = List.copyOf(sentence);
    topic = List.copyOf(topic);
  }
}
