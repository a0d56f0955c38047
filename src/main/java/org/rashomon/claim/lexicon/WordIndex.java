package org.rashomon.claim.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/// The words of one part of speech in WordNet with their most frequent senses, searched by halves.
/// All words lie one behind the other in one array: a seventh of what strings would take.
final class WordIndex {
  /// Senses are ordered by frequency; those behind the second mislead more often than they help,
  /// but of a verb whose object is known.
  static final int SENSES = 2;

  /// How many senses of a verb are kept.
  static final int SENSES_OF_VERB = 4;

  /// What no synset's offset is.
  static final int NO_SENSE = 0;

  private final byte[] letters;
  private final int[] ends;
  private final int[] senses;
  private final int kept;

  private WordIndex(byte[] letters, int[] ends, int[] senses) {
    this.letters = letters;
    this.ends = ends;
    this.senses = senses;
    this.kept = ends.length == 0 ? 0 : senses.length / ends.length;
  }

  static WordIndex read(PartOfSpeech partOfSpeech) {
    ByteArrayOutputStream letters = new ByteArrayOutputStream();
    IntStream.Builder ends = IntStream.builder();
    IntStream.Builder senses = IntStream.builder();
    int kept = partOfSpeech == PartOfSpeech.VERB ? SENSES_OF_VERB : SENSES;
    new WordNetFile("index." + partOfSpeech.file())
        .forEachLine(
            fields -> {
              letters.writeBytes(fields.next().getBytes(StandardCharsets.UTF_8));
              ends.accept(letters.size());
              fields.skip(2);
              fields.skip(fields.number(10));
              int count = fields.number(10);
              fields.skip(1);
              for (int i = 0; i < kept; i++) {
                senses.accept(i < count ? fields.number(10) : NO_SENSE);
              }
            });
    return new WordIndex(letters.toByteArray(), ends.build().toArray(), senses.build().toArray());
  }

  boolean has(String word) {
    return find(word) >= 0;
  }

  /// The offset of the synset that the word stands for in its first sense (0), second (1) and so on
  /// as far as they are kept, or [#NO_SENSE].
  int sense(String word, int number) {
    int found = find(word);
    return found < 0 ? NO_SENSE : senses[found * kept + number];
  }

  private int find(String word) {
    byte[] sought =
        word.strip().toLowerCase(Locale.ROOT).replace(' ', '_').getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = ends.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, sought);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private int compare(int index, byte[] sought) {
    int start = index == 0 ? 0 : ends[index - 1];
    return Arrays.compareUnsigned(letters, start, ends[index], sought, 0, sought.length);
  }
}
