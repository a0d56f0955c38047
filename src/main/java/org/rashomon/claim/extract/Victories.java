package org.rashomon.claim.extract;

import java.util.Optional;
import org.rashomon.claim.extract.Roles.Filled;
import org.rashomon.claim.extract.Roles.Kind;
import org.rashomon.claim.lexicon.Role;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Who won a contest, a prize or a seat.
final class Victories {
  private final WordGroups<Role> words;

  Victories(WordGroups<Role> words) {
    this.words = words;
  }

  Optional<Filled> find(ParsedSentence parsed, Clause clause) {
    return went(parsed, clause)
        .or(() -> won(parsed, clause))
        .or(() -> onTop(parsed, clause))
        .or(() -> member(parsed, clause));
  }

  /// "the prize went to X"
  private Optional<Filled> went(ParsedSentence parsed, Clause clause) {
    return words.has(Role.GO, Charges.verb(parsed, clause))
        ? clause
            .subject()
            .map(noun -> Entities.base(parsed, noun))
            .filter(noun -> isPrize(parsed, noun))
            .flatMap(noun -> Charges.led(clause, "to").map(who -> winner(parsed, noun, who)))
        : Optional.empty();
  }

  /// "X took the prize", "X took home the prize", "the prize was won by X"
  private Optional<Filled> won(ParsedSentence parsed, Clause clause) {
    if (!Arguments.isVerbOf(words, Role.WIN, parsed, clause)) {
      return Optional.empty();
    }
    Optional<Nominal> prize =
        clause.isPassive()
            ? clause.subject().map(noun -> Entities.base(parsed, noun))
            : Arguments.object(parsed, clause).map(noun -> takenHome(parsed, noun));
    Optional<Nominal> who = clause.isPassive() ? Charges.led(clause, "by") : clause.subject();
    return prize
        .filter(noun -> isPrize(parsed, noun))
        .flatMap(noun -> who.map(one -> winner(parsed, noun, one)));
  }

  /// "home" is where the prize goes.
  private static Nominal takenHome(ParsedSentence parsed, Nominal object) {
    int next = parsed.elements().indexOf(object) + 1;
    return parsed.head(object).is("home")
            && next < parsed.elements().size()
            && parsed.elements().get(next) instanceof Nominal prize
        ? prize
        : object;
  }

  /// "X came out on top in the race"
  private static Optional<Filled> onTop(ParsedSentence parsed, Clause clause) {
    boolean ends =
        switch (Charges.verb(parsed, clause)) {
          case "come", "finish", "end", "emerge" -> true;
          default -> false;
        };
    return ends
            && Charges.led(clause, "on")
                .filter(noun -> Charges.lemma(parsed, noun).equals("top"))
                .isPresent()
        ? clause.subject().map(who -> new Filled(Kind.WINNER, "race", who))
        : Optional.empty();
  }

  /// "X is the new member for Y": the seat is X's.
  private Optional<Filled> member(ParsedSentence parsed, Clause clause) {
    boolean member =
        clause
            .object()
            .filter(noun -> words.has(Role.MEMBER, Charges.lemma(parsed, noun)))
            .filter(noun -> Helm.isNext(words, parsed, noun))
            .isPresent();
    return member
            && switch (Charges.verb(parsed, clause)) {
              case "be", "become" -> true;
              default -> false;
            }
            && Charges.led(clause, "for").isPresent()
        ? clause.subject().map(who -> new Filled(Kind.WINNER, "seat", who))
        : Optional.empty();
  }

  private static Filled winner(ParsedSentence parsed, Nominal prize, Nominal who) {
    return new Filled(Kind.WINNER, Charges.lemma(parsed, prize), who);
  }

  private boolean isPrize(ParsedSentence parsed, Nominal noun) {
    return words.has(Role.PRIZE, Charges.lemma(parsed, noun));
  }
}
