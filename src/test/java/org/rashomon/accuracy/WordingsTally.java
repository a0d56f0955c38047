package org.rashomon.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.accuracy.Wordings.Mark;
import org.rashomon.disagreement.DisagreementType;

/// How many wordings are found, and how many sentences near them let pass, by their marks, which a
/// test keeps true.
///
/// @param matters blocks of one type
/// @param wordings found or not
/// @param near sentences that look like them, flagged or not
record WordingsTally(int matters, int wordings, int found, int near, int letPass) {

  static Map<DisagreementType, WordingsTally> byType() {
    Map<DisagreementType, WordingsTally> tallies = new TreeMap<>();
    try {
      Wordings.all().values().stream()
          .flatMap(List::stream)
          .forEach(matter -> tallies.merge(matter.type(), of(matter), WordingsTally::plus));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tallies;
  }

  private static WordingsTally of(Wordings matter) {
    int found = matter.texts(Mark.TOLD).size();
    int letPass = matter.texts(Mark.NEAR).size();
    return new WordingsTally(
        1,
        found + matter.texts(Mark.GAP).size(),
        found,
        letPass + matter.texts(Mark.ALARM).size(),
        letPass);
  }

  private WordingsTally plus(WordingsTally other) {
    return new WordingsTally(
        matters + other.matters,
        wordings + other.wordings,
        found + other.found,
        near + other.near,
        letPass + other.letPass);
  }
}
