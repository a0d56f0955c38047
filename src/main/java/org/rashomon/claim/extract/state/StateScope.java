package org.rashomon.claim.extract.state;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Window;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Mention.TimeRelation;

/// What a state is limited to. A state is of the time of its own clause, or else of when it was
/// said. What is "still" so was so until then, and some hold the whole time.
final class StateScope {
  private final ScopeReader scopes;
  private final Turns turns;

  StateScope(StanceLexicon stances, Turns turns) {
    this.scopes = new ScopeReader(stances);
    this.turns = turns;
  }

  /// @param told the words that tell the state
  Scope of(Reading reading, Clause clause, Optional<Nominal> bearer, Stretch told) {
    ParsedSentence parsed = reading.parsed();
    List<Integer> times = ScopeReader.times(clause);
    if (times.isEmpty()) {
      times =
          parsed.clauses().stream()
              .filter(other -> other.kind() == Clause.Kind.REPORTING)
              .flatMap(other -> ScopeReader.times(other).stream())
              .toList();
    }
    boolean lasts = lasts(parsed, told);
    return scopes
        .read(reading, Optional.of(clause), bearer)
        .within(Throughout.of(parsed, clause, turns))
        .during(
            ScopeReader.windows(parsed, times).stream()
                .map(window -> lasts ? until(window) : window)
                .toList());
  }

  /// Of a state that is told of what is to come: when it was told is not when it holds.
  Scope toCome(Reading reading, Clause clause, Nominal bearer) {
    return scopes
        .read(reading, Optional.of(clause), Optional.of(bearer))
        .during(ScopeReader.windows(reading.parsed(), ScopeReader.times(clause)));
  }

  private static Window until(Window window) {
    return window.relation() == TimeRelation.ON
        ? new Window(TimeRelation.UNTIL, window.time())
        : window;
  }

  private static boolean lasts(ParsedSentence parsed, Stretch stretch) {
    return parsed.tokens().subList(Math.max(0, stretch.from() - 2), stretch.to()).stream()
        .map(Token::lemma)
        .anyMatch(StateScope::tellsThatItLasts);
  }

  private static boolean tellsThatItLasts(String lemma) {
    return StateWord.STILL.has(lemma);
  }
}
