package org.rashomon.claim.extract.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.identity.Roles.Filled;
import org.rashomon.claim.extract.identity.Roles.Kind;
import org.rashomon.claim.lexicon.Role;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Who steers: a vehicle at its controls, or a body by taking up its highest office.
final class Helm {
  private final WordGroups<Role> words;

  Helm(WordGroups<Role> words) {
    this.words = words;
  }

  /// "X was at the wheel", "X was driving", "it was X who was flying", "X had the controls", "was
  /// being flown by X"
  Optional<Filled> atControls(ParsedSentence parsed, Clause clause) {
    boolean steers =
        words.has(Role.STEER, Clauses.verb(parsed, clause))
            && clause.verb().orElseThrow().auxiliaries().contains("be");
    if (isByPilot(parsed, clause) || (steers && clause.isPassive())) {
      return Clauses.led(clause, "by").map(Helm::controls);
    }
    return steers || isAt(parsed, clause) || holds(parsed, clause)
        ? clause.subject().map(Helm::controls)
        : Optional.empty();
  }

  /// "piloted by X, the plane came down"
  private static boolean isByPilot(ParsedSentence parsed, Clause clause) {
    return clause.isPassive() && IdentityWord.STEER.has(Clauses.verb(parsed, clause));
  }

  private static Filled controls(Nominal who) {
    return new Filled(Kind.AT_CONTROLS, "controls", who);
  }

  private boolean isAt(ParsedSentence parsed, Clause clause) {
    return Clauses.verb(parsed, clause).equals("be")
        && Clauses.led(clause, "at")
            .filter(noun -> isControl(parsed, noun))
            .or(() -> Clauses.led(clause, "in").filter(noun -> isCommand(parsed, noun)))
            .isPresent();
  }

  /// "in command of the plane"
  private static boolean isCommand(ParsedSentence parsed, Nominal noun) {
    return parsed.head(noun).is("command")
        && parsed
            .of(noun)
            .filter(craft -> WordNet.load().isA(Clauses.lemma(parsed, craft), "vehicle"))
            .isPresent();
  }

  private boolean holds(ParsedSentence parsed, Clause clause) {
    return switch (Clauses.verb(parsed, clause)) {
      case "have", "hold", "operate" ->
          clause.object().filter(noun -> isControl(parsed, noun)).isPresent()
              && !clause.isPassive();
      default -> false;
    };
  }

  private boolean isControl(ParsedSentence parsed, Nominal noun) {
    return words.has(Role.CONTROLS, Clauses.lemma(parsed, noun))
        && parsed.token(noun.from()).is("the")
        && !parsed.head(noun).is("control");
  }

  /// "X takes charge of the team", "X takes over as head", "X succeeds Y as mayor", "X steps in as
  /// mayor", "X will serve as mayor", "X is the next mayor", "the new mayor is X"
  Optional<Filled> takenUp(ParsedSentence parsed, Clause clause) {
    boolean takes =
        switch (Clauses.verb(parsed, clause)) {
          case "take" -> takesCharge(parsed, clause) || isAsOffice(parsed, clause);
          case "succeed", "replace", "follow", "begin", "start", "act", "step", "fill" ->
              !clause.isPassive() && isAsOffice(parsed, clause);
          case "stand" -> clause.particles().contains("in") && isAsOffice(parsed, clause);
          case "serve" -> isToCome(clause) && isAsOffice(parsed, clause);
          case "be", "become" ->
              clause.object().filter(noun -> isNextOffice(parsed, noun)).isPresent();
          default -> false;
        };
    if (takes) {
      return clause.subject().map(Helm::office);
    }
    boolean held =
        Clauses.verb(parsed, clause).equals("be")
            && clause
                .subject()
                .map(noun -> Entities.base(parsed, noun))
                .filter(noun -> isNextOffice(parsed, noun))
                .isPresent();
    return held ? clause.object().map(Helm::office) : Optional.empty();
  }

  /// "put X in charge of the bank", "X will run the bank", "the bank will be led by X"
  Optional<Filled> given(ParsedSentence parsed, Clause clause) {
    if (isPlacing(parsed, clause)) {
      return (clause.isPassive() ? clause.subject() : clause.object()).map(Helm::office);
    }
    boolean leads =
        words.has(Role.LEAD, Clauses.verb(parsed, clause))
            && clause.stance().modality() == Modality.FORECAST
            && !clause.stance().isNegative();
    if (!leads) {
      return Optional.empty();
    }
    Optional<Nominal> who =
        clause.isPassive()
            ? Clauses.led(clause, "by")
            : clause.subject().filter(subject -> clause.object().isPresent());
    return who.filter(one -> Deeds.isName(parsed, one)).map(Helm::office);
  }

  private boolean isPlacing(ParsedSentence parsed, Clause clause) {
    boolean puts = IdentityWord.INSTALL.has(Clauses.verb(parsed, clause));
    return puts
        && Clauses.led(clause, List.of("in", "at"))
            .filter(noun -> words.has(Role.TAKE_UP, Clauses.lemma(parsed, noun)))
            .flatMap(parsed::of)
            .isPresent();
  }

  private static Filled office(Nominal who) {
    return new Filled(Kind.OFFICE, "office", who);
  }

  /// "charge of the team": what is taken charge of must be said.
  private boolean takesCharge(ParsedSentence parsed, Clause clause) {
    return clause
        .object()
        .filter(noun -> words.has(Role.TAKE_UP, Clauses.lemma(parsed, noun)))
        .flatMap(parsed::of)
        .isPresent();
  }

  private static boolean isToCome(Clause clause) {
    return clause.stance().modality() == Modality.FORECAST
        || clause.verb().orElseThrow().form() == Form.INFINITIVE;
  }

  private boolean isAsOffice(ParsedSentence parsed, Clause clause) {
    return Clauses.led(clause, "as")
        .filter(noun -> words.has(Role.OFFICE, Clauses.lemma(parsed, noun)))
        .isPresent();
  }

  private boolean isNextOffice(ParsedSentence parsed, Nominal noun) {
    return words.has(Role.OFFICE, Clauses.lemma(parsed, noun)) && isNext(words, parsed, noun);
  }

  /// "the new mayor", "the next member"
  static boolean isNext(WordGroups<Role> words, ParsedSentence parsed, Nominal noun) {
    return parsed.tokens().subList(noun.from(), noun.head()).stream()
        .anyMatch(token -> words.has(Role.NEXT, token.text().toLowerCase(Locale.ROOT)));
  }
}
