package org.rashomon.claim.extract.measure;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Scope;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.lexicon.Places;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Whose rate it is, where a place has it: "Talvia's jobless rate", "Spanish inflation". A rate of
/// a country is not that of one of its regions.
final class RatePlaces {
  private RatePlaces() {}

  /// The scope with the place that the rate's noun names, where the clause names none.
  static Scope in(ParsedSentence parsed, Predicate predicate, Scope scope) {
    return scope.places().isEmpty()
        ? predicate
            .clause()
            .flatMap(Clause::subject)
            .flatMap(subject -> owner(parsed, subject))
            .map(place -> scope.at(List.of(place)))
            .orElse(scope)
        : scope;
  }

  private static Optional<String> owner(ParsedSentence parsed, Nominal rate) {
    for (int i = rate.from(); i < rate.head(); i++) {
      Token token = parsed.token(i);
      boolean owner = token.isProper() && parsed.token(i + 1).tag().equals("POS");
      if (owner || token.isAdjective()) {
        Optional<String> place = place(token.text());
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  /// A nation by its name, any other known place by its own.
  private static Optional<String> place(String word) {
    Places places = Places.load();
    return places.isNation(word) || places.nationOf(word).isPresent()
        ? Optional.of(word)
        : places.nationMeant(word);
  }
}
