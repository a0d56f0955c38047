package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.quantity.Unit;

/// The verbs, nouns and adjectives by which reporters tell a measure, read from `predicates.lex`.
/// Immutable. What is not in it is no measure the lexicon knows, which does not mean it is none.
public final class PredicateLexicon {
  private final Map<String, PredicateClass> classes;
  private final Map<String, VerbFrames> verbs = new LinkedHashMap<>();
  private final Map<String, List<PredicateClass>> events;
  private final Map<String, List<PredicateClass>> measures;
  private final Map<String, List<PredicateClass>> adjectives;
  private final Map<String, List<String>> plain = new LinkedHashMap<>();
  private final Map<String, List<PredicateClass>> sizes;

  PredicateLexicon(PredicateLexiconReader read) {
    classes = read.classes();
    read.verbs().forEach((verb, frames) -> verbs.put(verb, new VerbFrames(frames)));
    events = read.events();
    measures = read.measures();
    adjectives = read.adjectives();
    sizes = read.sizes();
    verbs.forEach(
        (verb, frames) ->
            frames.all().stream()
                .filter(frame -> frame.object().isEmpty() && frame.complement().isEmpty())
                .filter(frame -> frame.doer().isEmpty())
                .forEach(frame -> addPlain(verb, frame)));
  }

  private void addPlain(String verb, Frame frame) {
    String particles = String.join(" ", frame.particles());
    List<String> told = plain.computeIfAbsent(frame.predicate().name(), name -> new ArrayList<>());
    told.add((verb + " " + particles).strip());
  }

  /// The one of the process, read at the first call.
  ///
  /// @throws MalformedLexiconException naming file and line
  public static PredicateLexicon load() {
    return Shared.ONE;
  }

  private static final class Shared {
    static final PredicateLexicon ONE = of(LexiconLine.ofResource("predicates.lex"));
  }

  static PredicateLexicon of(List<LexiconLine> lines) {
    return new PredicateLexicon(new PredicateLexiconReader().read(lines));
  }

  /// The ways in which a verb tells a measure, most specific first; empty if it tells none.
  public List<Frame> verb(String lemma) {
    VerbFrames frames = verbs.get(lemma);
    return frames == null ? List.of() : frames.all();
  }

  /// Those of [#verb] that a sentence may hold, in the same order.
  ///
  /// @param words all of the sentence, as they are and as lemmas, in lower case
  public Stream<Frame> verb(String lemma, Stream<String> words) {
    VerbFrames frames = verbs.get(lemma);
    return frames == null ? Stream.empty() : frames.near(words);
  }

  /// The verbs that tell a measure whatever stands with them, in the order of the file.
  public List<String> plainVerbs(PredicateClass predicate) {
    return plain.getOrDefault(predicate.name(), List.of());
  }

  /// The measure that a noun tells, of one word or more ("fatality", "death toll"): the first of
  /// [#nouns].
  public Optional<PredicateClass> noun(String lemma) {
    return nouns(lemma).stream().findFirst();
  }

  /// The measure that a noun tells with a quantity in `unit`: "a loss of 3 million".
  public Optional<PredicateClass> noun(String lemma, Unit unit) {
    return nouns(lemma).stream().filter(predicate -> predicate.accepts(unit)).findFirst();
  }

  /// The measures that a noun tells, in the order of the file, those it counts before those it
  /// measures.
  public List<PredicateClass> nouns(String lemma) {
    return Stream.concat(
            events.getOrDefault(lemma, List.of()).stream(),
            measures.getOrDefault(lemma, List.of()).stream())
        .toList();
  }

  /// Whether a noun has a number as its value ("a death toll of 12", "the cost was 3 million"),
  /// rather than being counted itself ("12 deaths", "the death of 12 people").
  public boolean isMeasureNoun(String lemma) {
    return measures.containsKey(lemma);
  }

  /// The measure that an adjective tells of its noun ("12 dead", "the people trapped"), or a word
  /// like it ("212 people on board"): the first in the file.
  public Optional<PredicateClass> adjective(String lemma) {
    return adjectives.getOrDefault(lemma, List.of()).stream().findFirst();
  }

  /// The measure that an adjective tells with a quantity in `unit`: "two hours long".
  public Optional<PredicateClass> adjective(String lemma, Unit unit) {
    return adjectives.getOrDefault(lemma, List.of()).stream()
        .filter(predicate -> predicate.accepts(unit))
        .findFirst();
  }

  /// The measure that a quantity in `unit` right before a thing, or behind its "of", tells of it:
  /// "a six-metre wall", "a queue of two kilometres".
  public Optional<PredicateClass> size(String thing, Unit unit) {
    return sizes.getOrDefault(thing, List.of()).stream()
        .filter(predicate -> predicate.accepts(unit))
        .findFirst();
  }

  public Optional<PredicateClass> byName(String name) {
    return Optional.ofNullable(classes.get(name));
  }

  /// All classes, in the order of the file.
  public Collection<PredicateClass> classes() {
    return classes.values();
  }

  /// Whether what `part` counts is always counted by `whole`, too: casualties include the killed.
  /// No class includes itself.
  public boolean includes(PredicateClass whole, PredicateClass part) {
    return whole.includes().stream()
        .anyMatch(
            name ->
                name.equals(part.name())
                    || byName(name).filter(kind -> includes(kind, part)).isPresent());
  }

  Collection<String> verbLemmas() {
    return verbs.keySet();
  }

  Collection<String> nounLemmas() {
    return Stream.concat(events.keySet().stream(), measures.keySet().stream()).toList();
  }

  Collection<String> adjectiveLemmas() {
    return adjectives.keySet();
  }

  Collection<String> sizeLemmas() {
    return sizes.keySet();
  }
}
