package org.rashomon.claim.reference;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Noun phrases between commas that name once more what stands before them: "Ana Rey, a customer
/// from Bradford, said", "a lawyer for the club, Ana Rey, said".
final class Insertions {
  /// How many prepositional phrases may stand before the comma.
  private static final int PHRASES = 3;

  private Insertions() {}

  /// Whether a phrase is no more than an insertion: it has no verb.
  static boolean is(ParsedSentence parsed, Nominal nominal) {
    List<Element> elements = parsed.elements();
    int at = elements.indexOf(nominal);
    boolean between =
        at > 1
            && parsed.isComma(at - 1)
            && elements.get(at - 2) instanceof Nominal
            && ends(parsed, at + 1);
    return between
        && parsed.clauses().stream()
            .noneMatch(
                clause ->
                    clause.subject().filter(nominal::equals).isPresent()
                        || clause.object().filter(nominal::equals).isPresent());
  }

  /// The name that is inserted behind a phrase.
  static Optional<Nominal> name(ParsedSentence parsed, Nominal nominal) {
    List<Element> elements = parsed.elements();
    int at = elements.indexOf(nominal) + 1;
    for (int i = 0; i < PHRASES && isPreposition(elements, at); i++) {
      at += 2;
    }
    return parsed.isComma(at)
            && at + 1 < elements.size()
            && ends(parsed, at + 2)
            && elements.get(at + 1) instanceof Nominal name
            && parsed.head(name).isProper()
            && (parsed.token(name.from()).isProper()
                || parsed.token(name.from()).tag().equals("NN"))
        ? Optional.of(name)
        : Optional.empty();
  }

  /// At a link, a mark or the sentence's end.
  private static boolean ends(ParsedSentence parsed, int at) {
    List<Element> elements = parsed.elements();
    return at >= elements.size()
        || elements.get(at) instanceof Link
        || !Character.isLetterOrDigit(parsed.token(elements.get(at).from()).text().charAt(0));
  }

  private static boolean isPreposition(List<Element> elements, int at) {
    return at + 1 < elements.size()
        && elements.get(at) instanceof Link link
        && link.kind() == LinkKind.PREPOSITION
        && elements.get(at + 1) instanceof Nominal;
  }
}
