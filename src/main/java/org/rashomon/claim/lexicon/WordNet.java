package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// WordNet 3.1 (Fellbaum 1998): which words there are, what a noun is a kind of, what an adjective
/// or verb is the opposite of. Read from the database files on the class path into compact arrays,
/// of which only what is asked for is kept. Thread-safe.
public final class WordNet {
  private static final List<PartOfSpeech> WITH_OPPOSITES =
      List.of(PartOfSpeech.ADJECTIVE, PartOfSpeech.VERB);

  /// The most kinds that a verb with a meaning of its own has: "destroy", not "move".
  private static final int MOST_KINDS = 25;

  /// The most kinds of a deed that are much the same: "inject", not "transfer".
  private static final int MOST_SIBLINGS = 8;

  private final Map<PartOfSpeech, WordIndex> words = each(WordIndex::read);
  private final Map<PartOfSpeech, IrregularForms> irregular = each(IrregularForms::read);
  private final Hypernyms hypernyms = Hypernyms.read(PartOfSpeech.NOUN);
  private final Bounded<Set<Integer>> kinds = new Bounded<>();
  private final Bounded<Set<Integer>> senses = new Bounded<>();
  private final Bounded<Boolean> kin = new Bounded<>();

  private WordNet() {}

  /// The one WordNet of the process, read at the first call.
  public static WordNet load() {
    return Shared.WORD_NET;
  }

  private static final class Shared {
    static final WordNet WORD_NET = new WordNet();
  }

  /// Only who asks for kinds of deeds has them read.
  private static final class Deeds {
    static final Hypernyms KINDS = Hypernyms.read(PartOfSpeech.VERB);
  }

  /// Only who asks for opposites has them read.
  private static final class Opposites {
    static final Map<PartOfSpeech, Antonyms> ANTONYMS =
        Map.of(
            PartOfSpeech.ADJECTIVE, Antonyms.read(PartOfSpeech.ADJECTIVE),
            PartOfSpeech.VERB, Antonyms.read(PartOfSpeech.VERB));
  }

  private static <V> Map<PartOfSpeech, V> each(Function<PartOfSpeech, V> read) {
    Map<PartOfSpeech, V> parts = new EnumMap<>(PartOfSpeech.class);
    for (PartOfSpeech part : PartOfSpeech.values()) {
      parts.put(part, read.apply(part));
    }
    return parts;
  }

  public boolean isNoun(String lemma) {
    return isKnown(PartOfSpeech.NOUN, lemma);
  }

  public boolean isVerb(String lemma) {
    return isKnown(PartOfSpeech.VERB, lemma);
  }

  public boolean isAdjective(String lemma) {
    return isKnown(PartOfSpeech.ADJECTIVE, lemma);
  }

  public boolean isAdverb(String lemma) {
    return isKnown(PartOfSpeech.ADVERB, lemma);
  }

  /// Whether a noun is a name first of all: of a person, a place, a body.
  public boolean isName(String noun) {
    int sense = index(PartOfSpeech.NOUN).sense(noun, 0);
    return sense != WordIndex.NO_SENSE && Character.isUpperCase(hypernyms.name(sense).charAt(0));
  }

  /// Whether one of the first two senses of `noun` is, or is a kind of, the first sense of `kind`:
  /// an officer is a person. False where either is unknown.
  public boolean isA(String noun, String kind) {
    int sought = index(PartOfSpeech.NOUN).sense(kind, 0);
    return sought != WordIndex.NO_SENSE && kinds.get(noun, this::kindsOf).contains(sought);
  }

  /// The nouns that the first sense of `noun` is a kind of, nearest first, one per step: for
  /// "officer" the serviceman, the skilled worker, the worker, the person and so on. Empty if
  /// unknown.
  public List<String> hypernyms(String noun) {
    int at = index(PartOfSpeech.NOUN).sense(noun, 0);
    List<String> chain = new ArrayList<>();
    if (at == WordIndex.NO_SENSE) {
      return chain;
    }
    Set<Integer> seen = new LinkedHashSet<>();
    int[] above = hypernyms.above(at);
    while (above.length > 0 && seen.add(at)) {
      at = above[0];
      chain.add(hypernyms.name(at));
      above = hypernyms.above(at);
    }
    return chain;
  }

