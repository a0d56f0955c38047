package org.rashomon.claim.syntax;

import java.util.List;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.Element.Verbal;

/// The verb of a sentence whose subject has a participle or a relative clause of its own: "the man
/// held after the attack is a German", "the woman who died after the fall was a nurse". What stands
/// before it is a preposition's noun, and no subject.
final class OwedVerbs {
  private OwedVerbs() {}

  /// @param at of a word that is a preposition unless a clause follows
  static boolean isOwed(List<Token> tokens, List<Element> elements, int at) {
    return opens(tokens, elements)
        && elements.subList(0, at).stream().anyMatch(Verbal.class::isInstance)
        && hasNoVerb(elements, at)
        && isSoleCopula(tokens, elements, at);
  }

  /// Headlines, which leave out their verbs, have no article.
  private static boolean opens(List<Token> tokens, List<Element> elements) {
    return elements.getFirst() instanceof Nominal first && tokens.get(first.from()).is("the");
  }

  /// Whether the first noun phrase has no verb yet: all are participles, or stand behind "who".
  private static boolean hasNoVerb(List<Element> elements, int to) {
    for (int i = 0; i < to; i++) {
      boolean finite =
          elements.get(i) instanceof Verbal verb && verb.form() != Form.PAST_PARTICIPLE;
      if (finite && !isLink(elements, i - 1, LinkKind.RELATIVE)) {
        return false;
      }
      if (isLink(elements, i, LinkKind.COMMA) || isLink(elements, i, LinkKind.SUBORDINATOR)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLink(List<Element> elements, int at, LinkKind kind) {
    return at >= 0 && elements.get(at) instanceof Link link && link.kind() == kind;
  }

  /// Whether of what follows "be" is the first verb, and no other comes before the next mark.
  private static boolean isSoleCopula(List<Token> tokens, List<Element> elements, int at) {
    boolean copula = false;
    for (int i = at + 1; i < elements.size() && !isLink(elements, i, LinkKind.COMMA); i++) {
      if (elements.get(i) instanceof Verbal verb && verb.form() == Form.FINITE) {
        if (copula || !tokens.get(verb.main()).lemma().equals("be")) {
          return false;
        }
        copula = true;
      }
    }
    return copula;
  }
}
