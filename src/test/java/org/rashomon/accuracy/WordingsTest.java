package org.rashomon.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.accuracy.Wordings.Line;
import org.rashomon.accuracy.Wordings.Mark;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.report.Report;

/// The many ways in which reporters tell one matter. Every wording is held against another figure,
/// state or name of the matter, and against sentences that only look like it. What is not found
/// yet, or flagged wrongly, is marked; with `-Ddocs.update` the marks are set to what is, for
/// review.
class WordingsTest {

  @TestFactory
  Stream<DynamicNode> the_words_of_a_matter_do_not_decide() throws IOException {
    if (System.getProperty("docs.update") != null) {
      for (Path file : Wordings.all().keySet()) {
        mark(file);
      }
    }
    return Wordings.all().entrySet().stream()
        .map(
            file ->
                dynamicContainer(
                    file.getKey().getFileName().toString(),
                    file.getValue().stream().map(WordingsTest::block)));
  }

  private static DynamicNode block(Wordings matter) {
    Stream<DynamicNode> lines =
        matter.lines().stream()
            .filter(line -> line.mark() != Mark.AGAINST)
            .map(line -> dynamicTest(line.written(), () -> isAsMarked(matter, line)));
    return dynamicContainer(
        matter.heading(),
        Stream.concat(
            lines, Stream.of(dynamicTest("agree with one another", () -> agree(matter)))));
  }

  private static void isAsMarked(Wordings matter, Line line) {
    assertThat(marked(matter, line))
        .as("its mark is out of date: see what changed, then make docs")
        .isEqualTo(line.mark());
  }

  private static void agree(Wordings matter) {
    List<String> same = matter.texts(Mark.TOLD, Mark.GAP);
    assertThat(flagged(same)).extracting(FlaggedPair::quotes).isEmpty();
  }

  private static Mark marked(Wordings matter, Line line) {
    return switch (line.mark()) {
      case AGAINST -> line.mark();
      case TOLD, GAP -> isFound(matter, line.text()) ? Mark.TOLD : Mark.GAP;
      case NEAR, ALARM -> isNear(matter, line.text()) ? Mark.NEAR : Mark.ALARM;
    };
  }

  private static boolean isFound(Wordings matter, String wording) {
    List<String> both = List.of(matter.texts(Mark.AGAINST).getFirst(), wording);
    List<DisagreementType> types = flagged(both).stream().map(FlaggedPair::type).toList();
    return types.contains(matter.type());
  }

  /// Whether it is flagged against none of the lines above that are found.
  private static boolean isNear(Wordings matter, String near) {
    return matter.texts(Mark.AGAINST, Mark.TOLD).stream()
        .allMatch(line -> flagged(List.of(line, near)).isEmpty());
  }

  private static List<FlaggedPair> flagged(List<String> texts) {
    List<Report> reports = new ArrayList<>();
    for (String text : texts) {
      String id = "r" + reports.size();
      reports.add(
          new Report(id, "Wire " + id, Optional.empty(), Optional.empty(), Optional.empty(), text));
    }
    return Detection.whole().compare(reports).disagreements().stream()
        .flatMap(FlaggedPair::of)
        .toList();
  }

  private static void mark(Path file) throws IOException {
    List<Line> marked =
        Wordings.of(file).stream()
            .flatMap(matter -> matter.lines().stream().map(line -> marked(matter, line).on(line)))
            .toList();
    List<String> written = new ArrayList<>();
    int next = 0;
    for (String line : Files.readAllLines(file)) {
      written.add(Wordings.isLine(line) ? marked.get(next++).written() : line);
    }
    Files.writeString(file, String.join("\n", written) + "\n");
  }
}
