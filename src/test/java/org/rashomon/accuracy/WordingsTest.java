package org.rashomon.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.accuracy.Wordings.Line;
import org.rashomon.accuracy.Wordings.Mark;

/// The many ways in which reporters tell one matter. Every wording is held against another figure,
/// state or name of the matter, and against sentences that only look like it. What is not found
/// yet, or flagged wrongly, is marked.
class WordingsTest {

  @TestFactory
  Stream<DynamicNode> the_words_of_a_matter_do_not_decide() throws IOException {
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
    assertThat(WordingMarks.of(matter, line))
        .as("its mark is out of date: see what changed, then make docs")
        .isEqualTo(line.mark());
  }

  private static void agree(Wordings matter) {
    List<String> same = matter.texts(Mark.TOLD, Mark.GAP);
    assertThat(WordingMarks.flagged(same)).extracting(FlaggedPair::quotes).isEmpty();
  }
}
