package org.rashomon.claim.extract.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.Argument;
import org.rashomon.claim.lexicon.Frame;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.Weight;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.Loose;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Unit;

/// Finds two measures that are told of one figure together: "ten people were killed or wounded",
/// "40 dead and injured". Each alone is less than the figure. Joined by "and" they are only summed
/// where one excludes the other, as death does: who was stabbed and killed was both, and counts as
/// killed.
final class SharedFigures {
  private final PredicateLexicon lexicon;

  SharedFigures(PredicateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// @param told by the measure that takes in both; empty if none is known to
  record Shared(Optional<Predicate> told) {}

  /// Two measures side by side, with the tokens that tell them.
  private record Pair(
      PredicateClass first, PredicateClass second, boolean either, int from, int to) {
    boolean isTold(Predicate predicate) {
      boolean named =
          predicate.name().equals(first.name()) || predicate.name().equals(second.name());
      return named && from < predicate.stretch().to() && predicate.stretch().from() < to;
    }
  }

  Optional<Shared> find(ParsedSentence parsed, Counted counted, Predicate predicate) {
    if (predicate.known().isEmpty()) {
      return Optional.empty();
    }
    List<Element> elements = parsed.elements();
    for (int i = 1; i + 1 < elements.size(); i++) {
      if (elements.get(i) instanceof Link link && joins(link)) {
        Optional<Shared> shared =
            pair(parsed, counted, i)
                .filter(pair -> pair.isTold(predicate))
                .map(pair -> new Shared(told(pair, predicate)));
        if (shared.isPresent()) {
          return shared;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean joins(Link link) {
    return switch (link.kind()) {
      case CONJUNCTION, COMMA -> true;
      case PREPOSITION, SUBORDINATOR, RELATIVE, STOP, QUOTE -> false;
    };
  }

  private Optional<Pair> pair(ParsedSentence parsed, Counted counted, int link) {
    List<Element> elements = parsed.elements();
    int behind = link + 1;
    while (behind < elements.size() && elements.get(behind) instanceof Loose) {
      behind++;
    }
    if (behind >= elements.size() || hasOwnFigure(parsed, behind, counted)) {
      return Optional.empty();
    }
    Unit unit = counted.amount().quantity().unit();
    Element left = elements.get(link - 1);
    Element right = elements.get(behind);
    Optional<PredicateClass> first = measure(parsed, word(left), unit);
    Optional<PredicateClass> second = measure(parsed, word(right), unit);
    boolean either = parsed.token(elements.get(link).from()).is("or");
    return first
        .flatMap(one -> second.map(other -> new Pair(one, other, either, left.from(), right.to())))
        .filter(pair -> !pair.first().equals(pair.second()))
        .filter(pair -> either || isSum(pair) || isDeath(pair.second()));
  }

  /// Who is dead is not injured or missing as well. What comes before a death may be one's own.
  private boolean isSum(Pair pair) {
    return (isDeath(pair.first()) && !isDeath(pair.second())) || together(pair).isPresent();
  }

  private static boolean isDeath(PredicateClass measure) {
    return measure.weight() == Weight.DEATH;
  }

  private Optional<PredicateClass> together(Pair pair) {
    return lexicon.classes().stream()
        .filter(
            whole ->
                lexicon.includes(whole, pair.first()) && lexicon.includes(whole, pair.second()))
        .findFirst();
  }

  private Optional<Predicate> told(Pair pair, Predicate predicate) {
    Optional<PredicateClass> measure =
        pair.either() || isSum(pair) ? together(pair) : Optional.of(pair.second());
    return measure.map(
        known ->
            new Predicate(
                known.name(),
                Optional.of(known),
                new Stretch(pair.from(), pair.to())
                    .and(predicate.stretch().from(), predicate.stretch().to()),
                predicate.stance(),
                predicate.subject(),
                predicate.clause(),
                predicate.ownNoun()));
  }

  /// Whether what is behind the link has a number or an object of its own: "killed 12 and injured
  /// 30".
  private static boolean hasOwnFigure(ParsedSentence parsed, int at, Counted counted) {
    List<Element> elements = parsed.elements();
    if (elements.get(at) instanceof Nominal nominal) {
      return !counted.isIn(nominal) && nominal.to() > nominal.from() + 1;
    }
    return elements.get(at) instanceof Element.Verbal
        && at + 1 < elements.size()
        && elements.get(at + 1) instanceof Nominal object
        && !counted.isIn(object)
        && parsed.of(object).filter(counted::isIn).isEmpty();
  }

  private static int word(Element element) {
    return element instanceof Element.Verbal verbal ? verbal.main() : element.to() - 1;
  }

  /// The measure that a word alone tells of those who undergo it.
  private Optional<PredicateClass> measure(ParsedSentence parsed, int index, Unit unit) {
    Token token = parsed.token(index);
    String word = token.text().toLowerCase(Locale.ROOT);
    return lexicon
        .adjective(word, unit)
        .or(() -> token.isNoun() ? lexicon.noun(token.lemma(), unit) : byVerb(token, unit));
  }

  private Optional<PredicateClass> byVerb(Token token, Unit unit) {
    return lexicon.verb(token.lemma()).stream()
        .filter(frame -> frame.counted() == Argument.OBJECT && isBare(frame))
        .map(Frame::predicate)
        .filter(known -> known.accepts(unit))
        .findFirst();
  }

  private static boolean isBare(Frame frame) {
    return frame.particles().isEmpty() && frame.object().isEmpty() && frame.complement().isEmpty();
  }
}
