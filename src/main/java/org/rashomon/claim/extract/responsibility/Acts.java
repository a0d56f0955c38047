package org.rashomon.claim.extract.responsibility;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.responsibility.Charges.Charge;
import org.rashomon.claim.extract.responsibility.Charges.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Cleft;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.Element.Verbal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds deeds by their verbs: told plainly ("carried out the raid", "the depot was hit by X"), or
/// as what someone is accused of, admits or denies ("accused X of shelling Y", "denied having shot
/// down the helicopter").
final class Acts {
  private final Charges charges;

  Acts(Charges charges) {
    this.charges = charges;
  }

  /// A plain deed.
  Optional<Charge> find(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> agent =
        clause.isPassive() ? Arguments.doer(parsed, clause) : clause.subject();
    return isGerund(clause) && !clause.isPassive()
        ? Optional.empty()
        : agent
            .flatMap(who -> act(parsed, clause, who, false))
            .map(charge -> Cleft.isOfAnother(parsed, clause) ? denied(charge) : charge);
  }

  /// What someone is accused of, admits or denies, in a gerund behind the verb that says so.
  Optional<Charge> charged(ParsedSentence parsed, Clause clause) {
    int at = parsed.clauses().indexOf(clause) - 1;
    if (at < 0 || !isGerund(clause)) {
      return Optional.empty();
    }
    Clause above = parsed.clauses().get(at);
    if (above.verb().isEmpty() || !hangs(parsed, above, clause)) {
      return Optional.empty();
    }
    String verb = Clauses.verb(parsed, above);
    if (charges.is(Kind.BLAME, verb)) {
      Optional<Nominal> accused =
          above.isPassive() ? above.subject() : above.object().or(clause::subject);
      return accused.flatMap(who -> act(parsed, clause, who, true));
    }
    boolean rejects = charges.is(Kind.REJECT, verb);
    return rejects || charges.is(Kind.ADMIT, verb)
        ? above
            .subject()
            .flatMap(who -> act(parsed, clause, who, true))
            .map(charge -> rejects ? denied(charge) : charge)
        : Optional.empty();
  }

  /// Whether the next clause tells as a gerund what this one charges with.
  boolean isNext(ParsedSentence parsed, Clause clause) {
    return parsed
        .next(clause)
        .filter(next -> isGerund(next) && hangs(parsed, clause, next))
        .isPresent();
  }

  /// "shot down the helicopter" has an object, "seized off the coast" none.
  private Optional<Nominal> object(ParsedSentence parsed, Clause clause) {
    String both = Arguments.withParticle(parsed, clause);
    if (charges.is(Kind.DEED, both) && both.endsWith(" into")) {
      return Clauses.led(clause, "into");
    }
    boolean particle =
        charges.is(Kind.DEED, both) || charges.is(Kind.BEGIN, both) || both.equals("carry out");
    return particle ? Arguments.object(parsed, clause) : clause.object();
  }

  /// "having mailed the powder": whatever someone admits or denies to have done is a deed.
  private static boolean isPerfect(Clause clause) {
    return clause.verb().orElseThrow().auxiliaries().contains("have");
  }

  private static Charge denied(Charge charge) {
    return new Charge(charge.agent(), charge.deed(), charge.verb(), true, true);
  }

  private static boolean isGerund(Clause clause) {
    return clause
        .verb()
        .filter(
            verb ->
                verb.form() == Form.PRESENT_PARTICIPLE
                    || (verb.form() == Form.PAST_PARTICIPLE && verb.auxiliaries().contains("have")))
        .isPresent();
  }

  /// Right behind the verb, or behind its object and "of", "for" or "to".
  private static boolean hangs(ParsedSentence parsed, Clause above, Clause gerund) {
    Verbal verb = above.verb().orElseThrow();
    int from = gerund.verb().orElseThrow().from();
    if (from <= verb.to()) {
      return from == verb.to();
    }
    boolean led =
        parsed.token(from - 1).is("of")
            || parsed.token(from - 1).is("for")
            || parsed.token(from - 1).is("to");
    return led
        && parsed.tokens().subList(verb.to(), from).stream().noneMatch(token -> token.is(","));
  }

  private Optional<Charge> act(
      ParsedSentence parsed, Clause clause, Nominal agent, boolean charged) {
    Optional<Nominal> patient = clause.isPassive() ? clause.subject() : object(parsed, clause);
    String verb = Clauses.verb(parsed, clause);
    String both = Arguments.withParticle(parsed, clause);
    boolean deed = patient.filter(noun -> charges.isDeed(parsed, noun)).isPresent();
    boolean commits =
        charges.is(Kind.COMMIT, verb)
            || charges.is(Kind.BEGIN, verb)
            || charges.is(Kind.BEGIN, both);
    if (deed && commits) {
      return Optional.of(Charge.of(agent, patient));
    }
    if (opensFire(parsed, clause, verb)) {
      return Optional.of(new Charge(agent, Optional.empty(), "shoot", false, charged));
    }
    boolean breaks =
        charges.is(Kind.BREAK, verb)
            && patient
                .filter(noun -> charges.deedName(Clauses.lemma(parsed, noun)).equals("truce"))
                .isPresent();
    if (breaks) {
      return Optional.of(new Charge(agent, patient, "", false, charged));
    }
    boolean acts = charges.is(Kind.DEED, verb) || charges.is(Kind.DEED, both);
    String named = charges.is(Kind.DEED, both) ? both : verb;
    boolean owned = charged && patient.isPresent() && isPerfect(clause);
    return owned || (acts && (clause.isPassive() || patient.isPresent()))
        ? Optional.of(new Charge(agent, patient, named, false, charged))
        : Optional.empty();
  }

  /// "opened fire", "fired into the crowd", "shot at the car", but not "into the air"
  private static boolean opensFire(ParsedSentence parsed, Clause clause, String verb) {
    if (clause.isPassive()) {
      return false;
    }
    return switch (verb) {
      case "open" ->
          clause.object().filter(it -> Clauses.lemma(parsed, it).equals("fire")).isPresent();
      case "fire", "shoot" ->
          clause.object().isEmpty()
              && Clauses.led(clause, List.of("into", "at", "on", "upon"))
                  .filter(target -> !isHarmless(Clauses.lemma(parsed, target)))
                  .isPresent();
      default -> false;
    };
  }

  private static boolean isHarmless(String target) {
    return switch (target) {
      case "air", "sky", "ceiling", "ground", "sea" -> true;
      default -> false;
    };
  }
}
