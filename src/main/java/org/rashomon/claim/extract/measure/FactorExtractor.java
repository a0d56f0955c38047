package org.rashomon.claim.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Happenings;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Mention.Amount;
import org.rashomon.quantity.Unit;

/// Multiples that a verb tells: "rents have doubled", "the bank trebled its fees".
public final class FactorExtractor implements Extractor {
  private final ScopeReader scopes;

  public FactorExtractor(StanceLexicon stances) {
    this.scopes = new ScopeReader(stances);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Clause clause : reading.parsed().clauses()) {
      clause
          .verb()
          .flatMap(verb -> reading.parsed().token(verb.main()).amount())
          .filter(amount -> amount.quantity().unit() instanceof Unit.Factor)
          .ifPresent(amount -> claims.add(claim(reading, clause, amount)));
    }
    return claims;
  }

  private Claim claim(Reading reading, Clause clause, Amount amount) {
    ParsedSentence parsed = reading.parsed();
    Population grown =
        Happenings.patient(clause)
            .map(patient -> Counted.population(parsed, patient))
            .orElse(Population.UNSTATED);
    var verb = clause.verb().orElseThrow();
    String measure = Multiples.measure(amount.quantity());
    return reading.claim(
        new Stretch(verb.from(), verb.to()),
        new Statement(
            new Slot(Aspect.AMOUNT, measure, grown.head()),
            new Value.Amount(Multiples.inPercent(amount.quantity(), measure)),
            clause.stance(),
            scopes.read(reading, Optional.of(clause), Optional.empty()).of(grown)));
  }
}
