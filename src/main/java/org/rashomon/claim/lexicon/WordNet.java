package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.Exc;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/// WordNet 3.1 (Fellbaum 1998): which words there are, what a noun is a kind of, what an adjective
/// or verb is the opposite of. Read from the class path, nothing is written. Thread-safe.
public final class WordNet {
  /// Senses are ordered by frequency; later ones mislead more often than they help.
  private static final int SENSES = 2;

  private final Dictionary dictionary;
  private final Bounded<Set<Long>> kinds = new Bounded<>();
  private final Bounded<Set<Long>> senses = new Bounded<>();
  private final Bounded<Boolean> known = new Bounded<>();

  private WordNet(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /// The one WordNet of the process, read at the first call.
  public static WordNet load() {
    return Shared.WORD_NET;
  }

  private static final class Shared {
    static final WordNet WORD_NET = read();
  }

  private static WordNet read() {
    try {
      return new WordNet(Dictionary.getDefaultResourceInstance());
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read from the class path", e);
    }
  }

  public boolean isNoun(String lemma) {
    return isKnown(POS.NOUN, lemma);
  }

  public boolean isVerb(String lemma) {
    return isKnown(POS.VERB, lemma);
  }

  public boolean isAdjective(String lemma) {
    return isKnown(POS.ADJECTIVE, lemma);
  }

  public boolean isAdverb(String lemma) {
    return isKnown(POS.ADVERB, lemma);
  }

  /// Whether one of the first two senses of `noun` is, or is a kind of, the first sense of `kind`:
  /// an officer is a person. False where either is unknown.
  public boolean isA(String noun, String kind) {
    Optional<Long> sought = firstSense(kind);
    return sought.isPresent() && kinds.get(noun, this::kindsOf).contains(sought.orElseThrow());
  }

  /// The nouns that the first sense of `noun` is a kind of, nearest first, one per step: for
  /// "officer" the serviceman, the skilled worker, the worker, the person and so on. Empty if
  /// unknown.
  public List<String> hypernyms(String noun) {
    List<String> chain = new ArrayList<>();
    Set<Long> seen = new LinkedHashSet<>();
    Optional<Synset> at = sense(POS.NOUN, noun, 0);
    while (at.isPresent() && seen.add(at.orElseThrow().getOffset())) {
      at = up(at.orElseThrow()).stream().findFirst();
      at.ifPresent(synset -> chain.add(nameOf(synset)));
    }
    return chain;
  }

  /// Whether one of the first senses of two verbs is the same: "explode" and "blow up".
  public boolean areSynonyms(String verb, String other) {
    Set<Long> shared = new LinkedHashSet<>(verbSenses(verb));
    shared.retainAll(verbSenses(other));
    return !shared.isEmpty();
  }

  private Set<Long> verbSenses(String verb) {
    return senses.get(
        verb,
        key -> {
          Set<Long> found = new LinkedHashSet<>();
          for (int i = 0; i < SENSES; i++) {
            sense(POS.VERB, verb, i).ifPresent(synset -> found.add(synset.getOffset()));
          }
          return found;
        });
  }

  /// The opposites of the first two senses of an adjective or a verb, sorted. A raw list: WordNet
  /// has oppositions that no reporter means.
  public List<String> antonyms(String lemma) {
    Set<String> found = new java.util.TreeSet<>();
    for (POS pos : List.of(POS.ADJECTIVE, POS.VERB)) {
      for (int sense = 0; sense < SENSES; sense++) {
        sense(pos, lemma, sense).ifPresent(synset -> addAntonyms(synset, lemma, found));
      }
    }
    return List.copyOf(found);
  }

  private void addAntonyms(Synset synset, String lemma, Set<String> found) {
    for (Word word : synset.getWords()) {
      if (word.getLemma().equalsIgnoreCase(lemma)) {
        for (Pointer pointer : word.getPointers(PointerType.ANTONYM)) {
          targetOf(pointer).ifPresent(opposite -> found.add(opposite.getLemma()));
        }
      }
    }
  }

  private static Optional<Word> targetOf(Pointer pointer) {
    try {
      return pointer.getTarget() instanceof Word word ? Optional.of(word) : Optional.empty();
    } catch (JWNLException e) {
      throw unreadable(e);
    }
  }

  private static String nameOf(Synset synset) {
    return synset.getWords().getFirst().getLemma();
  }

  /// The base forms that an irregular form may have, from WordNet's exception lists.
  List<String> irregular(POS pos, String form) {
    try {
      Exc exception = dictionary.getException(pos, form);
      return exception == null ? List.of() : List.copyOf(exception.getExceptions());
    } catch (JWNLException e) {
      throw unreadable(e);
    }
  }

  boolean isKnown(POS pos, String lemma) {
    return known.get(pos.getKey() + lemma, key -> index(pos, lemma).isPresent());
  }

  private Set<Long> kindsOf(String noun) {
    Set<Long> reached = new LinkedHashSet<>();
    List<Synset> open = new ArrayList<>();
    for (int sense = 0; sense < SENSES; sense++) {
      sense(POS.NOUN, noun, sense).ifPresent(open::add);
    }
    while (!open.isEmpty()) {
      Synset synset = open.removeLast();
      if (reached.add(synset.getOffset())) {
        open.addAll(up(synset));
      }
    }
    return reached;
  }

  private static List<Synset> up(Synset synset) {
    List<Synset> above = new ArrayList<>();
    for (PointerType type : List.of(PointerType.HYPERNYM, PointerType.INSTANCE_HYPERNYM)) {
      for (Pointer pointer : synset.getPointers(type)) {
        try {
          above.add(pointer.getTargetSynset());
        } catch (JWNLException e) {
          throw unreadable(e);
        }
      }
    }
    return above;
  }

  private Optional<Long> firstSense(String noun) {
    return sense(POS.NOUN, noun, 0).map(Synset::getOffset);
  }

  private Optional<Synset> sense(POS pos, String lemma, int number) {
    return index(pos, lemma)
        .map(IndexWord::getSenses)
        .filter(senses -> senses.size() > number)
        .map(senses -> senses.get(number));
  }

  private Optional<IndexWord> index(POS pos, String lemma) {
    try {
      return lemma.isBlank()
          ? Optional.empty()
          : Optional.ofNullable(dictionary.getIndexWord(pos, lemma));
    } catch (JWNLException e) {
      throw unreadable(e);
    }
  }

  private static IllegalStateException unreadable(JWNLException e) {
    return new IllegalStateException("WordNet cannot be read", e);
  }
}
