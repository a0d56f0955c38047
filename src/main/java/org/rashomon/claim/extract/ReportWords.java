package org.rashomon.claim.extract;

import java.util.List;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.report.Report;

/// What all sentences of a report have in common.
///
/// @param topic content lemmas of the report's title and first sentence
/// @param names that its text tells in full
public record ReportWords(Report report, List<String> topic, FullNames names) {
  private static final int TOPIC_SENTENCES = 2;

  public ReportWords {
    topic = List.copyOf(topic);
  }

  public static ReportWords of(Report report, List<ParsedSentence> sentences) {
    List<String> topic =
        sentences.stream()
            .limit(TOPIC_SENTENCES)
            .flatMap(sentence -> Terms.of(sentence.tokens()).stream())
            .distinct()
            .toList();
    return new ReportWords(report, topic, new FullNames(report.text()));
  }
}
