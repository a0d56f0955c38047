package org.rashomon.claim.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The opposites that WordNet gives the words of one part of speech. Only synsets that take part in
/// an opposition are kept: WordNet states each from both of its sides.
final class Antonyms {
  private static final String SYMBOL = "!";

  private final Map<Integer, WordNetSynset> synsets = new HashMap<>();

  private Antonyms() {}

  static Antonyms read(PartOfSpeech partOfSpeech) {
    Antonyms antonyms = new Antonyms();
    new WordNetFile("data." + partOfSpeech.file())
        .forEachLine(fields -> antonyms.add(WordNetSynset.of(fields)));
    return antonyms;
  }

  private void add(WordNetSynset synset) {
    List<WordNetSynset.PointerTo> opposite =
        synset.pointers().stream().filter(to -> to.symbol().equals(SYMBOL)).toList();
    if (!opposite.isEmpty()) {
      synsets.put(
          synset.offset(),
          new WordNetSynset(synset.offset(), List.copyOf(synset.words()), opposite));
    }
  }

  /// The opposites of a word in one of its senses.
  Set<String> of(int sense, String word) {
    Set<String> found = new TreeSet<>();
    WordNetSynset synset = synsets.get(sense);
    if (synset != null) {
      synset.pointers().stream()
          .filter(to -> to.source() > 0 && to.target() > 0)
          .filter(to -> synset.words().get(to.source() - 1).equalsIgnoreCase(word))
          .forEach(to -> found.add(target(to)));
    }
    return found;
  }

  private String target(WordNetSynset.PointerTo to) {
    WordNetSynset synset = synsets.get(to.offset());
    if (synset == null) {
      throw new IllegalStateException("WordNet states an opposite from one side: " + to);
    }
    return synset.words().get(to.target() - 1);
  }
}
