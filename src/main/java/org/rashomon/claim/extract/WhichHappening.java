package org.rashomon.claim.extract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.claim.Happening;
import org.rashomon.claim.Window;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.report.Report;

/// Tells whether a clause speaks of the event itself or of another happening: by words in its noun
/// phrases ("a similar attack", "a second tremor") and by times long before the report.
public final class WhichHappening {
  /// What lies further back than this from publication is history, not news.
  private static final int NEWS_DAYS = 14;

  private final StanceLexicon lexicon;

  public WhichHappening(StanceLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// @param own the noun phrase the claim is on, if it is on one
  public Happening of(ParsedSentence parsed, Optional<Clause> clause, Optional<Nominal> own) {
    if (isOfLastSeason(parsed, clause)) {
      return Happening.HISTORICAL;
    }
    if (clause.filter(it -> isFromAnother(parsed, it)).isPresent()) {
      return Happening.OTHER;
    }
    List<Nominal> nominals = new ArrayList<>();
    own.ifPresent(nominals::add);
    own.flatMap(parsed::governor).ifPresent(nominals::add);
    clause.flatMap(Clause::subject).ifPresent(nominals::add);
    clause.flatMap(Clause::object).ifPresent(nominals::add);
    return nominals.stream()
        .flatMapToInt(nominal -> IntStream.range(nominal.from(), nominal.to()))
        .filter(at -> !isOfQuarter(parsed, at))
        .mapToObj(parsed::token)
        .filter(token -> token.amount().isEmpty() && !token.is("other"))
        .map(Token::lemma)
        .flatMap(lemma -> lexicon.happening(lemma).stream())
        .findFirst()
        .orElse(Happening.CURRENT);
  }

  /// "received a call from another ship"
  private static boolean isFromAnother(ParsedSentence parsed, Clause clause) {
    return Clauses.led(clause, "from")
        .filter(noun -> parsed.token(noun.from()).is("another"))
        .isPresent();
  }

  /// "lost to them last season": what is played every year is played anew.
  private static boolean isOfLastSeason(ParsedSentence parsed, Optional<Clause> clause) {
    int from = clause.map(Clause::from).orElse(0);
    int to = clause.map(Clause::to).orElse(parsed.tokens().size());
    for (int i = from + 1; i < parsed.tokens().size(); i++) {
      Token before = parsed.token(i - 1);
      if (i > to && before.is(",")) {
        return false;
      }
      if (parsed.token(i).is("season") && (before.is("last") || before.is("previous"))) {
        return true;
      }
    }
    return false;
  }

  /// "second-quarter profit", "the second half": a part of the year or the game.
  private static boolean isOfQuarter(ParsedSentence parsed, int at) {
    if (!parsed.token(at).is("second") || at + 1 >= parsed.tokens().size()) {
      return false;
    }
    String next = parsed.token(at + 1).lemma();
    return next.startsWith("-") || next.equals("half") || next.equals("quarter");
  }

  /// Whether one of the times lies long before the report.
  public static boolean isPast(Report report, List<Window> windows) {
    if (report.publishedAt().isEmpty()) {
      return false;
    }
    LocalDate published = report.publishedAt().get().atZone(ZoneOffset.UTC).toLocalDate();
    return windows.stream()
        .flatMap(window -> window.time().to().stream())
        .anyMatch(last -> last.isBefore(published.minusDays(NEWS_DAYS)));
  }
}
