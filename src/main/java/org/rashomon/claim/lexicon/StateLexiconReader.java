package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the lines of `states.lex`, whose head comment states the format.
final class StateLexiconReader {
  private final Map<String, List<StateFrame>> verbs = new LinkedHashMap<>();
  private final Map<String, List<StateTerm>> adjectives = new LinkedHashMap<>();
  private final Map<String, List<StateTerm>> nouns = new LinkedHashMap<>();
  private final StateDimensions dimensions = new StateDimensions();
  private String dimension = "";

  void read(LexiconLine line) {
    if (!line.indented()) {
      heading(line);
    } else if (dimension.isEmpty()) {
      throw line.malformed("an entry before the first dimension");
    } else if (line.key().equals("compatible")) {
      compatible(line.afterKey());
    } else {
      entry(new StateTerm(dimension, upper(line.key(), line)), line.afterKey());
    }
  }

  private void heading(LexiconLine line) {
    dimension = upper(line.text(), line);
    if (!dimensions.add(dimension)) {
      throw line.malformed("dimension " + dimension + " stands twice");
    }
  }

  private static String upper(String name, LexiconLine line) {
    if (!name.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || c == '_')) {
      throw line.malformed("'" + name + "' is not a name in upper case");
    }
    return name;
  }

  private void compatible(LexiconLine line) {
    StateTerm first = known(line.key(), line);
    StateTerm second = known(line.rest(), line);
    if (first.equals(second)) {
      throw line.malformed("a term is compatible with itself anyway");
    }
    dimensions.declareCompatible(first, second);
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
              frame.preposition());
      if (other.equals(likewise) && other.state().dimension().equals(dimension)) {
        throw line.malformed("'" + lemma + "' tells " + other.state().term() + " just so, too");
      }
    }
    frames.add(frame);
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

  Map<String, List<StateTerm>> nouns() {
    return nouns;
  }

  StateDimensions dimensions() {
    return dimensions;
  }
}
