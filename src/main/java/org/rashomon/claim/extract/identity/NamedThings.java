package org.rashomon.claim.extract.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.lexicon.NamedThing;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.Element.Verbal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Finds the names of ships and rivers, and by which name an aircraft is known.
final class NamedThings {
  private static final List<String> AT_ITS_BANKS = List.of("over", "across");

  private final WordGroups<NamedThing> words;
  private final NationWords nations = new NationWords();
  private final Aircraft aircraft;

  NamedThings(WordGroups<NamedThing> words) {
    this.words = words;
    this.aircraft = new Aircraft(words, nations);
  }

  /// A thing's name: tokens `[from, to)`.
  record Named(Trait trait, int from, int to) {}

  /// In no order; none stands twice.
  List<Named> in(ParsedSentence parsed) {
    List<Named> all = new ArrayList<>();
    parsed
        .nominals()
        .filter(noun -> isOne(parsed, noun))
        .forEach(
            noun ->
                aircraft
                    .find(parsed, noun)
                    .or(() -> ship(parsed, noun))
                    .or(() -> apposed(parsed, noun))
                    .or(() -> named(parsed, noun))
                    .ifPresent(all::add));
    for (Clause clause : parsed.verbClauses()) {
      aircraft
          .run(parsed, clause)
          .or(() -> called(parsed, clause))
          .or(() -> river(parsed, clause))
          .ifPresent(all::add);
    }
    boolean several =
        parsed.tokens().stream().anyMatch(t -> words.has(NamedThing.SEVERAL, t.lemma()));
    all.removeIf(named -> named.trait() == Trait.SHIP && several);
    return all;
  }

  static boolean isOne(ParsedSentence parsed, Nominal noun) {
    return noun.amount().isEmpty() && !parsed.head(noun).tag().endsWith("S");
  }

  private boolean isShip(ParsedSentence parsed, Nominal noun) {
    return words.has(NamedThing.SHIP, Clauses.lemma(parsed, noun));
  }

  static boolean isOfLetters(Token token) {
    return token.mention().isEmpty() && token.text().chars().allMatch(Character::isLetter);
  }

  static boolean isName(Token token) {
    return token.isProper() && isOfLetters(token);
  }

  /// "the tanker Aurelia": a name behind the noun
  private Optional<Named> ship(ParsedSentence parsed, Nominal noun) {
    int from = noun.head();
    if (!isName(parsed.token(from))) {
      return Optional.empty();
    }
    while (from > noun.from() && isName(parsed.token(from - 1))) {
      from--;
    }
    return from > noun.from() && isShipWord(parsed.token(from - 1)) && isSubject(parsed, noun)
        ? Optional.of(new Named(Trait.SHIP, from, noun.to()))
        : Optional.empty();
  }

  /// Of what is told of: others may be met on the way.
  private static boolean isSubject(ParsedSentence parsed, Nominal noun) {
    return parsed.verbClauses().stream()
        .anyMatch(c -> c.subject().filter(noun::equals).isPresent());
  }

  private boolean isShipWord(Token token) {
    return token.tag().equals("NN")
        && words.has(NamedThing.SHIP, token.lemma().toLowerCase(Locale.ROOT));
  }

  /// "the Bellona, a tanker,"
  private Optional<Named> apposed(ParsedSentence parsed, Nominal noun) {
    List<Element> elements = parsed.elements();
    int at = elements.indexOf(noun);
    boolean ship =
        isName(parsed.head(noun))
            && parsed.token(noun.from()).is("the")
            && at + 2 < elements.size()
            && elements.get(at + 1) instanceof Link comma
            && comma.kind() == LinkKind.COMMA
            && elements.get(at + 2) instanceof Nominal kind
            && isShip(parsed, kind);
    return ship ? Optional.of(new Named(Trait.SHIP, noun.from() + 1, noun.to())) : Optional.empty();
  }

  /// "the ship is the Bellona"
  private Optional<Named> called(ParsedSentence parsed, Clause clause) {
    boolean ship =
        Clauses.verb(parsed, clause).equals("be")
            && clause
                .subject()
                .map(noun -> Entities.base(parsed, noun))
                .filter(noun -> isShip(parsed, noun) && isOne(parsed, noun))
                .isPresent();
    return clause
        .object()
        .filter(noun -> ship && isName(parsed.head(noun)))
        .filter(noun -> nations.nation(parsed.head(noun)).isEmpty())
        .map(noun -> new Named(Trait.SHIP, ScopeReader.start(parsed, noun), noun.to()));
  }

  /// "a tanker named Bellona"
  private Optional<Named> named(ParsedSentence parsed, Nominal noun) {
    List<Element> elements = parsed.elements();
    int at = elements.indexOf(noun);
    boolean named =
        isShip(parsed, noun)
            && at + 2 < elements.size()
            && elements.get(at + 1) instanceof Verbal verb
            && words.has(NamedThing.CALLED, parsed.token(verb.main()).lemma())
            && elements.get(at + 2) instanceof Nominal name
            && isName(parsed.head(name));
    return named
        ? Optional.of(
            new Named(
                Trait.SHIP,
                ScopeReader.start(parsed, (Nominal) elements.get(at + 2)),
                elements.get(at + 2).to()))
        : Optional.empty();
  }

  /// "the Oder burst its banks", "the Nysa flooded the town"
  private Optional<Named> river(ParsedSentence parsed, Clause clause) {
    boolean overflows =
        Arguments.isVerbOf(words, NamedThing.OVERFLOW, parsed, clause)
            && !clause.isPassive()
            && (isBank(parsed, clause) || Clauses.verb(parsed, clause).equals("overflow"));
    return clause
        .subject()
        .map(noun -> water(parsed, noun))
        .filter(noun -> overflows && isRiver(parsed, noun))
        .map(noun -> new Named(Trait.RIVER, nameOf(parsed, noun), noun.to()));
  }

  private boolean isBank(ParsedSentence parsed, Clause clause) {
    return Arguments.object(parsed, clause)
        .or(() -> Clauses.led(clause, AT_ITS_BANKS))
        .filter(noun -> words.has(NamedThing.BANK, Clauses.lemma(parsed, noun)))
        .isPresent();
  }

  /// "the waters of the Nysa"
  private static Nominal water(ParsedSentence parsed, Nominal noun) {
    Nominal base = Entities.base(parsed, noun);
    return WordNet.load().isA(Clauses.lemma(parsed, base), "water")
        ? parsed.of(base).orElse(base)
        : base;
  }

  private boolean isRiver(ParsedSentence parsed, Nominal noun) {
    return isName(parsed.head(noun))
        && parsed.token(noun.from()).is("the")
        && nameOf(parsed, noun) < noun.to();
  }

  /// Behind "the river".
  private int nameOf(ParsedSentence parsed, Nominal noun) {
    int from = ScopeReader.start(parsed, noun);
    String first = parsed.token(from).text().toLowerCase(Locale.ROOT);
    return words.has(NamedThing.RIVER, first) ? from + 1 : from;
  }
}
