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
import org.rashomon.claim.syntax.Token;

/// Roles that someone fills by what is done: the one who crossed the line first, was charged,
/// resigned, bought it or leads them.
final class Deeds {
  private final WordGroups<Role> words;
  private final Handiworks handiworks;

  Deeds(WordGroups<Role> words) {
    this.words = words;
    this.handiworks = new Handiworks(words);
  }

  Optional<Filled> find(ParsedSentence parsed, Clause clause) {
    return first(parsed, clause)
        .or(() -> accused(parsed, clause))
        .or(() -> charged(parsed, clause))
        .or(() -> left(parsed, clause))
        .or(() -> bought(parsed, clause))
        .or(() -> owner(parsed, clause))
        .or(() -> buyer(parsed, clause))
        .or(() -> leads(parsed, clause))
        .or(() -> handiworks.find(parsed, clause));
  }

  /// "X crossed the line first", "X came first", "X finished first"
  private static Optional<Filled> first(ParsedSentence parsed, Clause clause) {
    boolean verb =
        switch (Clauses.verb(parsed, clause)) {
          case "cross" -> clause.object().filter(o -> isLine(parsed, o)).isPresent();
          case "come", "finish" -> clause.object().isEmpty();
          default -> false;
        };
    int from = clause.verb().orElseThrow().to();
    int to = Math.min(parsed.tokens().size(), from + 4);
    boolean first = parsed.tokens().subList(from, to).stream().anyMatch(t -> t.is("first"));
    return verb && first
        ? clause.subject().map(who -> new Filled(Kind.WINNER, "race", who))
        : Optional.empty();
  }

  private static boolean isLine(ParsedSentence parsed, Nominal noun) {
    return Clauses.lemma(parsed, noun).equals("line");
  }

  /// "X was charged with arson"
  private Optional<Filled> accused(ParsedSentence parsed, Clause clause) {
    boolean byJudge =
        Arguments.doer(parsed, clause)
            .filter(who -> isName(parsed, who) && Sentencings.isJudge(parsed, who))
            .isPresent();
    return words.has(Role.ACCUSE, Clauses.verb(parsed, clause)) && clause.isPassive() && !byJudge
        ? accused(parsed, clause.subject())
        : Optional.empty();
  }

  /// "the man charged with arson is X"
  private Optional<Filled> charged(ParsedSentence parsed, Clause clause) {
    if (!Clauses.verb(parsed, clause).equals("be")) {
      return Optional.empty();
    }
    boolean charged =
        parsed.clauses().stream()
            .filter(other -> other.kind() == Clause.Kind.RELATIVE && other.verb().isPresent())
            .filter(other -> other.subject().equals(clause.subject()))
            .anyMatch(other -> words.has(Role.ACCUSE, Clauses.verb(parsed, other)));
    return charged ? accused(parsed, clause.object()) : Optional.empty();
  }

  private static Optional<Filled> accused(ParsedSentence parsed, Optional<Nominal> noun) {
    return noun.filter(who -> isName(parsed, who))
        .map(who -> new Filled(Kind.ACCUSED, "accused", who));
  }

  /// Whether the verb of the clause, alone or with a particle, has a role.
  private boolean isVerb(Role role, ParsedSentence parsed, Clause clause) {
    String verb = Clauses.verb(parsed, clause);
    return words.has(role, verb)
        || clause.particles().stream().anyMatch(p -> words.has(role, verb + " " + p));
  }

  /// "the finance minister resigned", "the minister of finance was sacked"
  private Optional<Filled> left(ParsedSentence parsed, Clause clause) {
    return isVerb(Role.LEAVE, parsed, clause)
        ? clause
            .subject()
            .map(who -> Entities.base(parsed, who))
            .filter(who -> Clauses.lemma(parsed, who).equals("minister"))
            .map(who -> new Filled(Kind.LEAVER, "minister", who))
        : Optional.empty();
  }

  /// "X bought the yard", "the yard was bought by X", "the yard was sold to X"
  private Optional<Filled> bought(ParsedSentence parsed, Clause clause) {
    boolean sells = words.has(Role.SELL, Clauses.verb(parsed, clause));
    if (!sells && !isVerb(Role.ACQUIRE, parsed, clause)) {
      return Optional.empty();
    }
    Optional<Nominal> what = clause.isPassive() ? clause.subject() : clause.object();
    Optional<Nominal> who =
        sells
            ? Clauses.led(clause, "to")
            : clause.isPassive() ? Clauses.led(clause, "by") : clause.subject();
    return what.map(thing -> Entities.base(parsed, thing))
        .flatMap(
            thing -> who.map(one -> new Filled(Kind.OWNER, Clauses.lemma(parsed, thing), one)));
  }

  /// "the yard gets a Korean owner", "the club has a new owner, X"
  private static Optional<Filled> owner(ParsedSentence parsed, Clause clause) {
    boolean gets = IdentityWord.GAIN.has(Clauses.verb(parsed, clause));
    return gets && clause.subject().isPresent()
        ? clause
            .object()
            .filter(who -> isOwner(Clauses.lemma(parsed, who)) && hasName(parsed, who))
            .map(
                who ->
                    new Filled(
                        Kind.OWNER, Clauses.lemma(parsed, clause.subject().orElseThrow()), who))
        : Optional.empty();
  }

  /// "the buyer of the yard is X"
  private static Optional<Filled> buyer(ParsedSentence parsed, Clause clause) {
    if (!Clauses.verb(parsed, clause).equals("be") || clause.subject().isEmpty()) {
      return Optional.empty();
    }
    Nominal subject = Entities.base(parsed, clause.subject().get());
    return isOwner(Clauses.lemma(parsed, subject))
        ? parsed
            .of(subject)
            .flatMap(
                thing ->
                    clause
                        .object()
                        .filter(who -> isName(parsed, who))
                        .map(who -> new Filled(Kind.OWNER, Clauses.lemma(parsed, thing), who)))
        : Optional.empty();
  }

  private static boolean isOwner(String noun) {
    return noun.equals("owner") || noun.equals("buyer") || noun.equals("proprietor");
  }

  private static boolean hasName(ParsedSentence parsed, Nominal noun) {
    return parsed.tokens().subList(noun.from(), noun.head()).stream()
        .anyMatch(token -> Character.isUpperCase(token.text().charAt(0)));
  }

  /// "the men are led by X"
  private Optional<Filled> leads(ParsedSentence parsed, Clause clause) {
    return words.has(Role.LEAD, Clauses.verb(parsed, clause)) && clause.isPassive()
        ? clause
            .subject()
            .flatMap(
                men ->
                    Clauses.led(clause, "by")
                        .filter(who -> isName(parsed, who))
                        .map(who -> new Filled(Kind.LEADER, Clauses.lemma(parsed, men), who)))
        : Optional.empty();
  }

  /// Whether a noun phrase is a name.
  static boolean isName(ParsedSentence parsed, Nominal noun) {
    Token head = parsed.head(noun);
    return head.isProper() && head.mention().isEmpty();
  }
}
