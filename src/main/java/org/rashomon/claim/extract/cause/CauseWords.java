package org.rashomon.claim.extract.cause;

import java.util.List;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.CauseKinds;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.Element.Verbal;
import org.rashomon.claim.syntax.ParsedSentence;

/// The words that name causes, and the phrases of a sentence that may be one.
public final class CauseWords {
  private static final List<String> PERSONS = List.of("person", "organization", "social group");
  private static final List<String> PLACES = List.of("location", "region");
  private static final List<String> WORKS = List.of("workplace", "plant", "business");
  private static final List<String> ROOMS = List.of("room", "building", "facility");
  private static final List<String> JOINING = List.of("of", "in", "with", "to", "from", "by");

  private final WordGroups<Kind> words = WordGroups.load("causes.lex", Kind.class);
  private final WordNet wordNet = WordNet.load();
  private final CauseKinds kinds = CauseKinds.load();

  /// How a word names a cause; the data file says what each kind holds.
  enum Kind {
    VERB,
    EFFECT,
    MOVE,
    MAKE,
    PREPOSITION,
    PREDICATE,
    AILING,
    LED,
    ASCRIBE,
    SUSPICION,
    NOUN,
    REASON,
    LIKELY,
    MISHAP,
    START,
    EXCLUDE,
    SHARE,
    KINDLE,
    DECISION,
    GIVEN,
    TROUBLE,
    POST,
    VERDICT,
    SOMEONE,
    ROOT,
    THING
  }

  /// Whether a noun is for something one may die of.
  boolean isIllness(String noun) {
    return wordNet.isA(noun, "illness")
        || wordNet.isA(noun, "pathology")
        || kinds.covers("illness", noun);
  }

  /// Whether the word is told of as a cause of some kind: "failure", "wiring", "arson".
  public boolean isKnown(String word) {
    return kinds.isKnown(word);
  }

  /// Whether a noun for a person says by itself that he meant it: "arsonist".
  boolean isIntent(String word) {
    return kinds.isIntent(word);
  }

  boolean has(Kind kind, String word) {
    return words.has(kind, word);
  }

  /// Whether a noun is for a place, where things happen and which does nothing itself: a suburb, a
  /// kitchen.
  boolean isPlace(String noun) {
    return isFirst(noun, ROOMS) || (isFirst(noun, PLACES) && !wordNet.isA(noun, "artifact"));
  }

  /// Whether a noun is first of all for persons or bodies. A clot may be a fool, but is none here.
  boolean isSomeone(String noun) {
    return words.has(Kind.SOMEONE, noun)
        || (isFirst(noun, PERSONS) && !wordNet.isA(noun, "machine") && !isThing(noun));
  }

  /// Whether a noun is for a thing, though it may be for a body: a battery starts a fire by itself.
  public boolean isThing(String noun) {
    return words.has(Kind.THING, noun);
  }

  /// Whether a noun is for what answers for itself: a body, or the place where it works.
  public boolean isBody(String noun) {
    return isSomeone(noun) || isFirst(noun, ROOMS) || isFirst(noun, WORKS);
  }

  private boolean isFirst(String noun, List<String> kinds) {
    return kinds.contains(noun) || wordNet.hypernyms(noun).stream().anyMatch(kinds::contains);
  }

  /// Whether the kind has the verb alone or with the particle right behind it.
  boolean hasVerb(Kind kind, ParsedSentence parsed, Clause clause) {
    return Arguments.isVerbOf(words, kind, parsed, clause);
  }

  public static String verb(ParsedSentence parsed, Clause clause) {
    return Clauses.verb(parsed, clause);
  }

  /// A noun phrase with what it is of, in or with, and what is joined to it.
  static Stretch whole(ParsedSentence parsed, Nominal cause) {
    List<Element> elements = parsed.elements();
    int at = elements.indexOf(cause);
    int last = at;
    while (at + 2 < elements.size() && isLink(elements.get(at + 1), parsed) && at < last + 1) {
      int noun = elements.get(at + 2) instanceof Verbal ? at + 3 : at + 2;
      if (noun >= elements.size()
          || parsed.token(elements.get(at + 1).from()).is("but")
          || !(elements.get(noun) instanceof Nominal)
          || (isJoint(elements.get(at + 1))
              && noun + 1 < elements.size()
              && elements.get(noun + 1) instanceof Verbal)) {
        break;
      }
      at = noun;
      last = noun;
    }
    return new Stretch(cause.from(), elements.get(Math.max(last, elements.indexOf(cause))).to());
  }

  private static boolean isJoint(Element element) {
    return element instanceof Link link && link.kind() == LinkKind.CONJUNCTION;
  }

  private static boolean isLink(Element element, ParsedSentence parsed) {
    return element instanceof Link link
        && (link.kind() == LinkKind.CONJUNCTION
            || JOINING.stream().anyMatch(parsed.token(link.from())::is));
  }
}
