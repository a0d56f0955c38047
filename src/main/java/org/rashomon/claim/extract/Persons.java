package org.rashomon.claim.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.lexicon.Frame;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Unit;

/// Which one of an event's persons someone is: by name, by a noun for the part they play, or by
/// what the police or a court did with them.
final class Persons {
  private static final NamedGroups LABELS = NamedGroups.load("labels.lex");
  private static final String SUSPECT = "suspect";

  private final Frames frames;

  Persons(PredicateLexicon lexicon) {
    this.frames = new Frames(lexicon);
  }

  /// A surname in lower case, or the name of a part; empty of several and of anyone.
  Optional<String> part(ParsedSentence parsed, Nominal person) {
    Token head = parsed.head(person);
    if (head.tag().endsWith("S") || person.amount().isPresent()) {
      return Optional.empty();
    }
    return name(parsed, person)
        .or(() -> beside(parsed, person).flatMap(other -> name(parsed, other)))
        .or(() -> role(head))
        .or(() -> beside(parsed, person).flatMap(other -> role(parsed.head(other))))
        .or(() -> treated(parsed, person));
  }

  private static Optional<String> name(ParsedSentence parsed, Nominal person) {
    Token head = parsed.head(person);
    List<String> proper =
        parsed.tokens().subList(person.from(), person.head() + 1).stream()
            .filter(token -> token.isProper() && token.mention().isEmpty())
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .toList();
    // "a Swede" is no name, "Jonas Lind" is
    return head.mention().isEmpty() && proper.size() > 1
        ? Optional.of(String.join(" ", proper.subList(proper.size() - 2, proper.size())))
        : Optional.empty();
  }

  private static Optional<String> role(Token head) {
    return LABELS.of(head.lemma()).filter(Persons::isPart);
  }

  private static boolean isPart(String group) {
    return switch (group) {
      case "rank", "scale", "storm" -> false;
      default -> true;
    };
  }

  /// "The suspect, a 27-year-old man,": another name for the person stands before or behind the
  /// comma.
  private static Optional<Nominal> beside(ParsedSentence parsed, Nominal person) {
    List<Element> elements = parsed.elements();
    int at = elements.indexOf(person);
    boolean before =
        at > 1
            && isComma(elements.get(at - 1))
            && elements.get(at - 2) instanceof Nominal
            && parsed.token(person.from()).is("a");
    return before ? Optional.of((Nominal) elements.get(at - 2)) : Optional.empty();
  }

  private static boolean isComma(Element element) {
    return element instanceof Element.Link link && link.kind() == LinkKind.COMMA;
  }

  /// "a 27-year-old man was arrested"
  private Optional<String> treated(ParsedSentence parsed, Nominal person) {
    return parsed.clauses().stream()
            .flatMap(clause -> frames.match(parsed, clause, person, new Unit.Things()).stream())
            .map(Frame::predicate)
            .anyMatch(
                measure ->
                    switch (measure.name()) {
                      case "ARRESTED", "CHARGED", "CONVICTED", "JAILED" -> true;
                      default -> false;
                    })
        ? Optional.of(SUSPECT)
        : Optional.empty();
  }
}
