package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the lines of `states.lex`, whose head comment states the format.
final class StateLexiconReader {
  private final Map<String, List<StateFrame>> verbs = new LinkedHashMap<>();
  private final Map<String, List<StateTerm>> adjectives = new LinkedHashMap<>();
  private final Set<String> modifiers = new LinkedHashSet<>();
  private final Map<String, List<StateTerm>> nouns = new LinkedHashMap<>();
  private final Set<String> transparent = new LinkedHashSet<>();
  private final Set<String> purposes = new LinkedHashSet<>();
  private final Set<String> partly = new LinkedHashSet<>();
  private final StateDimensions dimensions = new StateDimensions();
  private final Map<String, String> files = new LinkedHashMap<>();
  private String dimension = "";

  void read(LexiconLine line) {
    if (!line.indented()) {
      heading(line);
    } else if (dimension.isEmpty()) {
      throw line.malformed("an entry before the first dimension");
    } else if (line.key().equals("compatible")) {
      List<StateTerm> two = two(line.afterKey());
      dimensions.declareCompatible(two.getFirst(), two.getLast());
    } else if (line.key().equals("perhaps")) {
      List<StateTerm> two = two(line.afterKey());
      dimensions.declarePerhaps(two.getFirst(), two.getLast());
    } else if (line.key().equals("foretold")) {
      dimensions.declareForetold(known(line.rest(), line));
    } else {
      entry(new StateTerm(dimension, upper(line.key(), line)), line.afterKey());
    }
  }

  private void heading(LexiconLine line) {
    switch (line.key()) {
      case "transparent" -> addAll(transparent, line.afterKey());
      case "purpose" -> addAll(purposes, line.afterKey());
      case "partly" -> addAll(partly, line.afterKey());
      default -> dimension(line);
    }
  }

  private static void addAll(Set<String> into, LexiconLine list) {
    for (String entry : list.entries()) {
      if (!into.add(entry)) {
        throw list.malformed("'" + entry + "' stands twice");
      }
    }
  }

  private void dimension(LexiconLine line) {
    dimension = upper(line.key(), line);
    if (isContinued(line)) {
      return;
    }
    files.put(dimension, line.file());
    Set<String> traits = new LinkedHashSet<>();
    if (!line.rest().isEmpty()) {
      traits.addAll(List.of(line.rest().split(" ", -1)));
    }
    StateKind kind = kind(traits);
    boolean lasting = traits.remove("lasting");
    boolean momentary = traits.remove("momentary");
    boolean attribute = traits.remove("attribute");
    boolean towards = traits.remove("towards");
    BearerKind bearers = bearers(traits);
    if (!traits.isEmpty()) {
      throw line.malformed("unknown trait '" + traits.iterator().next() + "'");
    }
    if (!dimensions.add(
        new StateDimension(dimension, kind, lasting, momentary, attribute, towards, bearers))) {
      throw line.malformed("dimension " + dimension + " stands twice");
    }
  }

  private static StateKind kind(Set<String> traits) {
    if (traits.remove("status")) {
      return StateKind.STATUS;
    }
    if (traits.remove("modality")) {
      return StateKind.MODALITY;
    }
    return traits.remove("existence") ? StateKind.EXISTENCE : StateKind.ANTONYM;
  }

  private static BearerKind bearers(Set<String> traits) {
    if (traits.remove("persons")) {
      return BearerKind.PERSONS;
    }
    return traits.remove("bodies") ? BearerKind.BODIES : BearerKind.ANYTHING;
  }

  /// Another file may go on with a dimension, by its name alone.
  private boolean isContinued(LexiconLine line) {
    String file = files.get(dimension);
    return file != null && !file.equals(line.file()) && line.rest().isEmpty();
  }

  private static String upper(String name, LexiconLine line) {
    if (!name.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || c == '_')) {
      throw line.malformed("'" + name + "' is not a name in upper case");
    }
    return name;
  }

  private List<StateTerm> two(LexiconLine line) {
    StateTerm first = known(line.key(), line);
    StateTerm second = known(line.rest(), line);
    if (first.equals(second)) {
      throw line.malformed("a term is compatible with itself anyway");
    }
    return List.of(first, second);
  }

  private StateTerm known(String name, LexiconLine line) {
    StateTerm term = new StateTerm(dimension, name);
    if (!dimensions.has(term)) {
      throw line.malformed("no term '" + name + "' in " + dimension + " further up");
    }
    return term;
  }

  private void entry(StateTerm term, LexiconLine line) {
    dimensions.add(term);
    switch (line.key()) {
      case "verb" -> verb(term, line.afterKey());
      case "adj" -> words(adjectives, term, line.afterKey());
      case "modifier" -> modifiers(term, line.afterKey());
      case "noun" -> words(nouns, term, line.afterKey());
      default -> throw line.malformed("unknown key '" + line.key() + "'");
    }
  }

  private void verb(StateTerm term, LexiconLine line) {
    Argument bearer =
        switch (line.key()) {
          case "SUBJECT" -> Argument.SUBJECT;
          case "OBJECT" -> Argument.OBJECT;
          default -> throw line.malformed("'" + line.key() + "' is not SUBJECT or OBJECT");
        };
    LexiconLine list = line.afterKey();
    for (String entry : list.entries()) {
      for (Pattern pattern : Pattern.parse(entry, list)) {
        add(pattern.lemma(), StateFrame.of(term, bearer, pattern), list);
      }
    }
  }

  private void add(String lemma, StateFrame frame, LexiconLine line) {
    List<StateFrame> frames = verbs.computeIfAbsent(lemma, key -> new ArrayList<>());
    for (StateFrame other : frames) {
      StateFrame likewise =
          new StateFrame(
              other.state(),
              frame.bearer(),
              frame.particles(),
              frame.object(),
              frame.complement(),
              frame.preposition(),
              frame.doer());
      if (other.equals(likewise) && other.state().dimension().equals(dimension)) {
        throw line.malformed("'" + lemma + "' tells " + other.state().term() + " just so, too");
      }
    }
    frames.add(frame);
  }

  /// Read as adjectives are.
  private void modifiers(StateTerm term, LexiconLine list) {
    words(adjectives, term, list);
    modifiers.addAll(list.entries());
  }

  private void words(Map<String, List<StateTerm>> into, StateTerm term, LexiconLine list) {
    for (String entry : list.entries()) {
      List<StateTerm> terms = into.computeIfAbsent(entry, key -> new ArrayList<>());
      if (terms.stream().anyMatch(other -> other.dimension().equals(dimension))) {
        throw list.malformed("'" + entry + "' stands in " + dimension + " twice");
      }
      terms.add(term);
    }
  }

  Map<String, List<StateFrame>> verbs() {
    return verbs;
  }

  Map<String, List<StateTerm>> adjectives() {
    return adjectives;
  }

  Set<String> modifiers() {
    return modifiers;
  }

  Map<String, List<StateTerm>> nouns() {
    return nouns;
  }

  Set<String> transparent() {
    return transparent;
  }

  Set<String> purposes() {
    return purposes;
  }

  Set<String> partly() {
    return partly;
  }

  StateDimensions dimensions() {
    return dimensions;
  }
}
