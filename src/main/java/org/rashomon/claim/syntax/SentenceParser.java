package org.rashomon.claim.syntax;

import java.util.List;
import org.rashomon.claim.Reference;
import org.rashomon.quantity.Dateline;
import org.rashomon.quantity.MentionReader;
import org.rashomon.report.Sentence;

/// Parses a sentence: mentions, tokens, elements, clauses. Thread-safe.
public final class SentenceParser {
  private final MentionReader quantities;
  private final TokenReader tokens;
  private final Chunker chunker;
  private final ClauseReader clauses;
  private final Attribution attribution;

  public SentenceParser(MentionReader quantities, TokenReader tokens, Attribution attribution) {
    LinkWords links = LinkWords.load();
    this.quantities = quantities;
    this.tokens = tokens;
    this.chunker = new Chunker(links);
    this.clauses = new ClauseReader(links);
    this.attribution = attribution;
  }

  public ParsedSentence parse(Sentence sentence, Dateline dateline) {
    List<Token> read = tokens.read(sentence.text(), quantities.read(sentence.text(), dateline));
    return parse(sentence, read, List.of());
  }

  /// A sentence with other tokens in place of those that stand for them.
  ///
  /// @param references one for each place in which tokens were changed
  public ParsedSentence parse(Sentence sentence, List<Token> read, List<Reference> references) {
    List<Element> elements = ReducedRelative.of(read, FiniteReading.of(read, chunker.chunk(read)));
    List<Clause> found = clauses.read(read, elements);
    return attribution.attribute(new ParsedSentence(sentence, read, elements, found, references));
  }
}
