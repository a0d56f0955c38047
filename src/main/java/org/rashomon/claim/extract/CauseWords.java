package org.rashomon.claim.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Loose;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// The words that name causes, and the phrases of a sentence that may be one.
final class CauseWords {
  private static final List<String> PLACES =
      List.of("location", "region", "room", "building", "facility");

  private final WordGroups<Kind> words = WordGroups.load("causes.lex", Kind.class);
  private final WordNet wordNet = WordNet.load();

  /// How a word names a cause; the data file says what each kind holds.
  enum Kind {
    VERB,
    EFFECT,
    MOVE,
    MAKE,
    PREPOSITION,
    LED,
    ASCRIBE,
    SUSPICION,
    NOUN,
    REASON,
    LIKELY,
    MISHAP,
    START,
    EXCLUDE,
    SHARE
  }

  boolean has(Kind kind, String word) {
    return words.has(kind, word);
  }

  /// Whether a noun is for a place, where things happen and which does nothing itself: a suburb, a
  /// kitchen.
  boolean isPlace(String noun) {
    return PLACES.stream().anyMatch(kind -> wordNet.isA(noun, kind));
  }

  /// Whether the kind has the verb alone or with the particle right behind it.
  boolean hasVerb(Kind kind, ParsedSentence parsed, Clause clause) {
    String verb = verb(parsed, clause);
    return words.has(kind, verb)
        || particle(parsed, clause).filter(p -> words.has(kind, verb + " " + p)).isPresent();
  }

  static String verb(ParsedSentence parsed, Clause clause) {
    return Charges.verb(parsed, clause);
  }

  /// The word right behind the verb group, or behind its object, if it is an adverb, a particle or
  /// a preposition.
  static Optional<String> particle(ParsedSentence parsed, Clause clause) {
    int at = parsed.elements().indexOf(clause.verb().orElseThrow()) + 1;
    Optional<String> found = small(parsed, at);
    boolean object = at < parsed.elements().size() && parsed.elements().get(at) instanceof Nominal;
    return found.isEmpty() && object ? small(parsed, at + 1) : found;
  }

  private static Optional<String> small(ParsedSentence parsed, int at) {
    if (at >= parsed.elements().size()) {
      return Optional.empty();
    }
    Element element = parsed.elements().get(at);
    boolean small =
        element instanceof Loose
            || (element instanceof Link link && link.kind() == LinkKind.PREPOSITION);
    return small && element.to() == element.from() + 1
        ? Optional.of(parsed.token(element.from()).text().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /// The noun phrase that does what a passive verb tells: "by a spark", also where a mark or the
  /// next verb keeps it from the clause.
  static Optional<Nominal> doer(ParsedSentence parsed, Clause clause) {
    return Charges.led(clause, "by").or(() -> behind(parsed, clause, "by"));
  }

  private static Optional<Nominal> behind(ParsedSentence parsed, Clause clause, String word) {
    List<Element> elements = parsed.elements();
    int at = elements.indexOf(clause.verb().orElseThrow()) + 1;
    while (at < elements.size() && elements.get(at) instanceof Loose) {
      at++;
    }
    boolean led =
        at + 1 < elements.size()
            && elements.get(at) instanceof Link link
            && parsed.token(link.from()).is(word);
    return led && elements.get(at + 1) instanceof Nominal nominal
        ? Optional.of(nominal)
        : Optional.empty();
  }
}
