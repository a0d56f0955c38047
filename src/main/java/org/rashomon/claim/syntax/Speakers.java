package org.rashomon.claim.syntax;

import java.util.Optional;
import org.rashomon.claim.lexicon.SpeechWord;
import org.rashomon.claim.lexicon.WordGroups;

/// Who speaks in a reporting clause, as written without article.
final class Speakers {
  private static final WordGroups<SpeechWord> SPEECH = SpeechWord.load();

  private static final int LONGEST = 80;

  private Speakers() {}

  static Optional<String> of(ParsedSentence parsed, Clause clause) {
    return clause
        .subject()
        .or(clause::object)
        .filter(subject -> !parsed.head(subject).tag().equals("EX"))
        .map(subject -> name(parsed, principal(parsed, subject)));
  }

  /// A spokesman speaks for another: "a spokesman for the ministry said".
  private static Element.Nominal principal(ParsedSentence parsed, Element.Nominal subject) {
    boolean speaksFor = SPEECH.has(SpeechWord.SPOKESPERSON, parsed.head(subject).lemma());
    int at = parsed.elements().indexOf(subject);
    return speaksFor
            && at >= 0
            && at + 2 < parsed.elements().size()
            && parsed.token(parsed.elements().get(at + 1).from()).is("for")
            && parsed.elements().get(at + 2) instanceof Element.Nominal other
        ? other
        : subject;
  }

  static String name(ParsedSentence parsed, Element.Nominal nominal) {
    int from = nominal.from();
    while (from < nominal.head() && parsed.token(from).tag().equals("DT")) {
      from++;
    }
    int to = parsed.of(nominal).map(Element.Nominal::to).orElse(nominal.to());
    String words = parsed.words(from, to);
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
  }
}
