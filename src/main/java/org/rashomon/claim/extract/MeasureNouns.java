package org.rashomon.claim.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Unit;

/// Nouns that tell a measure by themselves or with the word before them: "toll", "death toll".
public final class MeasureNouns {
  private final PredicateLexicon lexicon;

  public MeasureNouns(PredicateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The measure that the head of a noun phrase tells.
  public Optional<PredicateClass> measure(ParsedSentence parsed, Nominal noun, Unit unit) {
    Token head = parsed.head(noun);
    if (!head.isNoun()) {
      return Optional.empty();
    }
    for (int to = Math.min(noun.to() + 2, parsed.tokens().size()); to > noun.to(); to--) {
      // "208 votes against", "203 votes in favour"
      String words = head.lemma() + " " + parsed.words(noun.to(), to).toLowerCase(Locale.ROOT);
      Optional<PredicateClass> found = lexicon.noun(words, unit);
      if (found.isPresent()) {
        return found;
      }
    }
    if (noun.head() > 1 && noun.head() == noun.from()) {
      // "profit before tax"
      String words =
          parsed.token(noun.head() - 2).lemma() + " " + parsed.token(noun.head() - 1).lemma();
      Optional<PredicateClass> found = lexicon.noun(words + " " + head.lemma(), unit);
      if (found.isPresent()) {
        return found;
      }
    }
    if (noun.head() > noun.from()) {
      String both = parsed.token(noun.head() - 1).lemma() + " " + head.lemma();
      Optional<PredicateClass> found = lexicon.noun(both, unit);
      if (found.isPresent()) {
        return found;
      }
    }
    return lexicon.noun(head.lemma(), unit);
  }

  /// The same, or the one that it tells with what hangs on it: "the loss of 11 lives".
  public Optional<PredicateClass> measureOf(
      ParsedSentence parsed, Nominal noun, Nominal of, Unit unit) {
    String both = parsed.head(noun).lemma() + " of " + parsed.head(of).lemma();
    return lexicon.noun(both, unit).or(() -> measure(parsed, noun, unit));
  }

  /// The same, where an adjective may stand for those it is told of: "the dead", "the injured".
  public Optional<PredicateClass> measureOrState(ParsedSentence parsed, Nominal noun, Unit unit) {
    Token head = parsed.head(noun);
    return measure(parsed, noun, unit)
        .or(() -> head.isNoun() ? Optional.empty() : lexicon.noun(head.lemma(), unit))
        .or(() -> head.isNoun() ? Optional.empty() : lexicon.adjective(head.lemma(), unit));
  }

  /// The measure of the noun that all the phrases before a verb hang on: "Attendance at the rally
  /// on the square did not exceed 20,000".
  public Optional<PredicateClass> held(ParsedSentence parsed, Nominal last, Unit unit) {
    return Stream.iterate(
            parsed.holder(last), Optional::isPresent, held -> held.flatMap(parsed::holder))
        .flatMap(Optional::stream)
        .flatMap(noun -> measure(parsed, noun, unit).stream())
        .reduce((first, second) -> second);
  }
}
