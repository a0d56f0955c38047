package org.rashomon.claim.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rashomon.claim.reference.Referent.Part;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds the noun phrase that a pronoun takes up: one that agrees with it in number and sort, of
/// its own sentence before it, else of the sentence before. Where two that agree may be meant, none
/// is found.
final class Antecedents {
  /// As far before a subject may stand what is joined to it.
  private static final int JOINED = 8;

  private final Expletive expletive = new Expletive();

  /// @param at index of the pronoun's token
  /// @param quoted whether it is in quotation marks: whoever speaks there may speak of other
  ///   persons than the text around it
  Optional<Referent> of(ParsedSentence parsed, int at, Preceding preceding, boolean quoted) {
    Optional<Pronoun> pronoun = Pronoun.of(parsed.token(at));
    Optional<Nominal> phrase = phrase(parsed, at);
    if (pronoun.isEmpty() || phrase.isEmpty()) {
      return Optional.empty();
    }
    boolean owner = parsed.token(at).tag().equals("PRP$");
    if (quoted && pronoun.get().isPersonal()) {
      return Optional.empty();
    }
    return Stream.concat(
            finite(parsed, c -> c.subject().equals(phrase))
                .map(c -> ofSubject(parsed, new Anaphor(pronoun.get(), at, c, owner), preceding)),
            finite(parsed, c -> !owner && c.object().equals(phrase))
                .map(c -> ofObject(parsed, new Anaphor(pronoun.get(), at, c, owner), preceding)))
        .findFirst()
        .flatMap(found -> found)
        .filter(one -> one.names() && one.isKnown(pronoun.get()))
        .filter(one -> !quoted || one.part() == Part.SUBJECT);
  }

  private static Stream<Clause> finite(ParsedSentence parsed, Predicate<Clause> which) {
    return parsed.verbClauses().stream()
        .filter(clause -> clause.verb().orElseThrow().form() == Element.Form.FINITE)
        .filter(which);
  }

  private static Optional<Nominal> phrase(ParsedSentence parsed, int at) {
    return parsed.elements().stream()
        .filter(element -> element.from() == at && element instanceof Nominal)
        .map(Nominal.class::cast)
        .findFirst();
  }

  private Optional<Referent> ofSubject(
      ParsedSentence parsed, Anaphor anaphor, Preceding preceding) {
    boolean empty =
        anaphor.pronoun() == Pronoun.IT
            && !anaphor.owner()
            && expletive.isSubject(parsed, anaphor.clause());
    if (empty) {
      return Optional.empty();
    }
    List<Referent> last = anaphor.agreeing(preceding.last());
    List<Referent> own = own(parsed, anaphor, preceding);
    if (anaphor.isBehindWords(parsed) && own.isEmpty() && last.isEmpty()) {
      return only(before(anaphor, preceding)).filter(Referent::hasVerb);
    }
    if (anaphor.isSaid() && !own.isEmpty()) {
      List<Referent> all = new ArrayList<>(own);
      last.stream().filter(Referent::isArgument).forEach(all::add);
      return only(all).or(() -> speaker(anaphor, own));
    }
    if (!own.isEmpty()) {
      return only(own).or(() -> only(ofPart(own, Part.SUBJECT))).filter(Referent::hasVerb);
    }
    return isAmongLater(anaphor, preceding)
        ? Optional.empty()
        : ofLast(anaphor, last, anaphor.agreeing(preceding.earlier()));
  }

  /// Of its sentence; behind the words that are said only what stands before their own sentence.
  private static List<Referent> own(ParsedSentence parsed, Anaphor anaphor, Preceding preceding) {
    int words = anaphor.isBehindWords(parsed) ? lastStop(parsed, anaphor.at()) : anaphor.at();
    return before(anaphor, preceding).stream().filter(each -> each.at() < words).toList();
  }

  private static int lastStop(ParsedSentence parsed, int before) {
    return parsed.elements().stream()
        .filter(e -> e instanceof Element.Link link && link.kind() == Element.LinkKind.STOP)
        .mapToInt(Element::from)
        .filter(at -> at < before)
        .max()
        .orElse(0);
  }

