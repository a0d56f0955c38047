package org.rashomon.claim.extract.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value.Score.Round;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.LabelFigure;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.extract.result.Results.Result;
import org.rashomon.claim.lexicon.ResultWord;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.ParsedSentence;

/// In what numbers a vote or a match ended: "by 203 votes to 190", "won 2-1", "6-4, 7-5". Whoever
/// had more stands first, so that both sides tell one result; who that was is told by other claims.
/// Of a vote, those in favour and against are counts of their own where the sentence tells them.
public final class ResultExtractor implements Extractor {
  /// In place of what was voted on, where it is not told; what is known of the contest are names.
  public static final String BY_NAMES = "contest";

  /// What the counts of both sides of a vote count, with what was voted on.
  public static final String VOTE = "vote";

  /// "on Tuesday" may stand before what was decided.
  private static final int REACH = 3;

  private final ResultWords words = new ResultWords();
  private final Results results = new Results(words);
  private final Ballots ballots = new Ballots(words);
  private final SideNames names = new SideNames();
  private final ScopeReader scopes;

  public ResultExtractor(StanceLexicon stances) {
    this.scopes = new ScopeReader(stances);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Result result : results.of(reading.parsed().tokens())) {
      claims.addAll(claims(reading, result.tally(), result.contest()));
    }
    return claims;
  }

  private List<Claim> claims(Reading reading, Tally tally, Contest contest) {
    ParsedSentence parsed = reading.parsed();
    Optional<Clause> clause = clause(parsed, tally);
    Stance stance = stance(parsed, clause, contest);
    if (!isTold(stance) || isEarlier(parsed, clause)) {
      return List.of();
    }
    Scope scope = scopes.read(reading, clause, Optional.empty()).of(contestants(parsed, contest));
    List<Claim> claims = new ArrayList<>();
    claims.add(
        claim(
            reading,
            tally,
            new Statement(
                new Slot(Aspect.RESULT, contest.name(), decided(parsed, tally.to())),
                tally.score(),
                stance,
                scope)));
    if (contest == Contest.VOTE) {
      ballots
          .inFavour(parsed, tally)
          .ifPresent(round -> claims.addAll(sides(reading, tally, round, new Told(stance, scope))));
    }
    return claims;
  }

  /// "A motion to dismiss her was carried": that is no denial.
  private Stance stance(ParsedSentence parsed, Optional<Clause> clause, Contest contest) {
    Stance stance = clause.map(Clause::stance).orElse(Stance.PLAIN);
    boolean rejects =
        contest == Contest.VOTE
            && stance.modality() == Modality.DENIED
            && words.anywhere(ResultWord.REJECT, parsed.tokens());
    return rejects ? Stance.PLAIN : stance;
  }

  /// "voted 52-48 on Tuesday to confirm her": confirm.
  private static String decided(ParsedSentence parsed, int to) {
    int at = to;
    while (at < Math.min(parsed.tokens().size(), to + REACH) && !parsed.token(at).is("to")) {
      at++;
    }
    boolean infinitive =
        at + 1 < parsed.tokens().size()
            && parsed.token(at).is("to")
            && parsed.token(at + 1).isVerb();
    return infinitive ? parsed.token(at + 1).lemma() : "";
  }

  private record Told(Stance stance, Scope scope) {
    Statement count(String measure, int number, String words) {
      return new Statement(
          new Slot(Aspect.COUNT, measure, ""),
          LabelFigure.amount(BigDecimal.valueOf(number), words),
          stance,
          scope.of(votes(scope.population())));
    }

    private static Population votes(Population matter) {
      List<String> on = new ArrayList<>(matter.modifiers());
      on.add(matter.head());
      return new Population(VOTE, on);
    }
  }

  private static List<Claim> sides(Reading reading, Tally tally, Round round, Told told) {
    return List.of(
        claim(reading, tally, told.count("VOTED_FOR", round.first(), words(reading, tally))),
        claim(reading, tally, told.count("VOTED_AGAINST", round.second(), words(reading, tally))));
  }

  private static String words(Reading reading, Tally tally) {
    return reading.parsed().words(tally.from(), tally.to());
  }

  private static Claim claim(Reading reading, Tally tally, Statement statement) {
    Stretch stretch = new Stretch(tally.from(), tally.to());
    return reading.claim(stretch, statement, stretch);
  }

  /// The last clause that begins before the numbers. What follows a noun as an infinitive ("a
  /// motion to dismiss her went through by 27 votes to 18") is not what they are told of; what
  /// follows its verb ("hoped to win 2-0") is.
  private static Optional<Clause> clause(ParsedSentence parsed, Tally tally) {
    List<Clause> clauses = parsed.verbClauses();
    return clauses.stream()
        .filter(clause -> clause.verb().orElseThrow().from() < tally.from())
        .filter(clause -> !isInfinitiveOfNoun(parsed, clause.verb().orElseThrow()))
        .max(Comparator.comparingInt(clause -> clause.verb().orElseThrow().from()))
        .or(() -> clauses.stream().findFirst());
  }

  private static boolean isInfinitiveOfNoun(ParsedSentence parsed, Element.Verbal verb) {
    int to = parsed.token(verb.from()).is("to") ? verb.from() : verb.from() - 1;
    return to > 0
        && parsed.token(to).is("to")
        && !parsed.token(to - 1).isVerb()
        && !parsed.token(to - 1).isAdjective();
  }

  private static boolean isTold(Stance stance) {
    return !stance.isNegative()
        && switch (stance.modality()) {
          case ASSERTED, CONFIRMED, REPORTED -> true;
          case PROBABLE, POSSIBLE, DENIED, FORECAST, CONDITIONAL, OPEN, UNDECIDED -> false;
        };
  }

  /// "They had beaten them 2-0 in the first leg."
  private static boolean isEarlier(ParsedSentence parsed, Optional<Clause> clause) {
    return clause
        .flatMap(Clause::verb)
        .filter(verb -> parsed.token(verb.from()).is("had"))
        .filter(verb -> verb.main() > verb.from())
        .isPresent();
  }

  /// What was voted on, or the names of a sentence, among which those of both sides are.
  private Population contestants(ParsedSentence parsed, Contest contest) {
    Optional<Population> matter =
        contest == Contest.VOTE ? ballots.matter(parsed) : Optional.empty();
    return matter.orElseGet(() -> new Population(BY_NAMES, names.of(parsed)));
  }
}
