package org.rashomon.claim.extract.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.UnsettledPronouns;
import org.rashomon.claim.lexicon.Role;
import org.rashomon.claim.lexicon.SpeechWord;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Who stands before or behind a verb of saying. A pronoun and a speaker that is not named are
/// nobody.
final class SpeakerFinder {
  /// A first name and a last.
  private static final int NAME = 2;

  private final WordNet wordNet = WordNet.load();
  private final Entities entities = new Entities();
  private final WordGroups<SpeechWord> words = SpeechWord.load();
  private final WordGroups<Role> roles = Role.load();

  /// @param to index after the last token of the speaker's words
  record Speaker(Value.Entity who, int from, int to) {}

  /// The speaker at the verb, whose element has this index; where there is none, a pronoun is
  /// noted.
  Optional<Speaker> at(Reading reading, int verb) {
    Optional<Speaker> found = at(reading.parsed(), verb);
    List<Element> elements = reading.parsed().elements();
    if (found.isEmpty() && verb > 0 && elements.get(verb - 1) instanceof Nominal nominal) {
      UnsettledPronouns.note(reading, nominal);
    }
    return found;
  }

  private Optional<Speaker> at(ParsedSentence parsed, int verb) {
    return before(parsed, verb - 1)
        .flatMap(nominal -> speaker(parsed, nominal))
        .or(() -> behind(parsed, verb + 1).flatMap(nominal -> speaker(parsed, nominal)));
  }

  /// "X said", "X, the mayor, said", "the mayor, X, said", "it was X who said"
  private static Optional<Nominal> before(ParsedSentence parsed, int at) {
    List<Element> elements = parsed.elements();
    int i = at;
    if (i >= 0 && elements.get(i) instanceof Element.Link link && isRelative(link)) {
      i--;
    }
    if (i > 1
        && elements.get(i) instanceof Element.Link comma
        && comma.kind() == Element.LinkKind.COMMA
        && elements.get(i - 1) instanceof Nominal apposed
        && elements.get(i - 2) instanceof Element.Link first
        && first.kind() == Element.LinkKind.COMMA) {
      i -= isName(parsed, apposed) ? 1 : 3;
    }
    return i >= 0 && elements.get(i) instanceof Nominal nominal
        ? Optional.of(nominal)
        : Optional.empty();
  }

  /// A first name and a last, without an article.
  private static boolean isName(ParsedSentence parsed, Nominal nominal) {
    return parsed.head(nominal).isProper()
        && parsed.head(nominal).mention().isEmpty()
        && parsed.tokens().subList(nominal.from(), nominal.to()).stream()
                .filter(Token::isProper)
                .count()
            >= NAME
        && !parsed.token(nominal.from()).tag().equals("DT");
  }

  private static boolean isRelative(Element.Link link) {
    return link.kind() == Element.LinkKind.RELATIVE;
  }

  /// "said X", "said the mayor, X,", "said the head of the mission, X": the name, where one
  /// follows.
  private static Optional<Nominal> behind(ParsedSentence parsed, int at) {
    List<Element> elements = parsed.elements();
    if (at >= elements.size() || !(elements.get(at) instanceof Nominal nominal)) {
      return Optional.empty();
    }
    int comma = elements.indexOf(last(parsed, nominal)) + 1;
    boolean named =
        parsed.isComma(comma)
            && comma + 1 < elements.size()
            && elements.get(comma + 1) instanceof Nominal name
            && (comma == at + 1 ? parsed.head(name).isProper() : isName(parsed, name));
    return Optional.of(named ? (Nominal) elements.get(comma + 1) : nominal);
  }

  /// The last noun phrase that hangs on this one by "of": "the mission" of "the head of the
  /// mission".
  private static Nominal last(ParsedSentence parsed, Nominal nominal) {
    return parsed.hanging(nominal, "of").map(owner -> last(parsed, owner)).orElse(nominal);
  }

  Optional<Speaker> speaker(ParsedSentence parsed, Nominal nominal) {
    Nominal base = Entities.base(parsed, nominal);
    String head = parsed.head(base).lemma();
    boolean spoken = words.has(SpeechWord.SPOKES, head) && !base.equals(nominal);
    return itself(parsed, spoken ? nominal : base)
        .map(found -> new Speaker(found.who(), base.from(), Math.max(nominal.to(), found.to())));
  }

  /// Whoever a noun phrase names, whatever it hangs on.
  Optional<Speaker> itself(ParsedSentence parsed, Nominal who) {
    Token token = parsed.head(who);
    Value.Entity entity = placed(parsed, who, withoutTitle(entities.of(parsed, who)));
    boolean nobody =
        token.mention().isPresent()
            || token.tag().startsWith("PRP")
            || token.tag().startsWith("W")
            || token.tag().equals("DT")
            || token.tag().equals("EX")
            || entity.lemmas().isEmpty()
            || (!entity.proper() && isUnnamed(token));
    return nobody ? Optional.empty() : Optional.of(new Speaker(entity, who.from(), who.to()));
  }

  /// "Defence Secretary John Marsh" is John Marsh, "Foreign Secretary" stays.
  private Value.Entity withoutTitle(Value.Entity entity) {
    List<String> all = List.of(entity.name().split(" ", -1));
    int from = 0;
    for (int i = 0; i + NAME < all.size(); i++) {
      String word = all.get(i).toLowerCase(Locale.ROOT);
      if (roles.has(Role.TITLE, word) || wordNet.isA(word, "person")) {
        from = i + 1;
      }
    }
    boolean name =
        all.subList(from, all.size()).stream()
            .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    return from == 0 || !name || !entity.proper()
        ? entity
        : new Value.Entity(String.join(" ", all.subList(from, all.size())), entity.lemmas(), true);
  }

  /// "the fisheries institute in Bergvik": where it is makes a name of what looks into things.
  private Value.Entity placed(ParsedSentence parsed, Nominal who, Value.Entity entity) {
    int at = parsed.elements().indexOf(who);
    if (entity.proper()
        || !words.has(SpeechWord.RESEARCHER, parsed.head(who).lemma())
        || at + 2 >= parsed.elements().size()
        || !(parsed.elements().get(at + 1) instanceof Element.Link link)
        || !(parsed.elements().get(at + 2) instanceof Nominal place)
        || !(parsed.token(link.from()).is("in") || parsed.token(link.from()).is("at"))
        || !parsed.head(place).isProper()) {
      return entity;
    }
    return new Value.Entity(
        entity.name() + " " + parsed.words(link.from(), place.to()), entity.lemmas(), true);
  }

  private boolean isUnnamed(Token head) {
    return words.has(SpeechWord.UNNAMED, head.lemma())
        || words.has(SpeechWord.SPOKES, head.lemma())
        || roles.has(Role.GENERIC, head.lemma())
        || head.tag().equals("NNS");
  }
}
