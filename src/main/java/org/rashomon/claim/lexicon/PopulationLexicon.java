package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.claim.Population;

/// How populations lie to one another, by `populations.lex`, `nations.lex` and WordNet's nouns:
/// officers within soldiers within people, civilians apart from militants, a German climber within
/// climbers. Thread-safe.
public final class PopulationLexicon {
  private final PopulationTerms terms = new PopulationTerms();
  private final PopulationModifiers modifiers;
  private final Nations nations;
  private final WordNet wordNet;
  private final Bounded<Set<String>> wholes = new Bounded<>();

  private PopulationLexicon(List<LexiconLine> lines, Nations nations, WordNet wordNet) {
    this.nations = nations;
    this.wordNet = wordNet;
    this.modifiers = new PopulationModifiers(nations);
    lines.forEach(this::read);
  }

  /// The one of the process, read at the first call.
  ///
  /// @throws MalformedLexiconException naming file and line
  public static PopulationLexicon load() {
    return Shared.ONE;
  }

  private static final class Shared {
    static final PopulationLexicon ONE =
        of(LexiconLine.ofResource("populations.lex"), Nations.load(), WordNet.load());
  }

  static PopulationLexicon of(List<LexiconLine> lines, Nations nations, WordNet wordNet) {
    return new PopulationLexicon(lines, nations, wordNet);
  }

  /// The relation of `a` to `b`. Where one is left unsaid it is [PopulationRelation#UNKNOWN], which
  /// the gate treats as equal.
  public PopulationRelation compare(Population a, Population b) {
    if (!a.isStated() || !b.isStated()) {
      return PopulationRelation.UNKNOWN;
    }
    Named first = name(a);
    Named second = name(b);
    return combine(
        heads(first.term(), second.term()),
        modifiers.compare(first.restrictions(), second.restrictions()));
  }

  /// The first word of those that the lexicon takes for the same, or the word itself.
  ///
  /// @param head a lemma
  public String nameOf(String head) {
    return terms.name(head);
  }

  /// Whether a population is of persons: "officers", "the injured", "Germans".
  public boolean isPersons(Population population) {
    return population.isStated() && isPerson(name(population).term());
  }

  private boolean isPerson(String term) {
    return upward(term).contains("person");
  }

  /// Whether all of a population are of one that is named by a term of the file.
  boolean isWithin(Population population, String whole) {
    return population.isStated() && upward(name(population).term()).contains(whole);
  }

  /// A head by its name, with the modifiers that restrict it.
  private record Named(String term, Set<String> restrictions) {}

  private Named name(Population population) {
    String head = population.head();
    List<String> left = new ArrayList<>(population.modifiers());
    for (String modifier : population.modifiers()) {
      if (terms.isKnown(modifier + " " + head)) {
        left.remove(modifier);
        return new Named(terms.name(modifier + " " + head), modifiers.restricting(left));
      }
    }
    if (!terms.isKnown(head) && nations.ofPerson(head).isPresent() && wordNet.isA(head, "person")) {
      left.add(head);
      head = "person";
    }
    return new Named(terms.name(head), modifiers.restricting(left));
  }

  private static PopulationRelation combine(PopulationRelation heads, PopulationRelation words) {
    if (heads == PopulationRelation.DISJOINT || words == PopulationRelation.DISJOINT) {
      return PopulationRelation.DISJOINT;
    }
    if (heads == PopulationRelation.SAME || heads == words) {
      return words;
    }
    return words == PopulationRelation.SAME ? heads : PopulationRelation.UNKNOWN;
  }

  private PopulationRelation heads(String a, String b) {
    if (a.equals(b)) {
      return PopulationRelation.SAME;
    }
    if (terms.isUnsure(a, b)) {
      return PopulationRelation.UNKNOWN;
    }
    Set<String> aboveA = upward(a);
    Set<String> aboveB = upward(b);
    if (aboveA.contains(b)) {
      return PopulationRelation.FIRST_WITHIN_SECOND;
    }
    if (aboveB.contains(a)) {
      return PopulationRelation.SECOND_WITHIN_FIRST;
    }
    return areApart(aboveA, aboveB) ? PopulationRelation.DISJOINT : PopulationRelation.UNKNOWN;
  }

  private boolean areApart(Set<String> aboveA, Set<String> aboveB) {
    boolean kinds =
        terms.kinds().stream().anyMatch(kind -> aboveA.contains(kind) && aboveB.contains(kind));
    return kinds
        || aboveA.stream().anyMatch(x -> aboveB.stream().anyMatch(y -> terms.isApart(x, y)));
  }

  /// A term and all that it lies within.
  private Set<String> upward(String term) {
    return wholes.get(term, this::climb);
  }

  private Set<String> climb(String term) {
    Set<String> reached = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(term));
    if (!terms.isKnown(term)) {
      open.addAll(upToKnown(term));
    }
    while (!open.isEmpty()) {
      String next = open.removeLast();
      if (reached.add(next)) {
        open.addAll(terms.wholes(next));
      }
    }
    return reached;
  }

  /// The hypernyms of a noun up to the first that the file knows, for from there on the file tells.
  private List<String> upToKnown(String noun) {
    List<String> steps = new ArrayList<>();
    for (String hypernym : wordNet.hypernyms(noun)) {
      steps.add(terms.name(hypernym));
      if (terms.isKnown(hypernym)) {
        break;
      }
    }
    return steps;
  }

  Set<String> terms() {
    return terms.terms();
  }

  /// The terms that lie within two others that are said to be apart: none, if the file is sound.
  List<String> contradictions() {
    return terms().stream()
        .map(terms::name)
        .distinct()
        .filter(
            term ->
                upward(term).stream()
                    .anyMatch(x -> upward(term).stream().anyMatch(y -> terms.isApart(x, y))))
        .toList();
  }

  private void read(LexiconLine line) {
    if (line.indented()) {
      throw line.malformed("an indented line");
    }
    switch (line.key()) {
      case "same" -> terms.same(line.afterKey());
      case "within" -> terms.within(line.afterKey());
      case "apart" -> terms.apart(line.afterKey());
      case "unsure" -> terms.unsure(line.afterKey());
      case "kinds" -> terms.kinds(line.afterKey());
      case "modifiers" -> modifiers.read(line.afterKey());
      default -> throw line.malformed("unknown key '" + line.key() + "'");
    }
  }
}
