package org.rashomon.claim.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What each synset of one part of speech in WordNet is a kind of, and the first word of each, in
/// compact arrays.
final class Hypernyms {
  /// The second is of single persons and places.
  private static final List<String> SYMBOLS = List.of("@", "@i");

  private final int[] synsets;
  private final int[] above;
  private final int[] aboveEnds;
  private final byte[] names;
  private final int[] nameEnds;

  private Hypernyms(Builder built) {
    this.synsets = built.synsets.build().toArray();
    this.above = built.above.build().toArray();
    this.aboveEnds = built.aboveEnds.build().toArray();
    this.names = built.names.toByteArray();
    this.nameEnds = built.nameEnds.build().toArray();
  }

  /// @param partOfSpeech noun or verb; the others have no kinds
  static Hypernyms read(PartOfSpeech partOfSpeech) {
    Builder builder = new Builder();
    new WordNetFile("data." + partOfSpeech.file())
        .forEachLine(fields -> builder.add(WordNetSynset.of(fields)));
    return new Hypernyms(builder);
  }

  /// The offsets of the synsets right above one; empty at the top.
  int[] above(int synset) {
    int index = index(synset);
    return Arrays.copyOfRange(above, start(aboveEnds, index), aboveEnds[index]);
  }

  /// How many synsets lie right below one.
  int below(int synset) {
    return (int) Arrays.stream(above).filter(kind -> kind == synset).count();
  }

  /// A synset's first word.
  String name(int synset) {
    int index = index(synset);
    int start = start(nameEnds, index);
    return new String(names, start, nameEnds[index] - start, StandardCharsets.UTF_8);
  }

  private int index(int synset) {
    int index = Arrays.binarySearch(synsets, synset);
    if (index < 0) {
      throw new IllegalArgumentException("WordNet has no synset " + synset);
    }
    return index;
  }

  private static int start(int[] ends, int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  private static final class Builder {
    private final IntStream.Builder synsets = IntStream.builder();
    private final IntStream.Builder above = IntStream.builder();
    private final IntStream.Builder aboveEnds = IntStream.builder();
    private final ByteArrayOutputStream names = new ByteArrayOutputStream();
    private final IntStream.Builder nameEnds = IntStream.builder();
    private int count;

    void add(WordNetSynset synset) {
      synsets.accept(synset.offset());
      for (WordNetSynset.PointerTo pointer : synset.pointers()) {
        if (SYMBOLS.contains(pointer.symbol())) {
          above.accept(pointer.offset());
          count++;
        }
      }
      aboveEnds.accept(count);
      names.writeBytes(synset.words().getFirst().getBytes(StandardCharsets.UTF_8));
      nameEnds.accept(names.size());
    }
  }
}
