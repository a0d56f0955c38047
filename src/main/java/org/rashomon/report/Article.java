package org.rashomon.report;

import java.util.List;

/// A report made ready for reading: its title and text as sentences, in order, the title first.
public record Article(Report report, List<Sentence> sentences) {
  public Article {
    sentences = List.copyOf(sentences);
  }
}
