package org.rashomon.claim.reference;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.syntax.Token;

/// The pronouns of the third person.
enum Pronoun {
  HE,
  SHE,
  IT,
  THEY;

  static Optional<Pronoun> of(Token token) {
    if (!token.tag().equals("PRP") && !token.tag().equals("PRP$")) {
      return Optional.empty();
    }
    return of(token.text());
  }

  static Optional<Pronoun> of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his" -> Optional.of(HE);
      case "she", "her" -> Optional.of(SHE);
      case "it", "its" -> Optional.of(IT);
      case "they", "them", "their" -> Optional.of(THEY);
      default -> Optional.empty();
    };
  }

  boolean isPersonal() {
    return this == HE || this == SHE;
  }

  /// Whether it may take up a noun phrase by number and sort.
  boolean agrees(Referent referent) {
    boolean one = !referent.many();
    return switch (this) {
      case HE -> one && isPersonal(referent.sort()) && referent.sort() != Sort.WOMAN;
      case SHE -> one && isPersonal(referent.sort()) && referent.sort() != Sort.MAN;
      case IT -> one && isImpersonal(referent.sort());
      case THEY -> referent.sort() != Sort.NONE && (referent.many() || referent.group());
    };
  }

  private static boolean isPersonal(Sort sort) {
    return switch (sort) {
      case WOMAN, MAN, PERSON, OPEN -> true;
      case BODY, THING, NONE -> false;
    };
  }

  private static boolean isImpersonal(Sort sort) {
    return switch (sort) {
      case BODY, THING, OPEN -> true;
      case WOMAN, MAN, PERSON, NONE -> false;
    };
  }
}
