package org.rashomon.claim.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.claim.lexicon.ReferenceWord;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// What a report has said so far that its names are: Ana Rey a mayor, Sundair an airline. A noun
/// that was said of one name alone stands for it when it comes again with "the".
final class NamedKinds {
  /// How many prepositional phrases may hang on a noun before its name: "head of the agency, Ana
  /// Rey".
  private static final int PHRASES = 3;

  private final WordGroups<ReferenceWord> words = ReferenceWord.load();
  private final Map<String, List<Referent>> kinds = new HashMap<>();
  private final List<Referent> companies = new ArrayList<>();
  private Optional<Referent> opening = Optional.empty();
  private boolean begun;

  /// The only name that the noun was said of; "the company" also the one that the report opens
  /// with, if it is the only one.
  Optional<Referent> named(String noun) {
    List<Referent> names = kinds.getOrDefault(noun, List.of());
    if (names.isEmpty() && words.has(ReferenceWord.COMPANY, noun)) {
      return only(companies).filter(one -> opening.filter(one::isOne).isPresent());
    }
    return only(names);
  }

  private static Optional<Referent> only(List<Referent> names) {
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  void learn(ParsedSentence parsed, List<Referent> referents) {
    if (!begun) {
      begun = true;
      opening = referents.stream().filter(NamedKinds::opens).findFirst();
    }
    for (Referent referent : referents) {
      nominal(parsed, referent)
          .filter(noun -> isCommon(parsed, noun) && isInserted(parsed, noun, referent))
          .ifPresent(noun -> note(lower(parsed.head(noun)), referent));
      nominal(parsed, referent)
          .filter(nominal -> isName(parsed, nominal) && referent.names())
          .ifPresent(nominal -> learn(parsed, nominal, referent));
    }
  }

  private static boolean opens(Referent referent) {
    return referent.part() == Referent.Part.SUBJECT || referent.part() == Referent.Part.SPEAKER;
  }

  private static Optional<Nominal> nominal(ParsedSentence parsed, Referent referent) {
    return parsed.nominals().filter(each -> each.from() == referent.at()).findFirst();
  }

  /// "cabin number 14" is none.
  private static boolean isName(ParsedSentence parsed, Nominal nominal) {
    Token head = parsed.head(nominal);
    return head.isProper() && head.mention().isEmpty() && !head.isLabel();
  }

  private void learn(ParsedSentence parsed, Nominal name, Referent referent) {
    before(parsed, name).ifPresent(noun -> note(noun, referent));
    ahead(parsed, name).ifPresent(noun -> note(noun, referent));
    behind(parsed, name).ifPresent(noun -> note(noun, referent));
    being(parsed, name).ifPresent(noun -> note(noun, referent));
    if (words.has(ReferenceWord.COMPANY_NAME, lower(parsed.head(name)))) {
      add(companies, referent);
    }
  }

  private void note(String noun, Referent name) {
    add(kinds.computeIfAbsent(noun, unknown -> new ArrayList<>()), name);
    if (words.has(ReferenceWord.COMPANY, noun)) {
      add(companies, name);
    }
  }

  private static void add(List<Referent> names, Referent name) {
    if (names.stream().noneMatch(known -> known.name().equals(name.name()))) {
      names.add(name);
    }
  }

  /// "finance chief Ana Rey", "Sheriff Ana Rey"
  private Optional<String> before(ParsedSentence parsed, Nominal name) {
    Optional<String> last = Optional.empty();
    for (int i = name.from(); i < name.head(); i++) {
      Token token = parsed.token(i);
      boolean title = i == name.from() && words.has(ReferenceWord.TITLE, lower(token));
      if (title || (token.tag().equals("NN") && token.mention().isEmpty())) {
        last = Optional.of(lower(token));
      }
    }
    return last;
  }

  /// "the mayor, Ana Rey,": the noun phrase stands for the name already.
  private static boolean isInserted(ParsedSentence parsed, Nominal noun, Referent referent) {
    return referent.names()
        && Insertions.name(parsed, noun)
            .map(name -> parsed.head(name).text().toLowerCase(Locale.ROOT))
            .filter(referent.name()::equals)
            .isPresent();
  }

  /// "a businessman named as Ana Rey"
  private Optional<String> ahead(ParsedSentence parsed, Nominal name) {
    return parsed
        .nominals()
        .filter(noun -> noun.to() < name.from() && isCommon(parsed, noun))
        .filter(noun -> isCalled(parsed, noun.to(), name.from()))
        .map(noun -> lower(parsed.head(noun)))
        .findFirst();
  }

  private static boolean isCalled(ParsedSentence parsed, int from, int to) {
    int last = to - 1;
    int verb = last > from && parsed.token(last).is("as") ? last - 1 : last;
    return verb == from
        && switch (parsed.token(verb).text()) {
          case "named", "identified", "called" -> true;
          default -> false;
        };
  }

  /// "Ana Rey, the mayor of Orme,"
  private static Optional<String> behind(ParsedSentence parsed, Nominal name) {
    List<Element> elements = parsed.elements();
    int at = elements.indexOf(name) + 1;
    boolean inserted =
        at > 0
            && at + 1 < elements.size()
            && elements.get(at) instanceof Link link
            && link.kind() == LinkKind.COMMA
            && elements.get(at + 1) instanceof Nominal noun
            && isCommon(parsed, noun)
            && closes(elements, at + 2);
    return inserted
        ? Optional.of(lower(parsed.head((Nominal) elements.get(at + 1))))
        : Optional.empty();
  }

  /// A comma or the sentence's end behind some prepositional phrases.
  private static boolean closes(List<Element> elements, int from) {
    int at = from;
    for (int i = 0; i < PHRASES && isPhrase(elements, at); i++) {
      at += 2;
    }
    return at >= elements.size()
        || (elements.get(at) instanceof Link link
            && (link.kind() == LinkKind.COMMA || link.kind() == LinkKind.STOP));
  }

  private static boolean isPhrase(List<Element> elements, int at) {
    return at + 1 < elements.size()
        && elements.get(at) instanceof Link link
        && link.kind() == LinkKind.PREPOSITION
        && elements.get(at + 1) instanceof Nominal;
  }

  /// "Sundair is an airline"
  private static Optional<String> being(ParsedSentence parsed, Nominal name) {
    return parsed.verbClauses().stream()
        .filter(clause -> clause.subject().filter(name::equals).isPresent())
        .filter(clause -> parsed.token(clause.verb().orElseThrow().main()).lemma().equals("be"))
        .filter(clause -> !clause.stance().isNegative())
        .map(Clause::object)
        .flatMap(Optional::stream)
        .filter(noun -> isCommon(parsed, noun))
        .map(noun -> lower(parsed.head(noun)))
        .findFirst();
  }

  /// "the mayor", "its operator", "an airline"
  private static boolean isCommon(ParsedSentence parsed, Nominal noun) {
    Token first = parsed.token(noun.from());
    return parsed.head(noun).tag().equals("NN")
        && (first.tag().equals("DT") || first.tag().equals("PRP$") || hasOwner(parsed, noun));
  }

  private static boolean hasOwner(ParsedSentence parsed, Nominal noun) {
    return parsed.tokens().subList(noun.from(), noun.head()).stream()
        .anyMatch(token -> token.tag().equals("POS"));
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