  /// Whether one of the first senses of two verbs is the same: "explode" and "blow up".
  public boolean areSynonyms(String verb, String other) {
    Set<Integer> others = verbSenses(other);
    return verbSenses(verb).stream().anyMatch(others::contains);
  }

  /// Whether two verbs may tell one deed of one thing: they share one of their first four senses,
  /// or in one of these the one tells a kind of what the other tells ("shield" and "protect"), or
  /// both tell a kind of one narrow deed and are no opposites.
  public boolean areAkin(String verb, String other) {
    return kin.get(verb + "/" + other, pair -> kinship(verb, other));
  }

  private boolean kinship(String verb, String other) {
    Set<Integer> some = sensesOf(PartOfSpeech.VERB, verb, WordIndex.SENSES_OF_VERB);
    Set<Integer> others = sensesOf(PartOfSpeech.VERB, other, WordIndex.SENSES_OF_VERB);
    if (some.stream().anyMatch(others::contains)) {
      return true;
    }
    Set<Integer> above = above(some);
    Set<Integer> aboveOthers = above(others);
    return meet(above, others, MOST_KINDS)
        || meet(some, aboveOthers, MOST_KINDS)
        || (meet(above, aboveOthers, MOST_SIBLINGS) && !antonyms(verb).contains(other));
  }

  private static Set<Integer> above(Set<Integer> synsets) {
    Set<Integer> above = new LinkedHashSet<>();
    for (int synset : synsets) {
      for (int kind : Deeds.KINDS.above(synset)) {
        above.add(kind);
      }
    }
    return above;
  }

  private static boolean meet(Set<Integer> some, Set<Integer> others, int mostKinds) {
    return some.stream()
        .filter(others::contains)
        .anyMatch(synset -> Deeds.KINDS.below(synset) <= mostKinds);
  }

  private Set<Integer> verbSenses(String verb) {
    return senses.get(verb, key -> sensesOf(PartOfSpeech.VERB, key));
  }

  /// The opposites of the first two senses of an adjective or a verb, sorted. A raw list: WordNet
  /// has oppositions that no reporter means.
  public List<String> antonyms(String lemma) {
    Set<String> found = new TreeSet<>();
    for (PartOfSpeech part : WITH_OPPOSITES) {
      for (int sense : sensesOf(part, lemma)) {
        Antonyms antonyms = Opposites.ANTONYMS.get(part);
        if (antonyms != null) {
          found.addAll(antonyms.of(sense, lemma));
        }
      }
    }
    return List.copyOf(found);
  }

  /// The base forms that an irregular form may have, from WordNet's exception lists.
  List<String> irregular(PartOfSpeech part, String form) {
    IrregularForms forms = irregular.get(part);
    return forms == null ? List.of() : forms.bases(form);
  }

  boolean isKnown(PartOfSpeech part, String lemma) {
    return index(part).has(lemma);
  }

  private Set<Integer> kindsOf(String noun) {
    Set<Integer> reached = new LinkedHashSet<>();
    List<Integer> open = new ArrayList<>(sensesOf(PartOfSpeech.NOUN, noun));
    while (!open.isEmpty()) {
      int synset = open.removeLast();
      if (reached.add(synset)) {
        for (int above : hypernyms.above(synset)) {
          open.add(above);
        }
      }
    }
    return reached;
  }

  private Set<Integer> sensesOf(PartOfSpeech part, String lemma) {
    return sensesOf(part, lemma, WordIndex.SENSES);
  }

  private Set<Integer> sensesOf(PartOfSpeech part, String lemma, int most) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int i = 0; i < most; i++) {
      int sense = index(part).sense(lemma, i);
      if (sense != WordIndex.NO_SENSE) {
        found.add(sense);
      }
    }
    return found;
  }

  private WordIndex index(PartOfSpeech part) {
    return java.util.Objects.requireNonNull(words.get(part));
  }
}
