package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.syntax.Element.LinkKind;

/// Groups the tokens of a sentence into elements, left to right, each token once: a finite
/// automaton over tags in the manner of Abney (1996), "Partial Parsing via Finite-State Cascades".
public final class Chunker {
  private final LinkWords links;

  public Chunker(LinkWords links) {
    this.links = links;
  }

  public List<Element> chunk(List<Token> tokens) {
    List<Element> elements = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Element element = next(tokens, at);
      elements.add(element);
      at = element.to();
    }
    return elements;
  }

  private Element next(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    int compound = links.compound(tokens, at);
    if (compound > 0) {
      return new Element.Link(at, at + compound, LinkKind.PREPOSITION);
    }
    if (token.tag().equals("TO")) {
      Optional<Element.Verbal> infinitive = VerbGroups.at(tokens, at);
      if (infinitive.isPresent()) {
        return infinitive.get();
      }
    }
    Optional<LinkKind> link = links.kind(token);
    if (link.isPresent()) {
      return new Element.Link(at, at + 1, link.get());
    }
    if (token.tag().equals(Token.MOMENT) && !isPossessive(tokens, at + 1)) {
      return new Element.Time(at, at + 1);
    }
    return NounPhrases.at(tokens, at)
        .or(() -> group(tokens, at))
        .<Element>map(phrase -> phrase)
        .or(() -> VerbGroups.at(tokens, at).<Element>map(group -> group))
        .or(() -> quality(tokens, at))
        .orElseGet(() -> new Element.Loose(at, at + 1));
  }

  /// "the number of dead": an adjective alone behind "of" names those it is told of.
  private static Optional<Element.Nominal> group(List<Token> tokens, int at) {
    boolean alone =
        at > 0
            && tokens.get(at - 1).is("of")
            && (tokens.get(at).isAdjective() || tokens.get(at).tag().equals("VBN"))
            && !(at + 1 < tokens.size() && tokens.get(at + 1).isAdjective());
    return alone
        ? Optional.of(new Element.Nominal(at, at + 1, at, Optional.empty(), List.of()))
        : Optional.empty();
  }

  private static Optional<Element> quality(List<Token> tokens, int at) {
    int to = at;
    while (to < tokens.size()
        && (tokens.get(to).isAdjective() || (tokens.get(to).tag().startsWith("RB") && to > at))) {
      to++;
    }
    while (to > at && !tokens.get(to - 1).isAdjective()) {
      to--;
    }
    return to == at ? Optional.empty() : Optional.of(new Element.Quality(at, to, to - 1));
  }

  static boolean isPossessive(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).tag().equals("POS");
  }
}
