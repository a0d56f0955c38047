package org.rashomon.claim.reference;

import org.rashomon.claim.lexicon.ReferenceWord;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Verbal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// "It" that stands for no thing: of the weather and the clock, before a clause that comes later
/// ("it is clear that"), and before one that is set off ("it was the guards who began").
final class Expletive {
  private final WordGroups<ReferenceWord> words = ReferenceWord.load();

  boolean isSubject(ParsedSentence parsed, Clause clause) {
    Verbal verb = clause.verb().orElseThrow();
    String lemma = parsed.token(verb.main()).lemma();
    if (words.has(ReferenceWord.VACANT, lemma)) {
      return true;
    }
    boolean being = lemma.equals("be") || lemma.equals("become") || lemma.equals("remain");
    if (being && (clause.object().isPresent() || clause.quality().isEmpty())) {
      return !hasPlace(clause);
    }
    boolean ambient =
        being
            && clause
                .quality()
                .filter(q -> words.has(ReferenceWord.AMBIENT, parsed.token(q.head()).lemma()))
                .isPresent();
    boolean open = being || clause.isPassive();
    return ambient || (open && isFollowedByClause(parsed, verb.to(), being));
  }

  /// "it is in the harbour", but not "it is time", "it was six"
  private static boolean hasPlace(Clause clause) {
    return clause.object().isEmpty() && clause.times().isEmpty() && !clause.complements().isEmpty();
  }

  boolean isObject(ParsedSentence parsed, Clause clause) {
    return words.has(ReferenceWord.TOLD, parsed.token(clause.verb().orElseThrow().main()).lemma());
  }

  private static boolean isFollowedByClause(ParsedSentence parsed, int from, boolean being) {
    return parsed.elements().stream()
        .filter(element -> element.from() >= from)
        .anyMatch(
            element ->
                switch (element) {
                  case Link link -> opens(parsed, link);
                  case Verbal verb -> being && parsed.token(verb.from()).tag().equals("TO");
                  default -> false;
                });
  }

  private static boolean opens(ParsedSentence parsed, Link link) {
    Token word = parsed.token(link.from());
    boolean content =
        word.is("that") || word.is("whether") || word.is("how") || word.is("why") || word.is("who");
    return content && link.kind() != LinkKind.COMMA;
  }
}
