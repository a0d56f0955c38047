package org.rashomon.claim.extract.responsibility;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.responsibility.Charges.Charge;
import org.rashomon.claim.extract.responsibility.Charges.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// What someone says is or is not his own doing: "it was not us", "the bomb was its work", "the
/// shots did not come from its ships", "owned up to the blockade".
final class Owning {
  private Owning() {}

  static Optional<Charge> find(Charges charges, ParsedSentence parsed, Clause clause) {
    return us(parsed, clause)
        .or(() -> ownWork(charges, parsed, clause))
        .or(() -> cameFrom(parsed, clause))
        .or(() -> ownedUp(charges, parsed, clause));
  }

  /// "It was not us", said of the bombing
  private static Optional<Charge> us(ParsedSentence parsed, Clause clause) {
    boolean us =
        Clauses.verb(parsed, clause).equals("be")
            && clause.subject().filter(noun -> isPointing(parsed, noun)).isPresent()
            && clause.object().filter(noun -> isSelf(parsed, noun)).isPresent();
    return us ? clause.object().map(who -> Charge.of(who, saidOf(parsed))) : Optional.empty();
  }

  private static boolean isPointing(ParsedSentence parsed, Nominal noun) {
    return parsed.head(noun).is("it")
        || parsed.head(noun).is("this")
        || parsed.head(noun).is("that");
  }

  private static boolean isSelf(ParsedSentence parsed, Nominal noun) {
    return parsed.head(noun).is("us") || parsed.head(noun).is("we") || parsed.head(noun).is("me");
  }

  private static Optional<Nominal> saidOf(ParsedSentence parsed) {
    return parsed.clauses().stream()
        .filter(clause -> clause.kind() == Clause.Kind.REPORTING)
        .flatMap(clause -> Clauses.led(clause, List.of("of", "about", "after")).stream())
        .findFirst();
  }

  /// "the bomb was its work", "the raid was our doing"
  private static Optional<Charge> ownWork(Charges charges, ParsedSentence parsed, Clause clause) {
    boolean own =
        Clauses.verb(parsed, clause).equals("be")
            && clause
                .object()
                .filter(noun -> isDoing(Clauses.lemma(parsed, noun)))
                .filter(noun -> parsed.token(noun.from()).tag().equals("PRP$"))
                .isPresent();
    return own
        ? clause
            .subject()
            .map(noun -> Entities.base(parsed, noun))
            .filter(noun -> charges.isDeed(parsed, noun) || isBomb(parsed, noun))
            .flatMap(deed -> clause.object().map(who -> Charge.of(who, Optional.of(deed))))
        : Optional.empty();
  }

  private static boolean isDoing(String noun) {
    return noun.equals("work")
        || noun.equals("doing")
        || noun.equals("deed")
        || noun.equals("fault");
  }

  private static boolean isBomb(ParsedSentence parsed, Nominal noun) {
    return switch (Clauses.lemma(parsed, noun)) {
      case "bomb", "device", "letter", "parcel", "explosive", "mine", "malware", "virus" -> true;
      default -> false;
    };
  }

  /// "the shots did not come from its ships": who denies it speaks of what is his own.
  private static Optional<Charge> cameFrom(ParsedSentence parsed, Clause clause) {
    boolean came =
        switch (Clauses.verb(parsed, clause)) {
          case "come", "originate", "stem" -> clause.stance().isNegative();
          default -> false;
        };
    return came
        ? Clauses.led(clause, "from")
            .filter(noun -> parsed.token(noun.from()).tag().equals("PRP$"))
            .flatMap(who -> Charge.ofSubject(parsed, clause, who))
        : Optional.empty();
  }

  /// "owned up to the blockade", "admitted to the raid"
  private static Optional<Charge> ownedUp(Charges charges, ParsedSentence parsed, Clause clause) {
    return charges.is(Kind.ADMIT, Clauses.verb(parsed, clause))
            && clause.object().isEmpty()
            && !clause.isPassive()
        ? Clauses.led(clause, List.of("to", "up to", "of"))
            .filter(deed -> charges.isDeed(parsed, deed))
            .flatMap(deed -> clause.subject().map(who -> Charge.of(who, Optional.of(deed))))
        : Optional.empty();
  }
}
