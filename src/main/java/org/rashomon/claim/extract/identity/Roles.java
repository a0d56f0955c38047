package org.rashomon.claim.extract.identity;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.lexicon.Role;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Finds in a clause a role that one alone fills, and who fills it.
final class Roles {
  private final WordGroups<Role> words = Role.load();
  private final Deeds deeds = new Deeds(words);
  private final Victories victories = new Victories(words);
  private final Suppliers suppliers = new Suppliers(words);
  private final Transfers transfers = new Transfers(words);
  private final Duels duels = new Duels(words);
  private final Scorers scorers = new Scorers(words);
  private final Appointments appointments = new Appointments(words);
  private final Helm helm = new Helm(words);

  /// What kind of role it is. Roles of two kinds are not compared.
  enum Kind {
    /// the driver, the gunman, the man at the wheel
    PERSON,
    /// army chief, head of the bank
    OFFICE,
    /// who won the prize
    WINNER,
    /// of what occupation someone was who was killed
    VICTIM,
    /// who was at the controls
    AT_CONTROLS,
    /// who was charged or arrested
    ACCUSED,
    /// the minister who resigned
    LEAVER,
    /// who bought it
    OWNER,
    /// who leads the men
    LEADER,
    /// who scored the goal that decided a match
    SCORER,
    /// who came upon it
    FINDER,
    /// who designed or made it
    CREATOR,
    /// who opened it to all
    OPENER,
    /// who signed it
    SIGNER,
    /// who saved him
    RESCUER,
    /// the judge who sentenced him
    SENTENCER,
    /// which of two got the better of the other
    DUEL,
    /// which club or party someone joins
    MEMBER,
    /// which company builds or supplies it
    SUPPLIER,
    /// who holds an office of which a body has one
    HOLDER,
    /// of which nation someone is
    NATIONALITY
  }

  /// @param role the role's head, or the prize
  record Filled(Kind kind, String role, Nominal who) {}

  Optional<Filled> find(ParsedSentence parsed, Clause clause) {
    return suppliers
        .find(parsed, clause)
        .or(() -> named(parsed, clause))
        .or(() -> appointments.find(parsed, clause))
        .or(() -> helm.takenUp(parsed, clause))
        .or(() -> helm.given(parsed, clause))
        .or(() -> scorers.find(parsed, clause))
        .or(() -> victories.find(parsed, clause))
        .or(() -> duels.find(parsed, clause))
        .or(() -> transfers.find(parsed, clause))
        .or(() -> deeds.find(parsed, clause))
        .or(() -> helm.atControls(parsed, clause))
        .or(() -> being(parsed, clause))
        .or(() -> working(parsed, clause))
        .or(() -> killed(parsed, clause));
  }

  /// "named the driver as X", "the driver was identified as X"
  private Optional<Filled> named(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> role = clause.isPassive() ? clause.subject() : clause.object();
    if (!has(Role.NAMING, verb(parsed, clause)) && !verb(parsed, clause).equals("describe")) {
      return Optional.empty();
    }
    Optional<Nominal> as =
        Clauses.led(clause, "as")
            .or(() -> later(parsed, clause, role))
            .filter(n -> isOne(parsed, n));
    return role.filter(noun -> isRole(parsed, noun))
        .flatMap(noun -> as.map(who -> person(parsed, noun, who)));
  }

  /// "named the driver who rammed the gate as X": the phrase hangs on a later verb.
  private static Optional<Nominal> later(
      ParsedSentence parsed, Clause clause, Optional<Nominal> role) {
    return parsed.clauses().stream()
        .filter(other -> other.from() >= clause.to() && other.kind() == Clause.Kind.RELATIVE)
        .filter(other -> role.isPresent() && other.subject().equals(role))
        .flatMap(other -> Clauses.led(other, "as").stream())
        .findFirst();
  }

  /// "the gunman was X", "the man shot dead was a customs inspector"
  private Optional<Filled> being(ParsedSentence parsed, Clause clause) {
    if (!verb(parsed, clause).equals("be") || clause.object().isEmpty()) {
      return Optional.empty();
    }
    Nominal who = clause.object().get();
    return clause
        .subject()
        .map(subject -> Entities.base(parsed, subject))
        .filter(subject -> isRole(parsed, subject) && isOne(parsed, who))
        .map(subject -> person(parsed, subject, who));
  }

  /// "the man shot dead worked as a baker"
  private Optional<Filled> working(ParsedSentence parsed, Clause clause) {
    boolean works =
        switch (verb(parsed, clause)) {
          case "work" -> !clause.isPassive();
          case "employ" -> clause.isPassive();
          default -> false;
        };
    return works
        ? clause
            .subject()
            .map(subject -> Entities.base(parsed, subject))
            .filter(subject -> isRole(parsed, subject))
            .flatMap(
                subject ->
                    Clauses.led(clause, "as")
                        .filter(who -> isOne(parsed, who))
                        .map(who -> person(parsed, subject, who)))
        : Optional.empty();
  }

  /// "a baker was shot dead", "killed an off-duty judge"
  private Optional<Filled> killed(ParsedSentence parsed, Clause clause) {
    boolean kills =
        Arguments.isVerbOf(words, Role.KILL, parsed, clause)
            || (has(Role.KILL, verb(parsed, clause) + " dead")
                && Arguments.hasWord(parsed, clause, "dead"));
    Optional<Nominal> who = clause.isPassive() ? clause.subject() : clause.object();
    return kills
        ? who.map(noun -> Entities.base(parsed, noun))
            .filter(noun -> isOne(parsed, noun) && isUnknown(parsed, noun))
            .map(noun -> new Filled(Kind.VICTIM, "victim", noun))
        : Optional.empty();
  }

  /// "a baker", "an off-duty judge"
  private static boolean isUnknown(ParsedSentence parsed, Nominal noun) {
    Token first = parsed.token(noun.from());
    return (first.is("a") || first.is("an"))
        && !parsed.head(noun).isProper()
        && WordNet.load().isA(Clauses.lemma(parsed, noun), "person");
  }

  private static Filled person(ParsedSentence parsed, Nominal role, Nominal who) {
    return new Filled(Kind.PERSON, Clauses.lemma(parsed, role), who);
  }

  /// One alone: "the driver", "the bank's biggest donor".
  private boolean isRole(ParsedSentence parsed, Nominal noun) {
    Token head = parsed.head(noun);
    boolean definite = parsed.token(noun.from()).is("the") || hasOwner(parsed, noun);
    return definite
        && head.tag().equals("NN")
        && has(Role.ROLE, head.lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean hasOwner(ParsedSentence parsed, Nominal noun) {
    return parsed.tokens().subList(noun.from(), noun.head()).stream()
        .anyMatch(token -> token.tag().equals("POS"));
  }

  /// A name or "a journalist", no description that anyone may fit.
  private boolean isOne(ParsedSentence parsed, Nominal noun) {
    Token head = parsed.head(noun);
    return head.isNoun()
        && !head.tag().equals("NNS")
        && !has(Role.GENERIC, head.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean has(Role kind, String lemma) {
    return words.has(kind, lemma);
  }

  private static String verb(ParsedSentence parsed, Clause clause) {
    return Clauses.verb(parsed, clause);
  }
}