  private static List<Referent> before(Anaphor anaphor, Preceding preceding) {
    return anaphor.agreeing(preceding.own()).stream()
        .filter(each -> each.at() < anaphor.at())
        .filter(each -> anaphor.pronoun().isPersonal() || each.isArgument())
        .toList();
  }

  /// "The bank said it had found": what a body says that "it" did is of itself.
  private static Optional<Referent> speaker(Anaphor anaphor, List<Referent> own) {
    boolean does =
        anaphor.pronoun() == Pronoun.IT
            && !anaphor.clause().isPassive()
            && anaphor.clause().quality().isEmpty();
    return does ? only(ofPart(own, Part.SPEAKER)).filter(Referent::mayAct) : Optional.empty();
  }

  /// "After it was hit, the bridge was closed", "It got in, the group said": what comes behind may
  /// be meant as well.
  private static boolean isAmongLater(Anaphor anaphor, Preceding preceding) {
    boolean opening = anaphor.clause().kind() == Clause.Kind.SUBORDINATE;
    return anaphor.agreeing(preceding.own()).stream()
        .filter(each -> each.at() > anaphor.at() && each.names())
        .anyMatch(
            each ->
                (opening && each.part() == Part.SUBJECT)
                    || (each.isBehindComma() && !anaphor.pronoun().isPersonal()));
  }

  private static Optional<Referent> ofLast(
      Anaphor anaphor, List<Referent> last, List<Referent> earlier) {
    List<Referent> same = last.stream().filter(each -> each.isOf(anaphor.pronoun())).toList();
    if (!same.isEmpty()) {
      return only(same);
    }
    if (last.isEmpty()) {
      return anaphor.pronoun().isPersonal()
          ? only(earlier).filter(Referent::isArgument)
          : Optional.empty();
    }
    Optional<Referent> speaker = only(ofPart(last, Part.SPEAKER));
    if (anaphor.isSaying() && speaker.isPresent()) {
      return speaker;
    }
    return only(last.stream().filter(Referent::isArgument).toList())
        .filter(one -> one.part() == Part.SUBJECT || only(last).isPresent())
        .filter(
            one ->
                !anaphor.pronoun().isPersonal()
                    || one.part() != Part.SPEAKER
                    || isNew(one, earlier))
        .filter(one -> !anaphor.owner() || one.part() != Part.SPEAKER);
  }

  private static boolean isNew(Referent one, List<Referent> earlier) {
    return earlier.stream().allMatch(one::isOne);
  }

  private Optional<Referent> ofObject(ParsedSentence parsed, Anaphor anaphor, Preceding preceding) {
    if (anaphor.pronoun() == Pronoun.IT && expletive.isObject(parsed, anaphor.clause())) {
      return Optional.empty();
    }
    int subject = anaphor.clause().subject().map(Nominal::from).orElse(-1);
    List<Referent> own =
        anaphor.agreeing(preceding.own()).stream()
            .filter(each -> each.at() < anaphor.at() && !isIn(each, subject))
            .filter(each -> anaphor.pronoun().isPersonal() || each.isArgument())
            .toList();
    List<Referent> last = anaphor.agreeing(preceding.last());
    List<Referent> same = last.stream().filter(each -> each.isOf(anaphor.pronoun())).toList();
    if (own.isEmpty() && !same.isEmpty()) {
      return only(same);
    }
    if (!own.isEmpty()) {
      return only(own).filter(Referent::isArgument);
    }
    return only(last.stream()
            .filter(each -> anaphor.pronoun().isPersonal() || each.isArgument())
            .toList())
        .filter(Referent::isArgument);
  }

  /// "a guard and two customers overpowered him"
  private static boolean isIn(Referent each, int subject) {
    return each.at() == subject
        || (!each.names() && each.at() < subject && subject - each.at() < JOINED);
  }

  private static List<Referent> ofPart(List<Referent> referents, Part part) {
    return referents.stream().filter(each -> each.part() == part).toList();
  }

  /// The first, if all are of one.
  private static Optional<Referent> only(List<Referent> referents) {
    return referents.stream()
        .findFirst()
        .filter(first -> referents.stream().allMatch(first::isOne));
  }
}
