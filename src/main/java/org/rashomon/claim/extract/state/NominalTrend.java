package org.rashomon.claim.extract.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.state.StateFinder.Found;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Directions told by a noun beside a verb that only presents it ("saw a rise in unemployment",
/// "surprised with an increase of its key rate"), and by a comparison with earlier ("fewer tourists
/// than last year").
final class NominalTrend {
  private static final String TREND = "TREND";

  /// How far behind the noun the earlier time stands.
  private static final int NEAR = 5;

  private final StateLexicon lexicon;

  NominalTrend(StateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Found> find(ParsedSentence parsed, Clause clause) {
    List<Nominal> nominals = new ArrayList<>();
    if (presents(Clauses.verb(parsed, clause)) && !clause.isPassive()) {
      clause.object().ifPresent(nominals::add);
    }
    Clauses.led(clause, "with").ifPresent(nominals::add);
    List<Found> found = new ArrayList<>();
    for (Nominal nominal : nominals) {
      changed(parsed, nominal).ifPresent(found::add);
    }
    clause
        .subject()
        .or(clause::object)
        .flatMap(noun -> compared(parsed, clause, noun))
        .or(() -> clause.object().flatMap(noun -> compared(parsed, clause, noun)))
        .ifPresent(found::add);
    return found;
  }

  private Optional<Found> changed(ParsedSentence parsed, Nominal nominal) {
    int at = parsed.elements().indexOf(nominal);
    boolean led =
        at + 2 < parsed.elements().size()
            && (parsed.token(nominal.to()).is("in") || parsed.token(nominal.to()).is("of"));
    if (!led || !(parsed.elements().get(at + 2) instanceof Nominal thing)) {
      return Optional.empty();
    }
    boolean none = parsed.token(nominal.from()).is("no") || thing.amount().isPresent();
    return none
        ? Optional.empty()
        : lexicon.nouns(parsed.head(nominal).lemma()).stream()
            .filter(term -> term.dimension().equals(TREND))
            .map(term -> new Found(term, thing, new Stretch(nominal.from(), thing.to())))
            .findFirst();
  }

  /// "more storks than last year", "fewer tourists came than last summer"
  private static Optional<Found> compared(ParsedSentence parsed, Clause clause, Nominal noun) {
    Token first = parsed.token(noun.from());
    boolean more = first.is("more");
    boolean less = first.is("fewer") || first.is("less");
    if ((!more && !less) || noun.head() == noun.from() || parsed.head(noun).mention().isPresent()) {
      return Optional.empty();
    }
    int end = Math.min(parsed.tokens().size(), Math.max(noun.to(), clause.to()) + NEAR);
    boolean than = false;
    for (int i = noun.to(); i < end; i++) {
      if (than && isEarlier(parsed.token(i))) {
        StateTerm term = new StateTerm(TREND, more ? "UP" : "DOWN");
        return Optional.of(new Found(term, noun, new Stretch(noun.from(), noun.to())));
      }
      than |= parsed.token(i).is("than");
    }
    return Optional.empty();
  }

  private static boolean isEarlier(Token token) {
    return token.tag().equals(Token.MOMENT)
        || StateWord.EARLIER.has(token.text().toLowerCase(Locale.ROOT));
  }

  /// Verbs that only tell that there was one.
  private static boolean presents(String verb) {
    return StateWord.SHOW.has(verb);
  }
}
