package org.rashomon.claim.syntax;

import java.util.List;
import org.rashomon.report.Sentence;
import org.rashomon.report.Span;

/// A sentence with its tokens, elements and clauses.
public record ParsedSentence(
    Sentence sentence, List<Token> tokens, List<Element> elements, List<Clause> clauses) {
  public ParsedSentence {
    tokens = List.copyOf(tokens);
    elements = List.copyOf(elements);
    clauses = List.copyOf(clauses);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /// The span of the tokens `[from, to)`.
  public Span span(int from, int to) {
    return sentence.span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /// The exact words of the tokens `[from, to)`.
  public String words(int from, int to) {
    return sentence.text().substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
