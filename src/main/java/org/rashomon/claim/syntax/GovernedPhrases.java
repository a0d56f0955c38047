package org.rashomon.claim.syntax;

import java.util.List;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;

/// Noun phrases that hang on a preposition and so are nobody's subject.
final class GovernedPhrases {
  private GovernedPhrases() {}

  /// "…, and nobody was hurt": behind a comma, or where the next noun phrase has a verb of its own.
  private static boolean opensClause(List<Element> elements, int conjunction) {
    boolean comma =
        conjunction > 0
            && elements.get(conjunction - 1) instanceof Link link
            && link.kind() == LinkKind.COMMA;
    boolean verb =
        conjunction + 2 < elements.size()
            && elements.get(conjunction + 1) instanceof Nominal
            && elements.get(conjunction + 2) instanceof Element.Verbal verbal
            && verbal.form() == Element.Form.FINITE;
    return comma || verb;
  }

  /// Which noun phrases hang on a preposition, alone or joined to one that does.
  static boolean[] of(List<Element> elements) {
    boolean[] governed = new boolean[elements.size()];
    boolean now = false;
    boolean last = false;
    for (int i = 0; i < elements.size(); i++) {
      switch (elements.get(i)) {
        case Link link -> {
          switch (link.kind()) {
            case PREPOSITION -> now = true;
            case CONJUNCTION -> now = last && !opensClause(elements, i);
            case COMMA, SUBORDINATOR, RELATIVE, STOP -> now = false;
            case QUOTE -> {}
          }
        }
        case Nominal nominal -> {
          governed[i] = now;
          last = now;
          now = false;
        }
        case Element.Verbal verbal -> {
          now = false;
          last = false;
        }
        case Element.Time time -> now = false;
        case Element.Quality quality -> {}
        case Element.Loose loose -> {}
      }
    }
    return governed;
  }
}
