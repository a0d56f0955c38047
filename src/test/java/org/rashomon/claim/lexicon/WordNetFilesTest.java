package org.rashomon.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.Exc;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is read from WordNet's files is what the library extJWNL reads from them, for a sample of
/// words spread over the files.
class WordNetFilesTest {
  private static final int EVERY = 23;
  private static final int SENSES = 2;

  /// The library takes the lines of the licence at the head of a file for words.
  private static final int LICENCE = 29;

  private static final WordNet WORD_NET = WordNet.load();
  private static Dictionary library;

  @BeforeAll
  static void open() throws JWNLException {
    library = Dictionary.getDefaultResourceInstance();
  }

  @ParameterizedTest
  @EnumSource
  void theSameWordsAreKnown(PartOfSpeech part) throws JWNLException {
    List<String> sample = sample(part);
    assertThat(sample).isNotEmpty();
    for (String lemma : sample) {
      assertThat(WORD_NET.isKnown(part, lemma)).as(lemma).isTrue();
      for (PartOfSpeech other : PartOfSpeech.values()) {
        assertThat(WORD_NET.isKnown(other, lemma))
            .as("%s as %s", lemma, other)
            .isEqualTo(library.getIndexWord(pos(other), lemma) != null);
      }
      String unlikely = lemma + "q";
      assertThat(WORD_NET.isKnown(part, unlikely))
          .as(unlikely)
          .isEqualTo(library.getIndexWord(pos(part), unlikely) != null);
    }
  }

  @Test
  void nounsAreKindsOfTheSame() throws JWNLException {
    for (String lemma : sample(PartOfSpeech.NOUN)) {
      assertThat(WORD_NET.hypernyms(lemma)).as(lemma).isEqualTo(chain(firstSense(POS.NOUN, lemma)));
    }
  }

  @Test
  void adjectivesAndVerbsHaveTheSameOpposites() throws JWNLException {
    for (PartOfSpeech part : List.of(PartOfSpeech.ADJECTIVE, PartOfSpeech.VERB)) {
      for (String lemma : sample(part)) {
        assertThat(WORD_NET.antonyms(lemma)).as(lemma).isEqualTo(opposites(lemma));
      }
    }
  }

  @Test
  void verbsShareTheSameSenses() throws JWNLException {
    for (String lemma : sample(PartOfSpeech.VERB)) {
      for (Word other : firstSense(POS.VERB, lemma).getWords()) {
        assertThat(WORD_NET.areSynonyms(lemma, other.getLemma()))
            .as("%s, %s", lemma, other.getLemma())
            .isEqualTo(first(lemma).stream().anyMatch(first(other.getLemma())::contains));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void irregularFormsHaveTheSameBases(PartOfSpeech part) throws JWNLException {
    Map<String, List<List<String>>> bases = new TreeMap<>();
    Iterator<Exc> forms = library.getExceptionIterator(pos(part));
    while (forms.hasNext()) {
      Exc form = forms.next();
      bases
          .computeIfAbsent(form.getLemma(), key -> new ArrayList<>())
          .add(List.copyOf(form.getExceptions()));
    }
    assertThat(bases).isNotEmpty();
    // Five forms have two lines each.
    bases.forEach((form, all) -> assertThat(all).as(form).contains(WORD_NET.irregular(part, form)));
  }

  private static List<String> sample(PartOfSpeech part) throws JWNLException {
    List<String> sample = new ArrayList<>();
    Iterator<IndexWord> words = library.getIndexWordIterator(pos(part));
    for (int i = 0; words.hasNext(); i++) {
      String lemma = words.next().getLemma();
      if (i >= LICENCE && i % EVERY == 0) {
        sample.add(lemma);
      }
    }
    return sample;
  }

  private static Synset firstSense(POS pos, String lemma) throws JWNLException {
    List<Synset> senses = library.getIndexWord(pos, lemma).getSenses();
    assertThat(senses).as(lemma).isNotEmpty();
    return senses.getFirst();
  }

  private static List<Long> first(String verb) throws JWNLException {
    return library.getIndexWord(POS.VERB, verb).getSenses().stream()
        .limit(SENSES)
        .map(Synset::getOffset)
        .toList();
  }

  private static List<String> chain(Synset from) throws JWNLException {
    List<String> names = new ArrayList<>();
    Optional<Synset> at = above(from);
    while (at.isPresent()) {
      names.add(at.get().getWords().getFirst().getLemma());
      at = above(at.get());
    }
    return names;
  }

  private static Optional<Synset> above(Synset synset) throws JWNLException {
    for (PointerType type : List.of(PointerType.HYPERNYM, PointerType.INSTANCE_HYPERNYM)) {
      List<Pointer> pointers = synset.getPointers(type);
      if (!pointers.isEmpty()) {
        return Optional.of(pointers.getFirst().getTargetSynset());
      }
    }
    return Optional.empty();
  }

  private static List<String> opposites(String lemma) throws JWNLException {
    Set<String> found = new TreeSet<>();
    for (POS pos : List.of(POS.ADJECTIVE, POS.VERB)) {
      IndexWord word = library.getIndexWord(pos, lemma);
      if (word != null) {
        for (Synset synset : word.getSenses().stream().limit(SENSES).toList()) {
          addOpposites(synset, lemma, found);
        }
      }
    }
    return List.copyOf(found);
  }

  private static void addOpposites(Synset synset, String lemma, Set<String> found)
      throws JWNLException {
    for (Word word : synset.getWords()) {
      if (word.getLemma().equalsIgnoreCase(lemma)) {
        for (Pointer pointer : word.getPointers(PointerType.ANTONYM)) {
          if (pointer.getTarget() instanceof Word opposite) {
            found.add(opposite.getLemma());
          }
        }
      }
    }
  }

  private static POS pos(PartOfSpeech part) {
    return switch (part) {
      case NOUN -> POS.NOUN;
      case VERB -> POS.VERB;
      case ADJECTIVE -> POS.ADJECTIVE;
      case ADVERB -> POS.ADVERB;
    };
  }
}
