package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/// Finds the names of ships and rivers, and whose and of which make an aircraft is.
final class NamedThings {
  private static final List<String> AT_ITS_BANKS = List.of("over", "across");

  private final WordGroups<NamedThing> words;
  private final NationWords nations = new NationWords();

  NamedThings(WordGroups<NamedThing> words) {
    this.words = words;
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
                model(parsed, noun)
                    .or(() -> airline(parsed, noun))
                    .or(() -> ship(parsed, noun))
                    .or(() -> apposed(parsed, noun))
                    .or(() -> named(parsed, noun))
                    .ifPresent(all::add));
    for (Clause clause : parsed.verbClauses()) {
      run(parsed, clause)
          .or(() -> called(parsed, clause))
          .or(() -> river(parsed, clause))
          .ifPresent(all::add);
    }
    boolean several =
        parsed.tokens().stream().anyMatch(t -> words.has(NamedThing.SEVERAL, t.lemma()));
    all.removeIf(named -> named.trait() == Trait.SHIP && several);
    return all;
  }

  private static boolean isOne(ParsedSentence parsed, Nominal noun) {
    return noun.amount().isEmpty() && !parsed.head(noun).tag().endsWith("S");
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
    return words.has(NamedThing.AIRCRAFT, Charges.lemma(parsed, noun));
  }

  private boolean isShip(ParsedSentence parsed, Nominal noun) {
    return words.has(NamedThing.SHIP, Charges.lemma(parsed, noun));
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
    return token.isNoun() && Character.isUpperCase(token.text().charAt(0)) && isOfLetters(token);
  }

  private static boolean isOfLetters(Token token) {
    return token.mention().isEmpty() && token.text().chars().allMatch(Character::isLetter);
  }

  private static boolean isName(Token token) {
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

  /// "the jet was operated by X", "the plane belonged to X"
  private Optional<Named> run(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> who =
        clause.isPassive()
            ? Arguments.doer(parsed, clause)
                .filter(noun -> words.has(NamedThing.RUN, Charges.verb(parsed, clause)))
            : Charges.led(clause, "to")
                .filter(noun -> words.has(NamedThing.BELONG, Charges.verb(parsed, clause)));
    boolean craft =
        clause
            .subject()
            .map(noun -> Entities.base(parsed, noun))
            .filter(noun -> isCraft(parsed, noun) && isOne(parsed, noun))
            .isPresent();
    return who.filter(noun -> craft && isName(parsed.head(noun)))
        .filter(noun -> !isOfState(parsed, noun.from(), noun.to()))
        .map(noun -> new Named(Trait.AIRLINE, ScopeReader.start(parsed, noun), noun.to()));
  }

  /// "the ship is the Bellona"
  private Optional<Named> called(ParsedSentence parsed, Clause clause) {
    boolean ship =
        Charges.verb(parsed, clause).equals("be")
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
            && (isBank(parsed, clause) || Charges.verb(parsed, clause).equals("overflow"));
    return clause
        .subject()
        .map(noun -> water(parsed, noun))
        .filter(noun -> overflows && isRiver(parsed, noun))
        .map(noun -> new Named(Trait.RIVER, nameOf(parsed, noun), noun.to()));
  }

  private boolean isBank(ParsedSentence parsed, Clause clause) {
    return Arguments.object(parsed, clause)
        .or(() -> Charges.led(clause, AT_ITS_BANKS))
        .filter(noun -> words.has(NamedThing.BANK, Charges.lemma(parsed, noun)))
        .isPresent();
  }

  /// "the waters of the Nysa"
  private static Nominal water(ParsedSentence parsed, Nominal noun) {
    Nominal base = Entities.base(parsed, noun);
    return WordNet.load().isA(Charges.lemma(parsed, base), "water")
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
