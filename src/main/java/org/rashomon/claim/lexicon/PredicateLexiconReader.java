package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the lines of `predicates.lex`, whose head comment states the format.
final class PredicateLexiconReader {
  private final NounLists lists = new NounLists();
  private final Map<Counted, List<PredicateClass>> classesOf = new HashMap<>();
  private final Map<String, PredicateClass> classes = new LinkedHashMap<>();
  private final Map<String, List<Frame>> verbs = new LinkedHashMap<>();
  private final Map<String, List<PredicateClass>> events = new LinkedHashMap<>();
  private final Map<String, List<PredicateClass>> measures = new LinkedHashMap<>();
  private final Map<String, List<PredicateClass>> adjectives = new LinkedHashMap<>();
  private final Map<String, List<PredicateClass>> sizes = new LinkedHashMap<>();

  /// A pattern with which of its arguments is counted.
  private record Counted(Pattern pattern, Argument counted) {}

  PredicateLexiconReader read(List<LexiconLine> lines) {
    @Nullable PredicateClass current = null;
    for (LexiconLine line : lines) {
      if (!line.indented() && line.key().equals("list")) {
        lists.add(line.afterKey());
        current = null;
      } else if (!line.indented()) {
        current = heading(line);
      } else if (current == null) {
        throw line.malformed("an entry before the first class");
      } else {
        entry(line, current);
      }
    }
    verbs.replaceAll((lemma, frames) -> mostSpecificFirst(frames));
    return this;
  }

  private static List<Frame> mostSpecificFirst(List<Frame> frames) {
    Comparator<Frame> order =
        Comparator.comparingInt((Frame frame) -> patternOf(frame).specificity()).reversed();
    return frames.stream().sorted(order).toList();
  }

  private static Pattern patternOf(Frame frame) {
    return new Pattern(
        "",
        frame.particles(),
        frame.object(),
        frame.complement(),
        frame.preposition(),
        frame.doer());
  }

  /// `NAME "label" cumulative? sole? decided? weight=WEIGHT kinds=KIND,KIND? includes=NAME,NAME?
  /// denied=NAME? tokens=noun,noun?`, or the name of a class further up alone, which goes on with
  /// it.
  private PredicateClass heading(LexiconLine line) {
    String name = line.key();
    String rest = line.rest();
    PredicateClass known = classes.get(name);
    if (known != null && rest.isEmpty()) {
      return known;
    }
    int close = rest.indexOf('"', 1);
    if (!name.equals(name.toUpperCase(Locale.ROOT)) || !rest.startsWith("\"") || close < 2) {
      throw line.malformed("a class starts with its NAME and its \"label\"");
    }
    PredicateClass read =
        new PredicateHeading(line, rest.substring(close + 1).strip())
            .of(name, rest.substring(1, close), classes.keySet());
    if (classes.putIfAbsent(name, read) != null) {
      throw line.malformed("class " + name + " stands twice");
    }
    return read;
  }

  private void entry(LexiconLine line, PredicateClass current) {
    switch (line.key()) {
      case "verb" -> verb(line.afterKey(), current);
      case "noun" -> put(events, line.afterKey(), current);
      case "measure" -> put(measures, line.afterKey(), current);
      case "adj" -> put(adjectives, line.afterKey(), current);
      case "size" -> put(sizes, line.afterKey(), current);
      default -> throw line.malformed("unknown key '" + line.key() + "'");
    }
  }

  private void verb(LexiconLine line, PredicateClass current) {
    Argument counted = argument(line);
    LexiconLine list = line.afterKey();
    for (String entry : list.entries()) {
      for (Pattern pattern : Pattern.parse(lists.spelledOut(entry, list), list)) {
        add(pattern, counted, current, list);
      }
    }
  }

  private static Argument argument(LexiconLine line) {
    for (Argument argument : Argument.values()) {
      if (argument.name().equals(line.key())) {
        return argument;
      }
    }
    throw line.malformed("'" + line.key() + "' is not SUBJECT, OBJECT or AMOUNT");
  }

  private void add(Pattern pattern, Argument counted, PredicateClass current, LexiconLine line) {
    if (pattern.preposition().isPresent()
        && counted != Argument.AMOUNT
        && pattern.complement().isEmpty()) {
      throw line.malformed("a ^preposition leads to an AMOUNT or to a @noun");
    }
    List<PredicateClass> same =
        classesOf.computeIfAbsent(new Counted(pattern, counted), key -> new ArrayList<>());
    for (PredicateClass other : same) {
      if (other.kinds().stream().anyMatch(current.kinds()::contains)) {
        throw line.malformed(
            "'" + pattern.lemma() + "' stands in " + other.name() + " just so, too");
      }
    }
    same.add(current);
    List<Frame> frames = verbs.computeIfAbsent(pattern.lemma(), lemma -> new ArrayList<>());
    frames.add(
        new Frame(
            current,
            counted,
            pattern.particles(),
            pattern.object(),
            pattern.complement(),
            pattern.preposition(),
            pattern.doer()));
  }

  private static void put(
      Map<String, List<PredicateClass>> into, LexiconLine list, PredicateClass current) {
    for (String entry : list.entries()) {
      List<PredicateClass> classes = into.computeIfAbsent(entry, key -> new ArrayList<>());
      for (PredicateClass other : classes) {
        if (other.kinds().stream().anyMatch(current.kinds()::contains)) {
          throw list.malformed("'" + entry + "' stands in " + other.name() + ", too");
        }
      }
      classes.add(current);
    }
  }

  Map<String, PredicateClass> classes() {
    return classes;
  }

  Map<String, List<Frame>> verbs() {
    return verbs;
  }

  Map<String, List<PredicateClass>> events() {
    return events;
  }

  Map<String, List<PredicateClass>> measures() {
    return measures;
  }

  Map<String, List<PredicateClass>> adjectives() {
    return adjectives;
  }

  Map<String, List<PredicateClass>> sizes() {
    return sizes;
  }
}
