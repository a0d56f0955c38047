package org.rashomon.claim.extract.identity;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// The name of one who is told of by a description first: "a Dane, Lars Holt,", "Farmer and former
/// mayor Ann Rey".
final class Appositions {
  private Appositions() {}

  /// The noun phrase with the name; the same one where it has its name or none follows.
  static Nominal named(ParsedSentence parsed, Nominal nominal) {
    List<Element> elements = parsed.elements();
    int at = elements.indexOf(nominal);
    boolean follows =
        at >= 0
            && at + 2 < elements.size()
            && elements.get(at + 1) instanceof Link link
            && (link.kind() == LinkKind.COMMA || isJoint(parsed, nominal, link));
    return follows && !isName(parsed, nominal)
        ? Optional.of(elements.get(at + 2))
            .filter(Nominal.class::isInstance)
            .map(Nominal.class::cast)
            .filter(name -> isName(parsed, name))
            .orElse(nominal)
        : nominal;
  }

  /// A word without an article that another description is joined to: it is of the same one.
  private static boolean isJoint(ParsedSentence parsed, Nominal nominal, Link link) {
    return link.kind() == LinkKind.CONJUNCTION
        && parsed.token(link.from()).is("and")
        && nominal.to() == nominal.from() + 1
        && parsed.head(nominal).tag().equals("NN");
  }

  /// A first name and a last without an article.
  private static boolean isName(ParsedSentence parsed, Nominal nominal) {
    List<Token> tokens = parsed.tokens().subList(nominal.from(), nominal.to());
    return parsed.head(nominal).isProper()
        && !tokens.getFirst().tag().equals("DT")
        && tokens.stream().filter(t -> t.isProper() && t.mention().isEmpty()).count() >= 2;
  }
}
