package org.rashomon.claim.extract.identity;

import java.util.Optional;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.identity.Roles.Filled;
import org.rashomon.claim.extract.identity.Roles.Kind;
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
        .or(() -> declared(parsed, clause))
        .or(() -> triumphed(parsed, clause))
        .or(() -> member(parsed, clause));
  }

  /// "the prize went to X"
  private Optional<Filled> went(ParsedSentence parsed, Clause clause) {
    return words.has(Role.GO, Clauses.verb(parsed, clause))
        ? clause
            .subject()
            .map(noun -> Entities.base(parsed, noun))
            .flatMap(noun -> prizeOf(parsed, noun))
            .flatMap(noun -> Clauses.led(clause, "to").map(who -> winner(parsed, noun, who)))
        : Optional.empty();
  }

  /// The prize, or of "victory in the election" the election.
  private Optional<Nominal> prizeOf(ParsedSentence parsed, Nominal noun) {
    if (isPrize(parsed, noun)) {
      return Optional.of(noun);
    }
    int next = parsed.elements().indexOf(noun) + 2;
    return isVictory(parsed, noun)
            && next < parsed.elements().size()
            && parsed.elements().get(next) instanceof Nominal contest
            && isPrize(parsed, contest)
        ? Optional.of(contest)
        : Optional.empty();
  }

  private static boolean isVictory(ParsedSentence parsed, Nominal noun) {
    return parsed.head(noun).is("victory") || parsed.head(noun).is("win");
  }

  /// "X was declared the winner of the vote", "X emerged as the winner"
  private Optional<Filled> declared(ParsedSentence parsed, Clause clause) {
    boolean tells = IdentityWord.PROCLAIM.has(Clauses.verb(parsed, clause));
    if (!tells) {
      return Optional.empty();
    }
    Optional<Nominal> winner =
        clause.object().or(() -> Clauses.led(clause, "as")).filter(noun -> isWinner(parsed, noun));
    return winner.flatMap(
        noun ->
            clause
                .subject()
                .filter(who -> parsed.head(who).isProper())
                .map(
                    who ->
                        parsed
                            .of(noun)
                            .filter(prize -> isPrize(parsed, prize))
                            .map(prize -> winner(parsed, prize, who))
                            .orElseGet(() -> new Filled(Kind.WINNER, "election", who))));
  }

  private static boolean isWinner(ParsedSentence parsed, Nominal noun) {
    return IdentityWord.WINNER.has(Clauses.lemma(parsed, noun));
  }

  /// "X triumphed in the election"
  private Optional<Filled> triumphed(ParsedSentence parsed, Clause clause) {
    boolean triumphs =
        IdentityWord.TRIUMPH.has(Clauses.verb(parsed, clause)) && !clause.isPassive();
    return triumphs
        ? Clauses.led(clause, "in")
            .filter(noun -> isPrize(parsed, noun))
            .flatMap(noun -> clause.subject().map(who -> winner(parsed, noun, who)))
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
            : Arguments.object(parsed, clause).map(noun -> Arguments.broughtHome(parsed, noun));
    Optional<Nominal> who = clause.isPassive() ? Clauses.led(clause, "by") : clause.subject();
    return prize
        .filter(noun -> isPrize(parsed, noun))
        .flatMap(noun -> who.map(one -> winner(parsed, noun, one)));
  }

  /// "X came out on top in the race"
  private static Optional<Filled> onTop(ParsedSentence parsed, Clause clause) {
    boolean ends = IdentityWord.COME_OUT.has(Clauses.verb(parsed, clause));
    return ends
            && Clauses.led(clause, "on")
                .filter(noun -> Clauses.lemma(parsed, noun).equals("top"))
                .isPresent()
        ? clause.subject().map(who -> new Filled(Kind.WINNER, "race", who))
        : Optional.empty();
  }

  /// "X is the new member for Y": the seat is X's.
  private Optional<Filled> member(ParsedSentence parsed, Clause clause) {
    boolean member =
        clause
            .object()
            .filter(noun -> words.has(Role.MEMBER, Clauses.lemma(parsed, noun)))
            .filter(noun -> Helm.isNext(words, parsed, noun))
            .isPresent();
    return member
            && switch (Clauses.verb(parsed, clause)) {
              case "be", "become" -> true;
              default -> false;
            }
            && Clauses.led(clause, "for").isPresent()
        ? clause.subject().map(who -> new Filled(Kind.WINNER, "seat", who))
        : Optional.empty();
  }

  private static Filled winner(ParsedSentence parsed, Nominal prize, Nominal who) {
    return new Filled(Kind.WINNER, Clauses.lemma(parsed, prize), who);
  }

  private boolean isPrize(ParsedSentence parsed, Nominal noun) {
    return words.has(Role.PRIZE, Clauses.lemma(parsed, noun));
  }
}
