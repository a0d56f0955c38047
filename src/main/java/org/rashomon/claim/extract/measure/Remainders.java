package org.rashomon.claim.extract.measure;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Extent;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// "Nine died and another 27 are missing": of those who are in a state for the time being, others
/// are so beside those to whom something else happened, and all of them are told.
final class Remainders {
  private Remainders() {}

  static Extent extent(ParsedSentence parsed, Counted counted, Predicate predicate) {
    boolean added = counted.extent() == Extent.INCREMENT && isBeside(parsed, counted);
    boolean passing = predicate.known().filter(Remainders::isPassing).isPresent();
    return added && passing && !isReport(parsed, predicate) ? Extent.UNSTATED : counted.extent();
  }

  private static boolean isPassing(PredicateClass known) {
    return switch (known.name()) {
      case "MISSING", "TRAPPED" -> true;
      default -> false;
    };
  }

  /// Only by these words; "more" and "new" are added to others of the kind.
  private static boolean isBeside(ParsedSentence parsed, Counted counted) {
    return parsed.tokens().subList(counted.nominal().from(), counted.nominal().to()).stream()
        .map(Token::text)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(text -> text.startsWith("another") || text.startsWith("a further"));
  }

  /// "Another 12 were reported missing"
  private static boolean isReport(ParsedSentence parsed, Predicate predicate) {
    return Optional.of(predicate)
        .flatMap(Predicate::clause)
        .flatMap(clause -> clause.verb())
        .map(verb -> parsed.token(verb.main()).lemma())
        .filter(verb -> verb.equals("report") || verb.equals("go") || verb.equals("declare"))
        .isPresent();
  }
}
