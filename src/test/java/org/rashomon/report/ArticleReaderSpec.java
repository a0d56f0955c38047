package org.rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleReaderSpec {
  private static final ArticleReader READER = new ArticleReader();

  @Test
  void theTitleIsOneSentenceOfParagraphZeroAndNeverSplit() {
    Report report = report(" Two dead. Who is to blame? ", "The ferry sank.");

    assertThat(READER.read(report).sentences())
        .containsExactly(
            new Sentence(new Span(Field.TITLE, 1, 27), "Two dead. Who is to blame?", 0),
            new Sentence(new Span(Field.TEXT, 0, 15), "The ferry sank.", 1));
  }

  @Test
  void aBlankTitleIsNoSentence() {
    assertThat(READER.read(report(" \u00A0 ", "The ferry sank.")).sentences()).hasSize(1);
  }

  @Test
  void blankLinesPartParagraphsAndNumberThemFromOne() {
    assertThat(paragraphs("The ferry sank. Two died.\n\n \nThe harbour is shut.\n"))
        .containsExactly("1 The ferry sank.", "1 Two died.", "2 The harbour is shut.");
    assertThat(paragraphs("The ferry sank\r\n\r\nThe harbour is shut\r\n"))
        .containsExactly("1 The ferry sank", "2 The harbour is shut");
  }

  @Test
  void theStampOfABlogEntryIsASentenceOfItsOwn() {
    assertThat(paragraphs("10.20 The harbour is open.\n\n1:45pm - \"Two died,\" says Rae."))
        .containsExactly(
            "1 10.20", "1 The harbour is open.", "2 1:45pm -", "2 \"Two died,\" says Rae.");
    assertThat(paragraphs("10.20 metres of rope were found."))
        .containsExactly("1 10.20 metres of rope were found.");
  }

  @Test
  void aSingleLineBreakAfterASentenceEndPartsParagraphs() {
    assertThat(paragraphs("The ferry sank.\nTwo died.\n\"Both were crew.\"\nThe harbour is shut."))
        .containsExactly(
            "1 The ferry sank.", "2 Two died.", "3 \"Both were crew.\"", "4 The harbour is shut.");
  }

  @Test
  void aWrappedSentenceIsOneSentence() {
    String text =
        """
        The ferry sank off Helder on Thursday with the loss of two lives, Gen.
        Aldo Ferrer said, and the harbour of Port Marlow was shut to all ships
        until further notice.
        """;

    assertThat(READER.read(report("", text)).sentences()).hasSize(1);
  }

  @Test
  void aHeadingWithoutAStopIsAParagraphOfItsOwn() {
    assertThat(paragraphs("What is known\nThe ferry sank off Helder on Thursday.\nTwo died."))
        .containsExactly(
            "1 What is known", "2 The ferry sank off Helder on Thursday.", "3 Two died.");
  }

  @Test
  void linesOfAListAreParagraphs() {
    assertThat(paragraphs("Among them:\n- two sailors\n- a pilot of the port authority"))
        .containsExactly("1 Among them:", "2 - two sailors", "3 - a pilot of the port authority");
  }

  @Test
  void noBreakSpacesAndByteOrderMarksAreWhiteSpace() {
    assertThat(paragraphs("\uFEFFThe ferry sank.\u00A0Two died.\u200B"))
        .containsExactly("1 The ferry sank.", "1 Two died.");
  }

  @Test
  void aTextOfSpacesThatAReportAdmitsHasNoSentence() {
    assertThat(READER.read(report("", "\u00A0\u00A0")).sentences()).isEmpty();
  }

  @Test
  void manyThreadsReadTheSame() {
    Report report =
        report(
            "Two dead", "The Rsv.x. Hermes sank ... Port Marlow is shut. She had no. 4 engines. ");
    Article expected = READER.read(report);

    List<Article> read =
        IntStream.range(0, 2_000).parallel().mapToObj(i -> READER.read(report)).toList();

    assertThat(read).allMatch(expected::equals);
  }

  private static List<String> paragraphs(String text) {
    return READER.read(report("", text)).sentences().stream()
        .map(s -> s.paragraph() + " " + s.text())
        .toList();
  }

  private static Report report(String title, String text) {
    return new Report(
        "r1", "Helder News", Optional.empty(), Optional.empty(), Optional.of(title), text);
  }
}
