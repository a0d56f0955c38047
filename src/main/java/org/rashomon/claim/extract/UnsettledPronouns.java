package org.rashomon.claim.extract;

import org.rashomon.claim.Abstention;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.Token;

/// Says of a pronoun from which no claim was made that it was left out because whom or what it
/// stands for is not settled.
public final class UnsettledPronouns {
  private UnsettledPronouns() {}

  public static void note(Reading reading, Nominal nominal) {
    note(reading, nominal.head());
  }

  /// @param index of the token that may be a pronoun; anything else is not noted
  public static void note(Reading reading, int index) {
    Token token = reading.parsed().token(index);
    boolean pronoun = token.tag().equals("PRP") || isDemonstrative(token);
    if (pronoun) {
      reading.doubts().note(Abstention.ANTECEDENT_UNSETTLED, index);
    }
  }

  private static boolean isDemonstrative(Token token) {
    return token.tag().equals("DT")
        && switch (token.lemma()) {
          case "this", "that", "these", "those" -> true;
          default -> false;
        };
  }
}
