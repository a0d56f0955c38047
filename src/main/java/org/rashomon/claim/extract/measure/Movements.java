package org.rashomon.claim.extract.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.Subjects;
import org.rashomon.claim.lexicon.MovementWord;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Unit;

/// By how much something has moved, told by a direction beside the amount and not by the verb: "was
/// up 10 percent", "closed 20 percent lower", "house prices down 5 percent".
final class Movements {
  /// How far behind "than" the earlier time stands.
  private static final int NEAR = 5;

  private static final WordGroups<MovementWord> WORDS = MovementWord.load();

  private final PredicateLexicon lexicon;

  Movements(PredicateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Predicate> find(ParsedSentence parsed, Counted counted, Unit unit) {
    boolean moved = unit instanceof Unit.Percent || unit instanceof Unit.Money;
    if (!moved || !counted.nominal().equals(counted.noun())) {
      return Optional.empty();
    }
    int before = counted.nominal().from() - 1;
    int led = before > 0 && parsed.token(before).is("by") ? before - 1 : before;
    return direction(parsed, led, unit)
        .filter(known -> !isParticle(parsed, led))
        .map(known -> told(parsed, counted, known, new Stretch(led, counted.nominal().to())))
        .or(() -> behind(parsed, counted, unit));
  }

  /// "coughed up 90,000 euros": the word belongs to a verb that tells something else.
  private static boolean isParticle(ParsedSentence parsed, int at) {
    return parsed.token(at - 1).isVerb()
        && !WORDS.has(MovementWord.STANDING, parsed.token(at - 1).lemma());
  }

  /// "20 percent lower", "10 percent higher than a year earlier"; what is higher than another thing
  /// has not moved.
  private Optional<Predicate> behind(ParsedSentence parsed, Counted counted, Unit unit) {
    int to = counted.nominal().to();
    if (isThan(parsed, to + 1) && !isEarlier(parsed, to + 2)) {
      return Optional.empty();
    }
    return direction(parsed, to, unit)
        .map(known -> told(parsed, counted, known, new Stretch(counted.nominal().from(), to + 1)));
  }

  private Optional<PredicateClass> direction(ParsedSentence parsed, int at, Unit unit) {
    if (at <= 0 || at >= parsed.tokens().size()) {
      return Optional.empty();
    }
    String word = parsed.token(at).text().toLowerCase(Locale.ROOT);
    return Stream.of(MovementWord.values())
        .filter(kind -> kind != MovementWord.STANDING && WORDS.has(kind, word))
        .flatMap(kind -> lexicon.byName(kind.name()).stream())
        .filter(known -> known.accepts(unit))
        .findFirst();
  }

  private static boolean isThan(ParsedSentence parsed, int at) {
    return at < parsed.tokens().size() && parsed.token(at).is("than");
  }

  private static boolean isEarlier(ParsedSentence parsed, int from) {
    return IntStream.range(from, Math.min(parsed.tokens().size(), from + NEAR))
        .mapToObj(parsed::token)
        .anyMatch(Movements::isEarlier);
  }

  private static boolean isEarlier(Token token) {
    return token.moment().isPresent() || MeasureWord.TIME_BEFORE.has(token.lemma());
  }

  private static Predicate told(
      ParsedSentence parsed, Counted counted, PredicateClass known, Stretch stretch) {
    Optional<Clause> clause =
        parsed.clauses().stream()
            .filter(c -> c.verb().isPresent())
            .filter(
                c -> c.from() <= counted.nominal().from() && c.verb().get().to() <= stretch.from())
            .reduce((first, second) -> second);
    Predicate predicate = Predicate.of(known, stretch, clause);
    return clause
        .flatMap(c -> Subjects.of(parsed, c))
        .or(() -> beside(parsed, stretch.from()))
        .filter(subject -> parsed.head(subject).isNoun() && !counted.isIn(subject))
        .map(subject -> predicate.about(Counted.population(parsed, subject)))
        .orElse(predicate);
  }

  /// "house prices up 5 percent": headlines leave the verb out.
  private static Optional<Nominal> beside(ParsedSentence parsed, int at) {
    return parsed.nominals().filter(nominal -> nominal.to() == at).findFirst();
  }
}
