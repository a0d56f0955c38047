package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the lines of `predicates.lex`, whose head comment states the format.
final class PredicateLexiconReader {
  private final Map<String, PredicateClass> classes = new LinkedHashMap<>();
  private final Map<String, List<Frame>> verbs = new LinkedHashMap<>();
  private final Map<String, List<PredicateClass>> events = new LinkedHashMap<>();
  private final Map<String, List<PredicateClass>> measures = new LinkedHashMap<>();
  private final Map<String, List<PredicateClass>> adjectives = new LinkedHashMap<>();
  private final Map<String, List<PredicateClass>> sizes = new LinkedHashMap<>();

  PredicateLexiconReader read(List<LexiconLine> lines) {
    @Nullable PredicateClass current = null;
    for (LexiconLine line : lines) {
      if (!line.indented()) {
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

  /// `NAME "label" cumulative? sole? weight=WEIGHT kinds=KIND,KIND? includes=NAME,NAME?
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
    Heading heading = new Heading(line, rest.substring(close + 1).strip());
    for (String part : heading.includes) {
      if (!classes.containsKey(part)) {
        throw line.malformed("includes " + part + ", which is no class further up");
      }
    }
    if (heading.denied.filter(opposite -> !classes.containsKey(opposite)).isPresent()) {
      throw line.malformed("denied=" + heading.denied.get() + ", which is no class further up");
    }
    PredicateClass read =
        new PredicateClass(
            name,
            rest.substring(1, close),
            heading.cumulative,
            heading.sole,
            heading.weight,
            heading.kinds,
            heading.includes,
            heading.denied,
            heading.tokens);
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
      for (Pattern pattern : Pattern.parse(entry, list)) {
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
    List<Frame> frames = verbs.computeIfAbsent(pattern.lemma(), lemma -> new ArrayList<>());
    for (Frame other : frames) {
      if (other.counted() == counted
          && patternOf(other).equals(withoutLemma(pattern))
          && other.predicate().kinds().stream().anyMatch(current.kinds()::contains)) {
        throw line.malformed(
            "'" + pattern.lemma() + "' stands in " + other.predicate().name() + " just so, too");
      }
    }
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

  private static Pattern withoutLemma(Pattern pattern) {
    return new Pattern(
        "",
        pattern.particles(),
        pattern.object(),
        pattern.complement(),
        pattern.preposition(),
        pattern.doer());
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

  /// The attributes behind a class's label.
  private static final class Heading {
    private boolean cumulative = false;
    private boolean sole = false;
    private Weight weight = Weight.OTHER;
    private Set<Kind> kinds = EnumSet.of(Kind.COUNT);
    private Set<String> includes = Set.of();
    private Optional<String> denied = Optional.empty();
    private Set<String> tokens = Set.of();

    Heading(LexiconLine line, String attributes) {
      Set<String> seen = new LinkedHashSet<>();
      for (String attribute : attributes.split(" ", -1)) {
        int equals = attribute.indexOf('=');
        String key = equals < 0 ? attribute : attribute.substring(0, equals);
        if (attribute.isEmpty()) {
          continue;
        }
        if (!seen.add(key)) {
          throw line.malformed("'" + key + "' stands twice");
        }
        set(key, attribute.substring(equals + 1), line);
      }
      if (!seen.contains("weight")) {
        throw line.malformed("no weight");
      }
    }

    private void set(String key, String value, LexiconLine line) {
      switch (key) {
        case "cumulative" -> cumulative = true;
        case "sole" -> sole = true;
        case "weight" -> weight = constant(Weight.class, value, line);
        case "kinds" -> {
          kinds = EnumSet.noneOf(Kind.class);
          for (String kind : value.split(",", -1)) {
            kinds.add(constant(Kind.class, kind, line));
          }
        }
        case "tokens" -> tokens = new LinkedHashSet<>(List.of(value.split(",", -1)));
        case "denied" -> denied = Optional.of(value);
        case "includes" -> includes = new LinkedHashSet<>(List.of(value.split(",", -1)));
        default -> throw line.malformed("unknown key '" + key + "'");
      }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, LexiconLine line) {
      try {
        return Enum.valueOf(type, name);
      } catch (IllegalArgumentException e) {
        throw line.malformed("'" + name + "' is not a " + type.getSimpleName());
      }
    }
  }
}
