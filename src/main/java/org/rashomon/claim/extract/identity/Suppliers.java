package org.rashomon.claim.extract.identity;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.identity.Roles.Filled;
import org.rashomon.claim.extract.identity.Roles.Kind;
import org.rashomon.claim.lexicon.Role;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Which company builds or supplies a thing: "Kessler will build the trains", "the order for the
/// trains went to Kessler", "ordered the trains from Kessler", "the supplier of the trains is
/// Kessler". The role is told by the thing, and whether it stands already.
final class Suppliers {
  private static final List<String> FOR = List.of("for", "of");

  private final WordGroups<Role> words;
  private final WordNet wordNet = WordNet.load();

  Suppliers(WordGroups<Role> words) {
    this.words = words;
  }

  Optional<Filled> find(ParsedSentence parsed, Clause clause) {
    return made(parsed, clause)
        .or(() -> wonOrder(parsed, clause))
        .or(() -> orderWent(parsed, clause))
        .or(() -> ordered(parsed, clause))
        .or(() -> supplier(parsed, clause));
  }

  /// "Kessler will build the trains", "the trains will be built by Kessler"
  private Optional<Filled> made(ParsedSentence parsed, Clause clause) {
    if (!words.has(Role.MAKE, Clauses.verb(parsed, clause))) {
      return Optional.empty();
    }
    boolean done = clause.stance().modality() != Modality.FORECAST;
    return clause.isPassive()
        ? filled(parsed, clause.subject(), Arguments.doer(parsed, clause), done)
        : filled(parsed, clause.object(), clause.subject(), done);
  }

  /// "won the order for the trains"
  private Optional<Filled> wonOrder(ParsedSentence parsed, Clause clause) {
    boolean wins =
        Arguments.isVerbOf(words, Role.WIN, parsed, clause)
            && !clause.isPassive()
            && clause.object().filter(noun -> isOrder(parsed, noun)).isPresent();
    return wins
        ? filled(parsed, Clauses.led(clause, FOR), clause.subject(), false)
        : Optional.empty();
  }

  /// "the order for the trains went to Kessler"
  private Optional<Filled> orderWent(ParsedSentence parsed, Clause clause) {
    boolean goes =
        words.has(Role.GO, Clauses.verb(parsed, clause))
            && clause
                .subject()
                .map(noun -> Entities.base(parsed, noun))
                .filter(noun -> isOrder(parsed, noun))
                .isPresent();
    return goes
        ? filled(parsed, Clauses.led(clause, FOR), Clauses.led(clause, "to"), false)
        : Optional.empty();
  }

  /// "has ordered the trains from Kessler"
  private Optional<Filled> ordered(ParsedSentence parsed, Clause clause) {
    return Clauses.verb(parsed, clause).equals("order")
        ? filled(
            parsed,
            clause.isPassive() ? clause.subject() : clause.object(),
            Clauses.led(clause, "from"),
            false)
        : Optional.empty();
  }

  /// "the supplier of the trains is Kessler"
  private Optional<Filled> supplier(ParsedSentence parsed, Clause clause) {
    boolean supplier =
        Clauses.verb(parsed, clause).equals("be")
            && clause
                .subject()
                .map(noun -> Entities.base(parsed, noun))
                .filter(noun -> words.has(Role.MAKER, Clauses.lemma(parsed, noun)))
                .isPresent();
    return supplier
        ? filled(
            parsed,
            clause.subject().map(noun -> Entities.base(parsed, noun)).flatMap(parsed::of),
            clause.object(),
            false)
        : Optional.empty();
  }

  private static boolean isOrder(ParsedSentence parsed, Nominal noun) {
    return IdentityWord.ORDER.has(Clauses.lemma(parsed, noun));
  }

  private Optional<Filled> filled(
      ParsedSentence parsed, Optional<Nominal> thing, Optional<Nominal> who, boolean done) {
    return thing
        .map(noun -> isThing(parsed, noun) ? noun : Entities.base(parsed, noun))
        .filter(noun -> isThing(parsed, noun))
        .filter(noun -> !isOld(parsed, noun))
        .flatMap(
            noun ->
                who.filter(one -> Deeds.isName(parsed, one))
                    .map(one -> new Filled(Kind.SUPPLIER, name(parsed, noun, done), one)));
  }

  private boolean isThing(ParsedSentence parsed, Nominal noun) {
    return !isOrder(parsed, noun) && wordNet.isA(Clauses.lemma(parsed, noun), "artifact");
  }

  private static String name(ParsedSentence parsed, Nominal noun, boolean done) {
    return done ? "built " + Clauses.lemma(parsed, noun) : Clauses.lemma(parsed, noun);
  }

  private static boolean isOld(ParsedSentence parsed, Nominal noun) {
    return parsed.tokens().subList(noun.from(), noun.to()).stream().anyMatch(Suppliers::isOld);
  }

  private static boolean isOld(Token token) {
    return token.is("old") || token.is("previous") || token.is("existing") || token.is("present");
  }
}
