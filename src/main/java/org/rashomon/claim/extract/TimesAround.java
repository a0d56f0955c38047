package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Mention;
import org.rashomon.quantity.TimeValue;

/// The times that a sentence tells outside of a clause that tells none itself, as far as they hold
/// of it: not when something was said, and not those of a clause that tells of something else.
final class TimesAround {
  private TimesAround() {}

  static List<Integer> of(ParsedSentence parsed, Optional<Clause> own) {
    List<Clause> others =
        parsed.clauses().stream()
            .filter(clause -> !clause.times().isEmpty() && !own.filter(clause::equals).isPresent())
            .filter(clause -> tellsOfElse(parsed, clause))
            .toList();
    List<Integer> times = new ArrayList<>();
    for (int i = 0; i < parsed.tokens().size(); i++) {
      int at = i;
      if (parsed.token(i).moment().isPresent()
          && !saysWhenSaid(parsed, i)
          && !saysWhenFounded(parsed, i)
          && others.stream().noneMatch(clause -> isBehindVerb(parsed, clause, at))) {
        times.add(i);
      }
    }
    return times;
  }

  /// "the bridge, which was built in 1967, collapsed", "the toll has risen after a man died on
  /// Friday": when the bridge was built and the man died is not when the rest happened.
  private static boolean tellsOfElse(ParsedSentence parsed, Clause clause) {
    return switch (clause.kind()) {
      case RELATIVE ->
          clause
              .subject()
              .filter(subject -> !WordNet.load().isA(parsed.head(subject).lemma(), "event"))
              .filter(subject -> !isToldWhich(parsed, subject))
              .isPresent();
      case SUBORDINATE -> opensWith(parsed, clause, "after");
      case MAIN, COORDINATE, REPORTED, REPORTING -> false;
    };
  }

  /// "a bomb found in 2015": when it was found tells which one is meant.
  private static boolean isToldWhich(ParsedSentence parsed, Element.Nominal thing) {
    boolean indefinite = parsed.token(thing.from()).is("a") || parsed.token(thing.from()).is("an");
    return indefinite && thing.to() < parsed.tokens().size() && !parsed.token(thing.to()).is(",");
  }

  /// No comma parts the time from the verb: "the last flood that anyone remembers, in 1989".
  private static boolean isBehindVerb(ParsedSentence parsed, Clause clause, int time) {
    int verb = clause.verb().map(Element.Verbal::main).orElse(time);
    return clause.times().contains(time)
        && verb < time
        && parsed.tokens().subList(verb, time).stream().noneMatch(token -> token.is(","));
  }

  private static boolean opensWith(ParsedSentence parsed, Clause clause, String word) {
    return parsed.token(clause.from()).is(word)
        || (clause.from() > 0 && parsed.token(clause.from() - 1).is(word));
  }

  /// "said on Thursday": the time of the saying limits nothing that is said.
  private static boolean saysWhenSaid(ParsedSentence parsed, int index) {
    return parsed.clauses().stream()
        .filter(clause -> clause.kind() == Clause.Kind.REPORTING)
        .anyMatch(clause -> clause.times().contains(index));
  }

  /// "the brewery, founded in 1827,": how old a thing is limits nothing that is said of it.
  private static boolean saysWhenFounded(ParsedSentence parsed, int index) {
    if (index < 2) {
      return false;
    }
    return parsed.tokens().subList(Math.max(0, index - 3), index).stream()
        .anyMatch(
            token ->
                ValueWord.FOUNDED.has(token.text().toLowerCase(Locale.ROOT))
                    && parsed.token(index).moment().filter(TimesAround::isYear).isPresent());
  }

  private static boolean isYear(Mention.Moment moment) {
    return moment.value().granularity() == TimeValue.Granularity.YEAR;
  }
}
