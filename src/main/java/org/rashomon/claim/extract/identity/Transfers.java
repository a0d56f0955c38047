package org.rashomon.claim.extract.identity;

import java.util.List;
import java.util.Locale;
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
import org.rashomon.claim.syntax.Token;

/// Which club, party or company someone goes to: "X joined Union", "X signed for Union", "Union
/// have signed X". The role is told by who goes.
final class Transfers {
  private static final List<String> TO = List.of("for", "with", "to");

  private final WordGroups<Role> words;

  Transfers(WordGroups<Role> words) {
    this.words = words;
  }

  Optional<Filled> find(ParsedSentence parsed, Clause clause) {
    return Clauses.isPastPerfect(parsed, clause)
        ? Optional.empty()
        : joined(parsed, clause)
            .or(() -> wentTo(parsed, clause))
            .or(() -> taken(parsed, clause))
            .or(() -> isClub(parsed, clause));
  }

  /// "X joined Union"
  private Optional<Filled> joined(ParsedSentence parsed, Clause clause) {
    return words.has(Role.JOIN, Clauses.verb(parsed, clause)) && !clause.isPassive()
        ? going(parsed, clause.subject(), clause.object())
        : Optional.empty();
  }

  /// "X signed for Union", "X has agreed a contract with Union", "X was sold to Union"
  private Optional<Filled> wentTo(ParsedSentence parsed, Clause clause) {
    String verb = Clauses.verb(parsed, clause);
    boolean goes = words.has(Role.MOVE_TO, verb);
    boolean agrees =
        switch (verb) {
          case "agree", "sign", "put", "ink" ->
              clause.object().filter(noun -> isPapers(Clauses.lemma(parsed, noun))).isPresent();
          default -> false;
        };
    boolean free = clause.object().isEmpty() || agrees || clause.isPassive();
    return (goes || agrees) && free
        ? going(
            parsed,
            clause.subject(),
            TO.stream()
                .flatMap(p -> Clauses.led(clause, p).stream())
                .filter(noun -> isBody(parsed, noun))
                .findFirst())
        : Optional.empty();
  }

  private static boolean isPapers(String noun) {
    return IdentityWord.CONTRACT.has(noun);
  }

  /// "Union have signed X", "X was snapped up by Union"
  private Optional<Filled> taken(ParsedSentence parsed, Clause clause) {
    if (!Arguments.isVerbOf(words, Role.TAKE_ON, parsed, clause)) {
      return Optional.empty();
    }
    return clause.isPassive()
        ? going(parsed, clause.subject(), Arguments.doer(parsed, clause))
        : going(parsed, Arguments.object(parsed, clause), clause.subject());
  }

  /// "X's new club is Union"
  private Optional<Filled> isClub(ParsedSentence parsed, Clause clause) {
    if (!Clauses.verb(parsed, clause).equals("be") || clause.subject().isEmpty()) {
      return Optional.empty();
    }
    Nominal subject = clause.subject().get();
    boolean next = Helm.isNext(words, parsed, subject);
    return switch (Clauses.lemma(parsed, subject)) {
      case "club", "team", "party", "employer" ->
          next
              ? clause
                  .object()
                  .filter(noun -> isBody(parsed, noun))
                  .flatMap(
                      body -> owner(parsed, subject).map(who -> new Filled(Kind.MEMBER, who, body)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<String> owner(ParsedSentence parsed, Nominal noun) {
    for (int at = noun.from() + 1; at < noun.head(); at++) {
      Token name = parsed.token(at - 1);
      if (parsed.token(at).tag().equals("POS") && name.isProper()) {
        return Optional.of(name.text().toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  private static Optional<Filled> going(
      ParsedSentence parsed, Optional<Nominal> who, Optional<Nominal> body) {
    return who.map(noun -> Entities.base(parsed, noun))
        .filter(noun -> isPerson(parsed, noun))
        .flatMap(
            noun ->
                body.filter(club -> isBody(parsed, club))
                    .map(
                        club ->
                            new Filled(
                                Kind.MEMBER,
                                parsed.head(noun).text().toLowerCase(Locale.ROOT),
                                club)));
  }

  /// A first name and a last.
  private static boolean isPerson(ParsedSentence parsed, Nominal noun) {
    return Deeds.isName(parsed, noun)
        && parsed.tokens().subList(noun.from(), noun.to()).stream()
                .filter(token -> token.isProper() && token.mention().isEmpty())
                .count()
            >= 2;
  }

  private static boolean isBody(ParsedSentence parsed, Nominal noun) {
    return Deeds.isName(parsed, noun) && noun.amount().isEmpty() && noun.times().isEmpty();
  }
}
