package org.rashomon.quantity;

import java.util.List;

/// Finds the mentions of a sentence. Thread-safe.
public interface MentionReader {
  /// @return in order, not overlapping, with offsets into the sentence
  List<Mention> read(String sentence, Dateline dateline);
}
