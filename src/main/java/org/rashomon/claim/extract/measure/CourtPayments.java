package org.rashomon.claim.extract.measure;

import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.ThingLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Unit;

/// What a court makes someone pay: a fine, or where it says to whom, compensation. "The trader must
/// pay 90,000 euros, the court ruled", "was told to hand over 90,000 euros by a judge".
final class CourtPayments {
  private static final String PAID = "PAID";

  private final PredicateLexicon lexicon;

  CourtPayments(PredicateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Predicate told(ParsedSentence parsed, Counted counted, Predicate predicate) {
    boolean imposed =
        predicate.name().equals(PAID)
            && counted.amount().quantity().unit() instanceof Unit.Money
            && predicate.clause().filter(clause -> isDue(parsed, clause)).isPresent()
            && parsed.tokens().stream().anyMatch(CourtPayments::isCourt);
    return imposed
        ? measure(predicate)
            .map(known -> predicate.as(known).with(predicate.stance().with(Modality.ASSERTED)))
            .orElse(predicate)
        : predicate;
  }

  private static boolean isDue(ParsedSentence parsed, Clause clause) {
    Modality modality = clause.stance().modality();
    int before = clause.verb().orElseThrow().from() - 1;
    boolean made =
        before > 0 && parsed.tokens().subList(0, before).stream().anyMatch(t -> isMade(t));
    return modality == Modality.OPEN || modality == Modality.FORECAST || made;
  }

  /// "The court made the trader pay"
  private static boolean isMade(Token token) {
    return token.isVerb() && (token.lemma().equals("make") || token.lemma().equals("force"));
  }

  private static boolean isCourt(Token token) {
    String lemma = token.lemma();
    return token.isNoun()
        && (ThingLexicon.load().mayBeOne(lemma, "court")
            || lemma.equals("regulator")
            || lemma.equals("watchdog")
            || lemma.equals("jury"));
  }

  private Optional<PredicateClass> measure(Predicate predicate) {
    boolean toSomeone =
        predicate.clause().stream()
            .flatMap(clause -> clause.complements().stream())
            .anyMatch(complement -> complement.preposition().equals("to"));
    return lexicon.byName(toSomeone ? "COMPENSATION" : "FINE");
  }
}
