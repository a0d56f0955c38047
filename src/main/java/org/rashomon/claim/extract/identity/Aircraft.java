package org.rashomon.claim.extract.identity;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.extract.identity.NamedThings.Named;
import org.rashomon.claim.lexicon.NamedThing;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Finds who flies an aircraft and of which make it is.
final class Aircraft {
  private final WordGroups<NamedThing> words;
  private final NationWords nations;

  Aircraft(WordGroups<NamedThing> words, NationWords nations) {
    this.words = words;
    this.nations = nations;
  }

  Optional<Named> find(ParsedSentence parsed, Nominal noun) {
    return model(parsed, noun).or(() -> airline(parsed, noun));
  }

  /// "an Airbus A320", "a Boeing 737 freighter", "an Mi-8 helicopter"
  private Optional<Named> model(ParsedSentence parsed, Nominal noun) {
    for (int at = noun.from(); at < noun.to(); at++) {
      if (isMaker(parsed, noun, at)) {
        int to = at + 1;
        while (to < noun.to() && isModel(parsed.token(to))) {
          to++;
        }
        return Optional.of(new Named(Trait.MODEL, at, to));
      }
    }
    return Optional.empty();
  }

  /// The firm itself sells and says: "Boeing said", "the Boeing plant".
  private boolean isMaker(ParsedSentence parsed, Nominal noun, int at) {
    String text = parsed.token(at).text();
    String lower = text.toLowerCase(Locale.ROOT);
    boolean aircraft =
        at == noun.head() || isModel(parsed.token(noun.head())) || isCraft(parsed, noun);
    boolean article = at > noun.from() && parsed.token(noun.from()).tag().equals("DT");
    return aircraft
        && Character.isUpperCase(text.charAt(0))
        && ((words.has(NamedThing.MAKER, first(lower)) && article) || isDesignation(lower));
  }

  /// "boeing" of "boeing 737", which may be read as one
  private static String first(String words) {
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  /// "f-16"
  private boolean isDesignation(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isDigit(word.charAt(hyphen + 1))
        && words.has(NamedThing.MODEL, word.substring(0, hyphen));
  }

  private static boolean isModel(Token token) {
    return token.text().chars().anyMatch(Character::isDigit);
  }

  private boolean isCraft(ParsedSentence parsed, Nominal noun) {
    return words.has(NamedThing.AIRCRAFT, Clauses.lemma(parsed, noun));
  }

  /// "a Norwind jet", "a Pavo Air plane"
  private Optional<Named> airline(ParsedSentence parsed, Nominal noun) {
    int to = noun.head();
    int from = to;
    while (from > noun.from() && isCapital(parsed.token(from - 1))) {
      from--;
    }
    boolean owned = from > noun.from() && parsed.token(from - 1).tag().equals("POS");
    boolean named =
        from < to
            && !owned
            && isCraft(parsed, noun)
            && parsed.token(noun.from()).tag().equals("DT")
            && (isAirline(parsed, to - 1) || !isFlight(parsed, noun))
            && !isOfState(parsed, from, to);
    return named ? Optional.of(new Named(Trait.AIRLINE, from, to)) : Optional.empty();
  }

  private static boolean isFlight(ParsedSentence parsed, Nominal noun) {
    return parsed.head(noun).is("flight");
  }

  private boolean isAirline(ParsedSentence parsed, int at) {
    return words.has(NamedThing.AIRLINE, parsed.token(at).text().toLowerCase(Locale.ROOT));
  }

  /// "Air Force", "Navy", "Russian": no airline.
  private boolean isOfState(ParsedSentence parsed, int from, int to) {
    return parsed.tokens().subList(from, to).stream()
        .anyMatch(
            token ->
                nations.nation(token).isPresent()
                    || token.is("force")
                    || token.is("navy")
                    || token.is("army")
                    || words.has(NamedThing.MAKER, token.text().toLowerCase(Locale.ROOT)));
  }

  /// An unknown name may be taken for a noun.
  private static boolean isCapital(Token token) {
    return token.isNoun()
        && Character.isUpperCase(token.text().charAt(0))
        && NamedThings.isOfLetters(token);
  }

  /// "the jet was operated by X", "the plane belonged to X"
  Optional<Named> run(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> who =
        clause.isPassive()
            ? Arguments.doer(parsed, clause)
                .filter(noun -> words.has(NamedThing.RUN, Clauses.verb(parsed, clause)))
            : Clauses.led(clause, "to")
                .filter(noun -> words.has(NamedThing.BELONG, Clauses.verb(parsed, clause)));
    boolean craft =
        clause
            .subject()
            .map(noun -> Entities.base(parsed, noun))
            .filter(noun -> isCraft(parsed, noun) && NamedThings.isOne(parsed, noun))
            .isPresent();
    return who.filter(noun -> craft && NamedThings.isName(parsed.head(noun)))
        .filter(noun -> !isOfState(parsed, noun.from(), noun.to()))
        .map(noun -> new Named(Trait.AIRLINE, ScopeReader.start(parsed, noun), noun.to()));
  }
}
