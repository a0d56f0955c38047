package org.rashomon.claim.reference;

import java.util.List;
import java.util.Locale;
import org.rashomon.claim.YearsOld;
import org.rashomon.claim.lexicon.Places;
import org.rashomon.claim.lexicon.ReferenceWord;
import org.rashomon.claim.lexicon.Role;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Tells the sort of what a noun phrase names: by its noun's place in WordNet, of a name by the
/// words in and before it.
final class Sorts {
  private final WordNet wordNet = WordNet.load();
  private final WordGroups<ReferenceWord> words = ReferenceWord.load();
  private final WordGroups<Role> roles = Role.load();
  private final Places places = Places.load();

  Sort of(ParsedSentence parsed, Nominal nominal) {
    Token head = parsed.head(nominal);
    if (YearsOld.is(head.lemma())) {
      return Sort.PERSON;
    }
    if (!head.isNoun() || head.moment().isPresent() || head.amount().isPresent()) {
      return Sort.NONE;
    }
    if (head.isLabel()) {
      return Sort.THING;
    }
    return head.isProper() && !isCommon(parsed, nominal)
        ? ofName(parsed, nominal)
        : ofNoun(singular(head));
  }

  /// "Boxes had stood": the first word of a sentence has a capital anyway.
  private boolean isCommon(ParsedSentence parsed, Nominal nominal) {
    Token head = parsed.head(nominal);
    return nominal.head() == 0
        && wordNet.isNoun(singular(head))
        && places.nationOf(head.text()).isEmpty()
        && !places.isNation(head.text());
  }

  boolean isMany(ParsedSentence parsed, Nominal nominal) {
    Token head = parsed.head(nominal);
    boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS") || head.is("people");
    return plural || (head.isProper() && isCommon(parsed, nominal) && !isOwnLemma(head));
  }

  private boolean isOwnLemma(Token head) {
    return singular(head).equals(head.lemma().toLowerCase(Locale.ROOT));
  }

  private String singular(Token head) {
    String word = head.lemma().toLowerCase(Locale.ROOT);
    boolean plural = head.isProper() && word.endsWith("s") && !wordNet.isNoun(word);
    if (!plural) {
      return word;
    }
    return word.endsWith("es") && !wordNet.isNoun(word.substring(0, word.length() - 1))
        ? word.substring(0, word.length() - 2)
        : word.substring(0, word.length() - 1);
  }

  boolean isGroup(Token head) {
    return words.has(ReferenceWord.GROUP, head.lemma().toLowerCase(Locale.ROOT));
  }

  boolean isMeasure(Token head) {
    return words.has(ReferenceWord.MEASURE, head.lemma().toLowerCase(Locale.ROOT));
  }

  private Sort ofNoun(String noun) {
    boolean person = isPerson(noun);
    if (words.has(ReferenceWord.FEMALE, noun) || (person && noun.endsWith("woman"))) {
      return Sort.WOMAN;
    }
    if (words.has(ReferenceWord.MALE, noun) || (person && noun.endsWith("man"))) {
      return Sort.MAN;
    }
    if (person) {
      return Sort.PERSON;
    }
    if (wordNet.isA(noun, "time period") || words.has(ReferenceWord.NOTHING, noun)) {
      return Sort.NONE;
    }
    if (wordNet.isA(noun, "person")) {
      return Sort.OPEN;
    }
    boolean body =
        words.has(ReferenceWord.GROUP, noun)
            || wordNet.isA(noun, "organization")
            || wordNet.isA(noun, "social group");
    return body ? Sort.BODY : Sort.THING;
  }

  /// In its first sense.
  private boolean isPerson(String noun) {
    return noun.equals("person") || wordNet.hypernyms(noun).contains("person");
  }

  private Sort ofName(ParsedSentence parsed, Nominal nominal) {
    List<Token> phrase = parsed.tokens().subList(nominal.from(), nominal.head() + 1);
    for (Token token : phrase.subList(0, phrase.size() - 1)) {
      Sort told = ofTitle(token.lemma().toLowerCase(Locale.ROOT));
      if (told != Sort.NONE) {
        return told;
      }
    }
    String last = phrase.getLast().text().toLowerCase(Locale.ROOT);
    if (words.has(ReferenceWord.GROUP, last)
        || wordNet.isA(last, "organization")
        || wordNet.isA(last, "social group")) {
      return Sort.BODY;
    }
    if (wordNet.isA(last, "artifact") || wordNet.isA(last, "event")) {
      return Sort.THING;
    }
    if (phrase.getFirst().is("the")) {
      Sort told = ofTitle(last);
      return told == Sort.NONE ? Sort.BODY : told;
    }
    String name = parsed.words(nominal.from(), nominal.to());
    if (places.isNation(name) || places.nationOf(name).isPresent()) {
      return Sort.BODY;
    }
    boolean full = phrase.stream().filter(Token::isProper).count() > 1 && startsByName(phrase);
    return full ? Sort.PERSON : Sort.OPEN;
  }

  private boolean startsByName(List<Token> phrase) {
    String first = phrase.getFirst().text().toLowerCase(Locale.ROOT);
    return phrase.getFirst().isProper() && !wordNet.isNoun(first) && !wordNet.isAdjective(first);
  }

  /// "police chief Ana Rey", "Mrs Rey"
  private Sort ofTitle(String word) {
    if (words.has(ReferenceWord.FEMALE, word)) {
      return Sort.WOMAN;
    }
    if (words.has(ReferenceWord.MALE, word)) {
      return Sort.MAN;
    }
    return roles.has(Role.TITLE, word) || isPerson(word) ? Sort.PERSON : Sort.NONE;
  }
}
