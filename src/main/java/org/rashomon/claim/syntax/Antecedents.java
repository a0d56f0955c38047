package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.Element.Verbal;

/// Finds what relative clauses hang on, and whom the verb behind such a clause is said of.
final class Antecedents {
  private final List<Token> tokens;
  private final List<Element> elements;
  private final FreePhrases phrases;

  Antecedents(List<Token> tokens, List<Element> elements, FreePhrases phrases) {
    this.tokens = tokens;
    this.elements = elements;
    this.phrases = phrases;
  }

  /// "The mayor of Remich, who": what hangs on a common noun and only says where it is has no
  /// clause of its own.
  ///
  /// @param opener the element that opens the relative clause
  Optional<Nominal> of(int opener) {
    for (int i = opener - 1; i >= 0; i--) {
      if (elements.get(i) instanceof Nominal near) {
        boolean names = i >= 2 && phrases.isGoverned(i) && isProper(near) && isWhere(i - 1, opener);
        return names && elements.get(i - 2) instanceof Nominal far && !isProper(far)
            ? Optional.of(far)
            : Optional.of(near);
      }
    }
    return Optional.empty();
  }

  private boolean isProper(Nominal nominal) {
    return tokens.get(nominal.head()).isProper();
  }

  private boolean isWhere(int preposition, int opener) {
    return switch (tokens.get(elements.get(preposition).from()).lemma()) {
      case "at", "in", "near", "off", "outside" -> true;
      case "of", "from" -> tokens.get(elements.get(opener).from()).is("who");
      default -> false;
    };
  }

  /// "The number of people evacuated from the slopes has reached 900", "Both men in the car that
  /// crashed were killed": what the relative hangs on is itself governed, so the verb is said of
  /// the noun phrase above it.
  Optional<Nominal> above(Draft relative) {
    int hangsOn = relative.antecedent.map(elements::indexOf).orElse(relative.subjectAt);
    if (relative.kind != Clause.Kind.RELATIVE
        || hangsOn == Draft.NONE
        || !phrases.isGoverned(hangsOn)) {
      return Optional.empty();
    }
    for (int i = hangsOn - 1; i >= 0; i--) {
      if (phrases.isFree(i)) {
        return Optional.of((Nominal) elements.get(i));
      }
      if (elements.get(i) instanceof Verbal) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The noun phrase that a relative clause or a participle hangs on, where it has had no verb of
  /// its own yet: "the driver who hit two cyclists in Ashdale is in custody".
  Optional<Nominal> owed(Draft before) {
    boolean hangs =
        before.kind == Clause.Kind.RELATIVE
            || (before.kind == Clause.Kind.COORDINATE && !isFinite(elements.get(before.at)));
    return hangs && elements.subList(0, before.at).stream().noneMatch(Antecedents::isFinite)
        ? before.shared()
        : Optional.empty();
  }

  private static boolean isFinite(Element element) {
    return element instanceof Verbal verbal && verbal.form() == Element.Form.FINITE;
  }
}
