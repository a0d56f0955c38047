package org.rashomon.claim.extract.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.claim.Population;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Mention.LabelKind;

/// Who or what is in a state: a noun phrase by its head, with the names and words that restrict it.
/// Names keep their capitals, other words are lemmas in lower case.
///
/// @param nominal the noun phrase as it stands beside its verb
/// @param noun the head that the state is told of; another than the nominal's where that stands for
///   it ("the cardinal's condition")
/// @param population the head with its modifiers
record Bearer(Nominal nominal, int noun, Population population) {
  /// How many prepositional phrases may hang on one noun.
  private static final int PHRASES = 3;

  static Optional<Bearer> of(ParsedSentence parsed, Nominal nominal, StateLexicon lexicon) {
    int noun = nominal.head();
    if (lexicon.isTransparent(parsed.token(noun).lemma())) {
      noun = owner(parsed, nominal).orElse(noun);
    } else if (lexicon.isForPurpose(parsed.token(noun).lemma())) {
      noun = purpose(parsed, nominal).orElse(noun);
    }
    Token head = parsed.token(noun);
    if ((!head.isNoun() && !head.isLabel()) || isIndefinite(head)) {
      return Optional.empty();
    }
    return Optional.of(
        new Bearer(nominal, noun, new Population(word(head), modifiers(parsed, nominal, noun))));
  }

  /// The noun that "of" hangs on the phrase, or that owns its head.
  private static Optional<Integer> owner(ParsedSentence parsed, Nominal nominal) {
    Optional<Integer> of = parsed.of(nominal).map(Nominal::head);
    if (of.isPresent()) {
      return of;
    }
    return IntStream.iterate(nominal.head() - 1, i -> i > nominal.from(), i -> i - 1)
        .filter(i -> parsed.token(i).tag().equals("POS"))
        .mapToObj(i -> i - 1)
        .findFirst();
  }

  /// The noun that "for" hangs on the phrase: "permission for the quarry".
  private static Optional<Integer> purpose(ParsedSentence parsed, Nominal nominal) {
    return parsed
        .hanging(nominal, "for")
        .filter(matter -> parsed.head(matter).mention().isEmpty())
        .map(Nominal::head);
  }

  private static boolean isIndefinite(Token head) {
    return StateWord.ANYTHING.has(head.lemma());
  }

  /// Of a label its noun alone: "unit" of "unit 2"; the M9 is a road.
  private static String word(Token head) {
    if (head.isLabel(LabelKind.ROAD)) {
      return "road";
    }
    String word = head.lemma().toLowerCase(Locale.ROOT);
    int blank = word.indexOf(' ');
    return head.isLabel() && blank > 0 ? word.substring(0, blank) : word;
  }

  private static List<String> modifiers(ParsedSentence parsed, Nominal nominal, int noun) {
    List<String> modifiers = new ArrayList<>();
    add(parsed, nominal, modifiers);
    number(parsed, nominal).ifPresent(modifiers::add);
    Optional<Nominal> phrase = attached(parsed, nominal);
    for (int i = 0; i < PHRASES && phrase.isPresent(); i++) {
      names(parsed, phrase.get(), modifiers);
      phrase = attached(parsed, phrase.get());
    }
    if (!isName(parsed.token(noun))) {
      modifiers.remove(word(parsed.token(noun)));
    }
    banned(parsed, nominal).ifPresent(modifiers::add);
    Ages.of(parsed, nominal).ifPresent(modifiers::add);
    return modifiers;
  }

  /// Of a ban on something it is that which tells it from another.
  private static Optional<String> banned(ParsedSentence parsed, Nominal nominal) {
    boolean ban = StateWord.BAN.has(parsed.head(nominal).lemma());
    int at = parsed.elements().indexOf(nominal) + 2;
    return Optional.of(nominal.to())
        .filter(on -> ban && at > 1 && at < parsed.elements().size() && parsed.token(on).is("on"))
        .flatMap(on -> matter(parsed, parsed.elements().get(at)))
        .map(what -> "towards " + what);
  }

