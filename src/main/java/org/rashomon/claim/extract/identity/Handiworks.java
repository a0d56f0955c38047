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
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Who did to one thing or person what is done to it once: came upon it, made it, opened it, signed
/// it, saved him, sentenced him.
final class Handiworks {
  private final WordGroups<Role> words;
  private final WordNet wordNet = WordNet.load();

  Handiworks(WordGroups<Role> words) {
    this.words = words;
  }

  Optional<Filled> find(ParsedSentence parsed, Clause clause) {
    return done(parsed, clause, Role.FIND, Kind.FINDER)
        .or(() -> done(parsed, clause, Role.CREATE, Kind.CREATOR))
        .or(() -> done(parsed, clause, Role.OPEN, Kind.OPENER))
        .or(() -> done(parsed, clause, Role.SIGN, Kind.SIGNER))
        .or(() -> done(parsed, clause, Role.RESCUE, Kind.RESCUER))
        .or(() -> done(parsed, clause, Role.SENTENCE, Kind.SENTENCER))
        .or(() -> Sentencings.find(parsed, clause))
        .or(() -> putName(parsed, clause))
        .or(() -> cutRibbon(parsed, clause))
        .or(() -> work(parsed, clause));
  }

  /// "a jogger came upon the body", "the hall was designed by X"
  private Optional<Filled> done(ParsedSentence parsed, Clause clause, Role verbs, Kind kind) {
    if (!Arguments.isVerbOf(words, verbs, parsed, clause)) {
      return Optional.empty();
    }
    Optional<Nominal> thing =
        clause.isPassive()
            ? clause.subject().map(noun -> Entities.base(parsed, noun))
            : Arguments.object(parsed, clause)
                .or(() -> Clauses.led(clause, List.of("upon", "across", "on")));
    Optional<Nominal> who = clause.isPassive() ? Arguments.doer(parsed, clause) : clause.subject();
    return thing
        .filter(noun -> noun.amount().isEmpty())
        .flatMap(noun -> filled(parsed, kind, noun, who));
  }

  private Optional<Filled> filled(
      ParsedSentence parsed, Kind kind, Nominal thing, Optional<Nominal> who) {
    return who.filter(one -> fits(parsed, thing, kind) && isDoer(parsed, one, kind))
        .map(one -> new Filled(kind, Clauses.lemma(parsed, thing), one));
  }

  private boolean fits(ParsedSentence parsed, Nominal noun, Kind kind) {
    String thing = Clauses.lemma(parsed, noun);
    return switch (kind) {
      case SIGNER -> wordNet.isA(thing, "agreement") || wordNet.isA(thing, "document");
      case RESCUER, SENTENCER ->
          wordNet.isA(thing, "person") || thing.endsWith("-old") || Deeds.isName(parsed, noun);
      default -> wordNet.isA(thing, "physical entity");
    };
  }

  /// Who opens a thing is named or has an office: anyone opens a door. A judge passes sentence.
  private boolean isDoer(ParsedSentence parsed, Nominal who, Kind kind) {
    return switch (kind) {
      case OPENER -> Deeds.isName(parsed, who) || isOffice(parsed, who);
      case SENTENCER -> Deeds.isName(parsed, who) && Sentencings.isJudge(parsed, who);
      case SIGNER -> (Deeds.isName(parsed, who) || isOffice(parsed, who)) && isOfOne(parsed, who);
      default -> isPerson(parsed, who);
    };
  }

  /// States and companies sign by more hands than one.
  private boolean isOfOne(ParsedSentence parsed, Nominal who) {
    return parsed.tokens().subList(who.from(), who.to()).stream()
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .anyMatch(word -> words.has(Role.TITLE, word) || words.has(Role.OFFICE, word));
  }

  /// "put her name to the treaty"
  private Optional<Filled> putName(ParsedSentence parsed, Clause clause) {
    boolean puts =
        Clauses.verb(parsed, clause).equals("put")
            && !clause.isPassive()
            && clause.object().filter(noun -> isSignature(parsed, noun)).isPresent();
    return puts
        ? Clauses.led(clause, "to")
            .flatMap(noun -> filled(parsed, Kind.SIGNER, noun, clause.subject()))
        : Optional.empty();
  }

  /// "cut the ribbon on the bridge"
  private Optional<Filled> cutRibbon(ParsedSentence parsed, Clause clause) {
    boolean cuts =
        Clauses.verb(parsed, clause).equals("cut")
            && clause.object().filter(noun -> parsed.head(noun).is("ribbon")).isPresent();
    return cuts
        ? Clauses.led(clause, List.of("on", "at", "of"))
            .flatMap(noun -> filled(parsed, Kind.OPENER, noun, clause.subject()))
        : Optional.empty();
  }

  private static boolean isSignature(ParsedSentence parsed, Nominal noun) {
    return parsed.head(noun).is("name") || parsed.head(noun).is("signature");
  }

  /// "the hall is the work of X"
  private Optional<Filled> work(ParsedSentence parsed, Clause clause) {
    boolean work =
        Clauses.verb(parsed, clause).equals("be")
            && clause
                .object()
                .filter(noun -> Clauses.lemma(parsed, noun).equals("work"))
                .isPresent();
    return work
        ? clause
            .subject()
            .map(noun -> Entities.base(parsed, noun))
            .filter(noun -> wordNet.isA(Clauses.lemma(parsed, noun), "artifact"))
            .flatMap(
                noun ->
                    clause
                        .object()
                        .flatMap(parsed::of)
                        .filter(who -> Deeds.isName(parsed, who))
                        .map(who -> new Filled(Kind.CREATOR, Clauses.lemma(parsed, noun), who)))
        : Optional.empty();
  }

  private boolean isPerson(ParsedSentence parsed, Nominal noun) {
    return Deeds.isName(parsed, noun) || wordNet.isA(Clauses.lemma(parsed, noun), "person");
  }

  private boolean isOffice(ParsedSentence parsed, Nominal noun) {
    return words.has(Role.OFFICE, Clauses.lemma(parsed, noun))
        || words.has(Role.TITLE, Clauses.lemma(parsed, noun));
  }
}
