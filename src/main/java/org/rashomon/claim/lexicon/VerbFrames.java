package org.rashomon.claim.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The frames of one verb, found by the words that stand in the sentence: a verb like "be" has
/// hundreds, of which a sentence can hold few. Immutable.
final class VerbFrames {
  private final List<Frame> frames;
  private final BitSet uncued = new BitSet();
  private final Map<String, BitSet> byCue = new HashMap<>();

  /// @param frames in the order in which they are asked
  VerbFrames(List<Frame> frames) {
    this.frames = List.copyOf(frames);
    for (int i = 0; i < frames.size(); i++) {
      cue(frames.get(i)).map(this::cued).orElse(uncued).set(i);
    }
  }

  private BitSet cued(String word) {
    return byCue.computeIfAbsent(word, cue -> new BitSet());
  }

  /// A word without which the frame does not fit.
  private static Optional<String> cue(Frame frame) {
    return Stream.of(
            frame.particles().stream().findFirst(),
            frame.object(),
            frame.complement(),
            frame.doer())
        .flatMap(Optional::stream)
        .filter(word -> NounKind.asked(word).isEmpty())
        .findFirst()
        // of "critical_condition" the noun
        .map(word -> word.substring(word.indexOf('_') + 1));
  }

  List<Frame> all() {
    return frames;
  }

  /// Those that the words do not rule out, in order.
  ///
  /// @param words all that stand in the sentence, as they are and as lemmas, in lower case
  Stream<Frame> near(Stream<String> words) {
    if (byCue.isEmpty()) {
      return frames.stream();
    }
    BitSet near = (BitSet) uncued.clone();
    words.map(byCue::get).filter(frames -> frames != null).forEach(near::or);
    return near.stream().mapToObj(frames::get);
  }
}
