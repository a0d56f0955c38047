package org.rashomon.claim.extract.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Happening;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.state.ImpliedStates.Implied;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;

/// States that a turn of phrase tells: "has no power", "no vehicle can get through", "has no
/// criminal record", "is being treated as arson". Claims as those of [StateExtractor].
public final class ImpliedStateExtractor implements Extractor {
  private final List<ImpliedStates> turns;
  private final StateScope scopes;

  public ImpliedStateExtractor(StateLexicon states, StanceLexicon stances) {
    Turns words = new Turns();
    this.scopes = new StateScope(stances, words);
    this.turns =
        List.of(
            new Supplies(words, states),
            new Passages(words, states),
            new Labours(words, states),
            new Records(words, states),
            new Permits(words),
            new Suspicions(words),
            new Orders(words),
            new Evacuations(words, states),
            new Traces(words, states),
            new Dealings(words, states),
            new Takings(words));
  }

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    List<Claim> claims = new ArrayList<>();
    for (Clause clause : parsed.verbClauses()) {
      if (clause.kind() != Clause.Kind.REPORTING) {
        for (ImpliedStates turn : turns) {
          turn.find(parsed, clause).forEach(told -> claims.add(claim(reading, clause, told)));
        }
      }
    }
    return claims;
  }

  /// One state is told in words that have little in common: its name makes its claims alike.
  private Claim claim(Reading reading, Clause clause, Implied told) {
    // a conviction of years ago is told of the one the event is about
    Scope scope =
        scopes
            .of(reading, clause, Optional.empty(), told.stretch())
            .of(told.bearer())
            .with(Happening.CURRENT);
    Claim claim =
        reading.claim(
            told.stretch(),
            new Statement(
                new Slot(Aspect.STATE, told.state().dimension(), told.bearer().head()),
                new Value.State(told.state().dimension(), told.state().term()),
                told.stance(),
                scope));
    return Reading.about(
        claim,
        Stream.of(told.state().dimension(), told.bearer().head().toUpperCase(java.util.Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .toList());
  }
}
