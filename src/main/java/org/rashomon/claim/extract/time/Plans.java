package org.rashomon.claim.extract.time;

import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.VerbPhrases;
import org.rashomon.claim.lexicon.OccurrenceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Mention.TimeRelation;
import org.rashomon.report.Field;

/// Tells what happened at a time from what is only planned for it, from habits, and from what
/// someone is there for.
final class Plans {
  private final OccurrenceLexicon lexicon;

  Plans(OccurrenceLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// "came to open the fair on Monday": what someone is there for is not said to have happened.
  static boolean isPurpose(ParsedSentence parsed, Clause clause) {
    return clause.verb().filter(verb -> parsed.token(verb.from()).is("to")).isPresent()
        && clause.stance().modality() == Modality.ASSERTED;
  }

  /// "Shares closed lower on Friday": so they do on any day.
  static boolean isOfADay(ParsedSentence parsed, Clause clause) {
    return TimeWord.TRADE.has(Clauses.verb(parsed, clause))
        && clause.subject().filter(s -> TimeWord.TRADED.has(Clauses.lemma(parsed, s))).isPresent();
  }

  /// "leaves at 7 p.m. daily"
  boolean isHabit(ParsedSentence parsed, Clause clause) {
    int end =
        parsed.clauses().stream()
            .mapToInt(Clause::from)
            .filter(from -> from > clause.from())
            .min()
            .orElse(parsed.tokens().size());
    return parsed.tokens().subList(clause.from(), Math.max(end, clause.to())).stream()
        .anyMatch(token -> lexicon.isHabit(token.lemma()));
  }

  /// The stance in which a time is told: "did not open until Monday" affirms Monday, "closed until
  /// Monday" and "opens on Monday" are plans.
  ///
  /// @param clause the clause that the time stands in
  /// @param told the clause whose occurrence it tells
  Stance stance(ParsedSentence parsed, Clause clause, Clause told, ToldTime time) {
    boolean until = time.relation() == TimeRelation.ON && isUntil(parsed, time);
    Stance stance = until ? told.stance().with(Polarity.POSITIVE) : told.stance();
    boolean plan =
        time.relation() == TimeRelation.UNTIL || isPlan(parsed, clause) || isFixed(parsed, told);
    // "must do without it until Monday"
    boolean needed = time.relation() == TimeRelation.UNTIL && stance.modality() == Modality.OPEN;
    return plan && (needed || stance.modality() == Modality.ASSERTED)
        ? stance.with(Modality.FORECAST)
        : stance;
  }

  /// "called an election for 18 May", "was set for Monday": whenever it was fixed, it was to come.
  private boolean isFixed(ParsedSentence parsed, Clause clause) {
    return lexicon.isFixing(parsed.token(clause.verb().orElseThrow().main()).lemma())
        && !lexicon.has(Arguments.withParticle(parsed, clause))
        && VerbPhrases.of(parsed, clause, parsed.token(clause.verb().orElseThrow().main()).lemma())
            .noneMatch(lexicon::has);
  }

  private static boolean isUntil(ParsedSentence parsed, ToldTime time) {
    return parsed
        .token(time.from())
        .moment()
        .filter(moment -> moment.relation() == TimeRelation.UNTIL)
        .isPresent();
  }

  /// "the match starts at 7", "the first ball is due at 2"
  private boolean isPlan(ParsedSentence parsed, Clause clause) {
    Token verb = parsed.token(clause.verb().orElseThrow().main());
    boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    boolean due =
        clause.quality().map(q -> parsed.token(q.head())).filter(t -> t.is("due")).isPresent();
    boolean plan = lexicon.isPlan(verb.lemma()) && !verb.lemma().equals("be");
    return parsed.sentence().span().field() == Field.TEXT && present && (plan || due);
  }
}
