package org.rashomon.claim.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Mention;
import org.rashomon.quantity.Mention.TimeRelation;

/// Until when something must be done: "must lay down their arms by Sunday", "have until Sunday to
/// lay down their arms", "the deadline for bids is Sunday". It is told of what is to be done it to:
/// the arms, the bids.
public final class DeadlineExtractor implements Extractor {
  private static final String DEADLINE = "deadline";

  /// How far before the time its deadline or its duty may stand.
  private static final int NEAR = 14;

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    List<Claim> claims = new ArrayList<>();
    for (int at = 1; at < parsed.tokens().size(); at++) {
      int time = at;
      parsed
          .token(at)
          .moment()
          .filter(moment -> isDue(parsed, time, moment))
          .flatMap(moment -> claim(reading, time, moment))
          .ifPresent(claims::add);
    }
    return claims;
  }

  /// Whether something is only to be done by a time: "have until Sunday to lay down their arms".
  public static boolean leavesOpen(ParsedSentence parsed, Clause clause) {
    return Plans.isPurpose(parsed, clause)
        && IntStream.range(1, parsed.tokens().size())
            .anyMatch(
                at ->
                    parsed.token(at).moment().filter(time -> isDue(parsed, at, time)).isPresent());
  }

  private static boolean isDue(ParsedSentence parsed, int at, Mention.Moment moment) {
    if (isOfDeadline(parsed, at)) {
      return true;
    }
    return switch (moment.relation()) {
      case UNTIL -> isGiven(parsed, at);
      case AS_OF -> parsed.token(at).text().startsWith("by ") && isDuty(parsed, at);
      case ON, DURING -> isNoLater(parsed, at) && isDuty(parsed, at);
      case SINCE, BEFORE, AFTER -> false;
    };
  }

  /// "the deadline is Sunday", "the ultimatum expires on Sunday"
  private static boolean isOfDeadline(ParsedSentence parsed, int at) {
    boolean noun =
        parsed.tokens().subList(Math.max(0, at - NEAR), at).stream()
            .anyMatch(token -> isDeadline(token.lemma()));
    if (!noun) {
      return false;
    }
    boolean of = parsed.token(at - 1).is("of") || parsed.token(at - 1).is("for");
    String verb = verbBefore(parsed, at);
    return of || TimeWord.EXPIRE.has(verb) || isMoved(parsed, at);
  }

  /// "moved the deadline from April 1 to April 22", "the deadline was put back to April 22"
  private static boolean isMoved(ParsedSentence parsed, int at) {
    boolean to = parsed.token(at - 1).is("to") || parsed.token(at - 1).is("until");
    return (to || parsed.token(at).text().startsWith("until "))
        && parsed.tokens().subList(Math.max(0, at - NEAR), at).stream()
            .anyMatch(token -> TimeWord.MOVE.has(token.lemma()));
  }

  private static boolean isDeadline(String noun) {
    return TimeWord.DEADLINE.has(noun);
  }

  /// The lemma of the last verb before the time.
  private static String verbBefore(ParsedSentence parsed, int at) {
    return parsed.verbClauses().stream()
        .map(clause -> clause.verb().orElseThrow())
        .filter(verb -> verb.main() < at && at - verb.to() <= 2)
        .reduce((first, second) -> second)
        .map(verb -> parsed.token(verb.main()).lemma())
        .orElse("");
  }

  /// "have until Sunday", "gave the rebels until Sunday"
  private static boolean isGiven(ParsedSentence parsed, int at) {
    return parsed.tokens().subList(Math.max(0, at - NEAR), at).stream()
        .filter(Token::isVerb)
        .reduce((first, second) -> second)
        .filter(
            verb ->
                switch (verb.lemma()) {
                  case "have", "give", "get" -> true;
                  default -> false;
                })
        .isPresent();
  }

  /// "no later than Sunday"
  private static boolean isNoLater(ParsedSentence parsed, int at) {
    return at > 2 && parsed.token(at - 1).is("than") && parsed.token(at - 2).is("later");
  }

  /// Whether what is told before the time has to be done.
  private static boolean isDuty(ParsedSentence parsed, int at) {
    return clauseBefore(parsed, at)
        .filter(
            clause ->
                clause.stance().modality() == Modality.OPEN
                    || parsed.token(clause.verb().orElseThrow().from()).is("must"))
        .isPresent();
  }

  private static Optional<Clause> clauseBefore(ParsedSentence parsed, int at) {
    return parsed.verbClauses().stream()
        .filter(clause -> clause.verb().orElseThrow().main() < at)
        .reduce((first, second) -> second);
  }

  private static Optional<Claim> claim(Reading reading, int at, Mention.Moment moment) {
    ParsedSentence parsed = reading.parsed();
    return matter(parsed, at)
        .map(
            matter -> {
              Population told = Patients.of(parsed, matter);
              TimeRelation relation = moment.relation();
              int from = relation == TimeRelation.ON ? Math.max(0, at - 2) : at;
              return reading.claim(
                  new Stretch(from, at + 1).and(matter.from(), matter.to()),
                  new Statement(
                      new Slot(Aspect.TIME, DEADLINE, told.head()),
                      new Value.Moment(moment.value()),
                      Stance.PLAIN,
                      Scope.OPEN.of(told)),
                  new Stretch(at, at + 1));
            });
  }

  /// What is to be done something to: the object of the infinitive, or what the deadline is for.
  private static Optional<Nominal> matter(ParsedSentence parsed, int at) {
    Optional<Nominal> infinitive =
        parsed.verbClauses().stream()
            .filter(clause -> isInfinitive(parsed, clause))
            .flatMap(clause -> clause.object().stream())
            .filter(object -> isThing(parsed, object))
            .findFirst();
    return infinitive
        .or(() -> wanted(parsed))
        .or(
            () ->
                clauseBefore(parsed, at)
                    .flatMap(
                        clause ->
                            clause.isPassive() || clause.object().isEmpty()
                                ? clause.subject()
                                : clause.object())
                    .filter(object -> isThing(parsed, object) && object.to() <= at));
  }

  private static boolean isInfinitive(ParsedSentence parsed, Clause clause) {
    return parsed.token(clause.verb().orElseThrow().from()).is("to");
  }

  /// "the deadline for bids"
  private static Optional<Nominal> wanted(ParsedSentence parsed) {
    return parsed
        .nominals()
        .filter(noun -> parsed.preposition(noun).filter("for"::equals).isPresent())
        .filter(
            noun -> parsed.holder(noun).filter(h -> isDeadline(parsed.head(h).lemma())).isPresent())
        .filter(noun -> isThing(parsed, noun))
        .findFirst();
  }

  private static boolean isThing(ParsedSentence parsed, Nominal noun) {
    return parsed.head(noun).isNoun()
        && parsed.head(noun).mention().isEmpty()
        && !isDeadline(parsed.head(noun).lemma());
  }
}
