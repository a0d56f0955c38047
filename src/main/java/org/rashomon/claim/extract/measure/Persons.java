package org.rashomon.claim.extract.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.extract.Frames;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.lexicon.Frame;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.Role;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Unit;

/// Which one of an event's persons someone is: by name, by a noun for the part they play, or by
/// what the police or a court did with them.
final class Persons {
  private static final NamedGroups LABELS = NamedGroups.load("labels.lex");
  private static final String SUSPECT = "suspect";

  private final WordGroups<Role> roles = Role.load();

  private final Frames frames;

  Persons(PredicateLexicon lexicon) {
    this.frames = new Frames(lexicon);
  }

  /// The names of someone: a surname in lower case, the name of a part, or both of "the gunman,
  /// Jonas Lind"; none of several and of anyone.
  List<String> parts(Reading reading, Nominal person) {
    ParsedSentence parsed = reading.parsed();
    Token head = parsed.head(person);
    if (head.tag().endsWith("S") || person.amount().isPresent() || isOther(parsed, person)) {
      return List.of();
    }
    Optional<String> name =
        name(reading, person)
            .or(() -> called(parsed, person).flatMap(other -> name(reading, other)))
            .or(() -> beside(parsed, person).flatMap(other -> name(reading, other)));
    Optional<String> role =
        role(parsed, person)
            .or(() -> beside(parsed, person).flatMap(other -> role(parsed, other)))
            .or(() -> being(parsed, person).flatMap(other -> role(parsed, other)));
    return name.isEmpty() && role.isEmpty()
        ? treated(parsed, person).stream().toList()
        : Stream.concat(name.stream(), role.stream()).toList();
  }

  /// "the other driver": one of several who play one part.
  private static boolean isOther(ParsedSentence parsed, Nominal person) {
    return parsed.tokens().subList(person.from(), person.head()).stream()
        .anyMatch(token -> token.is("other") || token.is("another"));
  }

  /// A first name and a surname; a surname alone with the first name that the report had before.
  private Optional<String> name(Reading reading, Nominal person) {
    ParsedSentence parsed = reading.parsed();
    Token head = parsed.head(person);
    List<String> proper =
        parsed.tokens().subList(person.from(), person.head() + 1).stream()
            .filter(token -> token.isProper() && token.mention().isEmpty())
            .map(Token::text)
            .filter(word -> !roles.has(Role.TITLE, lower(word)))
            .toList();
    // "a Swede" is no name, "Jonas Lind" is
    if (head.mention().isPresent() || proper.isEmpty()) {
      return Optional.empty();
    }
    if (proper.size() > 1) {
      return Optional.of(lower(String.join(" ", proper.subList(proper.size() - 2, proper.size()))));
    }
    String surname = proper.getFirst();
    return reading
        .fullName(surname)
        .or(() -> Optional.of(lower(surname)).filter(alone -> isTitled(parsed, person)));
  }

  /// "Judge Mercer"
  private boolean isTitled(ParsedSentence parsed, Nominal person) {
    return person.from() < person.head()
        && roles.has(Role.TITLE, parsed.token(person.head() - 1).lemma().toLowerCase(Locale.ROOT));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// "the gunman", "the detained man"
  private static Optional<String> role(ParsedSentence parsed, Nominal person) {
    return LABELS
        .of(parsed.head(person).lemma())
        .filter(Persons::isPart)
        .or(() -> Optional.of(SUSPECT).filter(suspect -> isDetained(parsed, person)));
  }

  private static boolean isDetained(ParsedSentence parsed, Nominal person) {
    return parsed.tokens().subList(person.from(), person.head()).stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .anyMatch(word -> LABELS.of(word).filter("treated"::equals).isPresent());
  }

  private static boolean isPart(String group) {
    return switch (group) {
      case "rank", "scale", "storm", "treated" -> false;
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
            && parsed.isComma(at - 1)
            && elements.get(at - 2) instanceof Nominal described
            && (parsed.token(person.from()).is("a")
                || (parsed.head(person).isProper() && parsed.token(described.from()).is("the")));
    return before ? Optional.of((Nominal) elements.get(at - 2)) : Optional.empty();
  }

  /// "The hostage-taker is a former pupil, aged 23,"
  private static Optional<Nominal> being(ParsedSentence parsed, Nominal person) {
    return parsed.verbClauses().stream()
        .filter(clause -> clause.object().filter(person::equals).isPresent())
        .filter(clause -> parsed.token(clause.verb().orElseThrow().main()).lemma().equals("be"))
        .flatMap(clause -> clause.subject().stream())
        .findFirst();
  }

  /// "a 27-year-old man named as Jonas Lind"
  private static Optional<Nominal> called(ParsedSentence parsed, Nominal person) {
    int from = person.to();
    int last = parsed.tokens().size() - 1;
    if (from >= last || !isNaming(parsed.token(from))) {
      return Optional.empty();
    }
    int name = parsed.token(from + 1).is("as") ? from + 2 : from + 1;
    return parsed.nominals().filter(each -> each.from() == name).findFirst();
  }

  private static boolean isNaming(Token token) {
    return token.is("named") || token.is("identified") || token.is("called");
  }

  /// "a 27-year-old man was arrested"
  private Optional<String> treated(ParsedSentence parsed, Nominal person) {
    return parsed.clauses().stream()
            .filter(clause -> !clause.stance().isNegative())
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
