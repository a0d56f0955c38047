package org.rashomon.claim.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Reference;
import org.rashomon.claim.reference.Referent.Part;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.report.Span;

/// The noun phrases of a sentence as what later pronouns may take up.
final class Referents {
  private final Sorts sorts = new Sorts();
  private final Expletive expletive = new Expletive();

  List<Referent> of(ParsedSentence parsed) {
    List<Referent> found = new ArrayList<>();
    parsed.nominals().forEach(nominal -> of(parsed, nominal).ifPresent(found::add));
    return found;
  }

  private Optional<Referent> of(ParsedSentence parsed, Nominal nominal) {
    Token head = parsed.head(nominal);
    Optional<Pronoun> pronoun = Pronoun.of(head);
    Sort sort = pronoun.map(Referents::sort).orElseGet(() -> sorts.of(parsed, nominal));
    boolean empty = pronoun.filter(Pronoun.IT::equals).isPresent() && isEmpty(parsed, nominal);
    if (sort == Sort.NONE
        || empty
        || isPredicate(parsed, nominal)
        || isNone(parsed, nominal)
        || Insertions.is(parsed, nominal)) {
      return Optional.empty();
    }
    boolean many = pronoun.map(Pronoun.THEY::equals).orElseGet(() -> sorts.isMany(parsed, nominal));
    boolean names = pronoun.isEmpty() && !isJoined(parsed, nominal);
    boolean thing = sort == Sort.THING || sort == Sort.OPEN;
    Nominal naming = !thing ? Insertions.name(parsed, nominal).orElse(nominal) : nominal;
    return Optional.of(
        new Referent(
            names ? StandIn.words(parsed, naming) : List.of(),
            parsed.head(naming).text().toLowerCase(Locale.ROOT),
            named(parsed, nominal).orElseGet(() -> parsed.span(naming.from(), naming.to())),
            sort,
            many,
            !many && sorts.isGroup(head),
            part(parsed, whole(parsed, nominal)),
            isDefinite(parsed, nominal),
            pronoun.or(() -> standsFor(parsed, nominal)),
            nominal.from() > 0 && parsed.token(nominal.from() - 1).is(","),
            nominal.from()));
  }

  private static Sort sort(Pronoun pronoun) {
    return switch (pronoun) {
      case HE -> Sort.MAN;
      case SHE -> Sort.WOMAN;
      case IT, THEY -> Sort.THING;
    };
  }

  /// Where what a phrase stands for is named.
  private static Optional<Span> named(ParsedSentence parsed, Nominal nominal) {
    return parsed.referencesIn(nominal.from(), nominal.to()).stream()
        .filter(each -> each.anaphor().equals(parsed.span(nominal.head(), nominal.head() + 1)))
        .map(Reference::antecedent)
        .findFirst();
  }

  /// "the number of pupils" has the part of the pupils.
  private Nominal whole(ParsedSentence parsed, Nominal nominal) {
    return parsed
        .governor(nominal)
        .filter(head -> sorts.isMeasure(parsed.head(head)))
        .orElse(nominal);
  }

  /// "it rained"
  private boolean isEmpty(ParsedSentence parsed, Nominal it) {
    return parsed.verbClauses().stream()
        .anyMatch(
            clause ->
                (clause.subject().filter(it::equals).isPresent()
                        && expletive.isSubject(parsed, clause))
                    || (clause.object().filter(it::equals).isPresent()
                        && expletive.isObject(parsed, clause)));
  }

  /// "no valid permit"
  private static boolean isNone(ParsedSentence parsed, Nominal nominal) {
    Token first = parsed.token(nominal.from());
    return first.is("no") || first.is("nor") || first.is("neither");
  }

  /// "is a Swedish citizen" names no other one.
  private static boolean isPredicate(ParsedSentence parsed, Nominal nominal) {
    return parsed.verbClauses().stream()
        .filter(clause -> clause.object().filter(nominal::equals).isPresent())
        .map(clause -> parsed.token(clause.verb().orElseThrow().main()).lemma())
        .anyMatch(verb -> verb.equals("be") || verb.equals("become") || verb.equals("remain"));
  }

  private static boolean isDefinite(ParsedSentence parsed, Nominal nominal) {
    Token first = parsed.token(nominal.from());
    return parsed.head(nominal).isProper()
        || first.is("the")
        || first.is("this")
        || first.is("that")
        || first.tag().equals("PRP$")
        || first.isProper();
  }

  /// The pronoun in whose place the phrase was put.
  private static Optional<Pronoun> standsFor(ParsedSentence parsed, Nominal nominal) {
    return parsed.referencesIn(nominal.head(), nominal.head() + 1).stream()
        .findFirst()
        .flatMap(
            each -> {
              int start = each.anaphor().start() - parsed.sentence().span().start();
              int end = each.anaphor().end() - parsed.sentence().span().start();
              return Pronoun.of(parsed.sentence().text().substring(start, end));
            });
  }

  /// One of several that are told of together: "the pilot and the mechanic".
  private static boolean isJoined(ParsedSentence parsed, Nominal nominal) {
    int before = nominal.from() - 1;
    boolean behind = before > 0 && isAnd(parsed, before) && parsed.token(before - 1).isNoun();
    return behind || (isAnd(parsed, nominal.to()) && isNominalAt(parsed, nominal.to() + 1));
  }

  private static boolean isNominalAt(ParsedSentence parsed, int token) {
    return parsed.elements().stream()
        .anyMatch(element -> element instanceof Nominal && element.from() == token);
  }

  private static boolean isAnd(ParsedSentence parsed, int token) {
    return token >= 0
        && token < parsed.tokens().size()
        && (parsed.token(token).is("and") || parsed.token(token).is("or"));
  }

  private static Part part(ParsedSentence parsed, Nominal nominal) {
    Part part = Part.OTHER;
    for (Clause clause : parsed.clauses()) {
      boolean leading = isLeading(parsed, clause);
      if (clause.subject().filter(nominal::equals).isPresent()) {
        part = first(part, leading ? ofSubject(clause) : Part.MINOR);
      } else if (clause.object().filter(nominal::equals).isPresent()) {
        part = first(part, leading ? ofObject(clause) : Part.MINOR);
      }
    }
    return part;
  }

  private static Part first(Part one, Part other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Part ofSubject(Clause clause) {
    return clause.kind() == Clause.Kind.REPORTING ? Part.SPEAKER : Part.SUBJECT;
  }

  /// "said the mate"
  private static Part ofObject(Clause clause) {
    boolean inverted = clause.kind() == Clause.Kind.REPORTING && clause.subject().isEmpty();
    return inverted ? Part.SPEAKER : Part.OBJECT;
  }

  private static boolean isLeading(ParsedSentence parsed, Clause clause) {
    return switch (clause.kind()) {
      case MAIN, COORDINATE, REPORTED, REPORTING -> true;
      case SUBORDINATE ->
          clause.stance().speaker().isPresent()
              && clause.from() > 0
              && parsed.token(clause.from() - 1).is("that");
      case RELATIVE -> false;
    };
  }
}
