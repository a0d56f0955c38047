package org.rashomon.claim.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// States and directions by the words that tell them, read from `states.lex`. Immutable.
public final class StateLexicon {
  private static final Comparator<StateFrame> MOST_SPECIFIC_FIRST =
      Comparator.comparingInt(StateFrame::specificity).reversed();

  private final Map<String, List<StateFrame>> verbs = new LinkedHashMap<>();
  private final Map<String, List<StateTerm>> adjectives;
  private final Set<String> modifiers;
  private final Map<String, List<StateTerm>> nouns;
  private final StateDimensions dimensions;
  private final Set<String> transparent;
  private final Set<String> purposes;
  private final Set<String> partly;

  private StateLexicon(StateLexiconReader read) {
    read.verbs()
        .forEach(
            (lemma, frames) ->
                verbs.put(lemma, frames.stream().sorted(MOST_SPECIFIC_FIRST).toList()));
    adjectives = read.adjectives();
    modifiers = read.modifiers();
    nouns = read.nouns();
    dimensions = read.dimensions();
    transparent = read.transparent();
    purposes = read.purposes();
    partly = read.partly();
  }

  /// The one of the process, read at the first call.
  ///
  /// @throws MalformedLexiconException naming file and line
  public static StateLexicon load() {
    return Shared.ONE;
  }

  private static final class Shared {
    static final StateLexicon ONE = of(LexiconLine.ofResource("states.lex"));
  }

  static StateLexicon of(List<LexiconLine> lines) {
    StateLexiconReader reader = new StateLexiconReader();
    lines.forEach(reader::read);
    return new StateLexicon(reader);
  }

  /// The states that a verb tells, most specific pattern first; empty if it tells none.
  public List<StateFrame> verb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /// The first state that an adjective or a phrase like one tells: "shut", "on the run".
  public Optional<StateTerm> adjective(String lemma) {
    return adjectives(lemma).stream().findFirst();
  }

  /// All states that an adjective may tell, one per dimension: "down" of a trend and of a network.
  public List<StateTerm> adjectives(String lemma) {
    return adjectives.getOrDefault(lemma, List.of());
  }

  /// The first state that a noun tells: "closure".
  public Optional<StateTerm> noun(String lemma) {
    return nouns(lemma).stream().findFirst();
  }

  public List<StateTerm> nouns(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /// Whether a noun stands for what it belongs to: "the condition of the king".
  public boolean isTransparent(String noun) {
    return transparent.contains(noun);
  }

  /// Whether a noun stands for what it is for: "plans for a quarry".
  public boolean isForPurpose(String noun) {
    return purposes.contains(noun);
  }

  /// Whether a word makes a state a partial one: "partly", "almost".
  public boolean isPartial(String word) {
    return partly.contains(word);
  }

  /// What is known of a dimension, if there is one of this name.
  public Optional<StateDimension> dimension(String name) {
    return dimensions.find(name);
  }

  /// Whether nothing can be in both states at one time. States of two dimensions never oppose.
  public boolean opposed(StateTerm a, StateTerm b) {
    return dimensions.opposed(a, b);
  }

  /// Whether two opposed states are often told of one fate while it is not fully known: missing and
  /// dead.
  public boolean mayBecomeOne(StateTerm a, StateTerm b) {
    return dimensions.mayBecomeOne(a, b);
  }

  /// Whether all states of a dimension are told of what is to come: who is fit for a match.
  public boolean isToCome(String dimension) {
    return terms(dimension).stream().allMatch(this::holdsForetold);
  }

  /// Whether a state that is foretold is held against what is told as a fact: the match will go
  /// ahead.
  public boolean holdsForetold(StateTerm term) {
    return dimensions.holdsForetold(term);
  }

  /// The terms of a dimension, in the order of the file; empty if it is unknown.
  public List<StateTerm> terms(String dimension) {
    return dimensions.terms(dimension);
  }

  Collection<String> verbLemmas() {
    return verbs.keySet();
  }

  /// Without the nouns that stand before others as adjectives do.
  Collection<String> adjectiveLemmas() {
    return adjectives.keySet().stream().filter(word -> !modifiers.contains(word)).toList();
  }

  /// Nouns that stand before others as adjectives do.
  Collection<String> modifierLemmas() {
    return modifiers;
  }

  Collection<String> nounLemmas() {
    return nouns.keySet();
  }
}