  private static Optional<String> matter(ParsedSentence parsed, Element element) {
    if (element instanceof Element.Verbal doing) {
      return Optional.of(parsed.token(doing.main()).lemma());
    }
    return element instanceof Nominal what
        ? Optional.of(parsed.head(what).lemma())
        : Optional.empty();
  }

  /// The number of a phrase: "the two hikers" are not three.
  private static Optional<String> number(ParsedSentence parsed, Nominal nominal) {
    return nominal
        .amount()
        .flatMap(index -> parsed.token(index).amount())
        .map(amount -> amount.quantity())
        .filter(quantity -> quantity.hedge() == Hedge.EXACT)
        .map(quantity -> quantity.interval().min().toPlainString());
  }

  private static Optional<Nominal> attached(ParsedSentence parsed, Nominal nominal) {
    return parsed
        .hanging(nominal)
        .filter(phrase -> attaches(phrase.preposition()))
        .map(Complement::nominal);
  }

  private static boolean attaches(String preposition) {
    return switch (preposition) {
      case "of", "in", "at", "on", "for", "from", "to", "near", "above", "against", "between" ->
          true;
      default -> false;
    };
  }

  private static void add(ParsedSentence parsed, Nominal nominal, List<String> into) {
    names(parsed, nominal, into);
    for (int i = nominal.from(); i < nominal.to(); i++) {
      Token token = parsed.token(i);
      if (isOrdinal(token)) {
        into.add(token.lemma().toLowerCase(Locale.ROOT));
      }
      if (!isName(token) && token.mention().isEmpty() && (token.isNoun() || token.isAdjective())) {
        into.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
  }

  /// "a second suspect" is another one.
  private static boolean isOrdinal(Token token) {
    return token.is("second") || token.is("third") || token.is("fourth") || token.is("another");
  }

  private static void names(ParsedSentence parsed, Nominal nominal, List<String> into) {
    parsed.tokens().subList(nominal.from(), nominal.to()).stream()
        .filter(Bearer::isName)
        .map(Token::text)
        .forEach(into::add);
  }

  /// A proper name, or the name of a road, a unit or a flight. The first word of a sentence has a
  /// capital anyway.
  private static boolean isName(Token token) {
    return token.isLabel()
        || (token.isProper()
            && token.mention().isEmpty()
            && Character.isUpperCase(token.text().charAt(0))
            && (token.start() > 0 || !isCommon(token.text().toLowerCase(Locale.ROOT))));
  }

  private static boolean isCommon(String word) {
    WordNet words = WordNet.load();
    if (word.indexOf('-') > 0) {
      return true;
    }
    return words.isNoun(word) && !words.isA(word, "location") && !words.isA(word, "person");
  }

  boolean isOne(ParsedSentence parsed) {
    return !parsed.token(noun).tag().equals("NNS") && nominal.amount().isEmpty();
  }

  /// Whether the phrase tells which: "the", "both", "its", a name, or one alone.
  boolean isDefinite(ParsedSentence parsed) {
    Token first = parsed.token(nominal.from());
    boolean determined =
        first.tag().equals("DT") || first.tag().equals("PDT") || first.tag().equals("PRP$");
    boolean one = !parsed.token(noun).tag().equals("NNS") && nominal.amount().isEmpty();
    boolean counted =
        nominal.amount().filter(i -> !parsed.token(noun).isLabel()).isPresent()
            && number(parsed, nominal).isPresent();
    boolean owned =
        parsed.tokens().subList(nominal.from(), nominal.head()).stream()
            .anyMatch(token -> token.tag().equals("POS"));
    boolean none = first.is("no") || first.is("some") || first.is("any");
    return !none && (determined || owned || one || counted || parsed.token(noun).isProper());
  }
}
