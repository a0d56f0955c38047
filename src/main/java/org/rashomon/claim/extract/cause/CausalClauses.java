package org.rashomon.claim.extract.cause;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.cause.Causation.Effect;
import org.rashomon.claim.extract.cause.CauseWords.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Finds causes that are told by a clause of their own: "because a barge had struck it", "when a
/// railing gave way", "after hitting a reef".
final class CausalClauses {
  private static final List<String> OPENERS = List.of("because", "when", "after", "from");

  private final CauseWords words;

  CausalClauses(CauseWords words) {
    this.words = words;
  }

  Optional<Causation> find(ParsedSentence parsed, Link opener) {
    if (OPENERS.stream().noneMatch(parsed.token(opener.from())::is)
        || opener.to() > opener.from() + 1) {
      return Optional.empty();
    }
    Optional<Clause> cause =
        parsed.clauses().stream()
            .filter(clause -> clause.verb().isPresent())
            .filter(clause -> CausalLinks.verb(clause).from() >= opener.to())
            .filter(clause -> clause.from() <= opener.to())
            .findFirst();
    Optional<Clause> effect =
        CausalLinks.before(parsed, opener.from())
            .or(() -> cause.flatMap(clause -> CausalLinks.after(parsed, clause.to())));
    return cause.isEmpty() || effect.isEmpty() || !links(parsed, opener, cause.get(), effect.get())
        ? Optional.empty()
        : Optional.of(told(parsed, opener, cause.get(), Effects.told(parsed, effect.get())));
  }

  private static Causation told(ParsedSentence parsed, Link opener, Clause why, Effect effect) {
    boolean own = isOwn(parsed, why, effect);
    int from = own ? CausalLinks.verb(why).from() : Math.max(why.from(), opener.to());
    int to = Math.max(end(parsed, why), from + 1);
    return new Causation(
        new Stretch(from, to),
        own ? own(parsed, why, to) : subject(why),
        effect,
        new Stretch(opener.from(), to),
        parsed.token(opener.from()).is("when") || parsed.token(opener.from()).is("after"),
        why.stance().isNegative() ? why.stance().with(Polarity.POSITIVE) : why.stance());
  }

  private static int subject(Clause why) {
    return why.subject().map(Nominal::head).orElse(CausalLinks.verb(why).main());
  }

  /// Whether the clause tells what the patient itself did or suffered: "because it was going too
  /// fast", "after hitting a reef".
  private static boolean isOwn(ParsedSentence parsed, Clause why, Effect effect) {
    Optional<String> patient = effect.noun().map(noun -> Clauses.lemma(parsed, noun));
    Optional<String> subject = why.subject().map(noun -> Clauses.lemma(parsed, noun));
    boolean pronoun =
        why.subject().filter(noun -> parsed.head(noun).tag().startsWith("PRP")).isPresent();
    return why.subject().isEmpty() || pronoun || subject.equals(patient);
  }

  /// Of what the patient did or suffered the word that tells most: the doer, the object, what a
  /// preposition leads to, an adverb, the verb.
  private static int own(ParsedSentence parsed, Clause why, int to) {
    return Stream.of(
            Arguments.doer(parsed, why),
            why.object(),
            why.complements().stream().map(Complement::nominal).findFirst())
        .flatMap(Optional::stream)
        .filter(noun -> parsed.token(noun.head()).mention().isEmpty())
        .filter(noun -> noun.from() >= CausalLinks.verb(why).to() && noun.to() <= to)
        .map(Nominal::head)
        .findFirst()
        .or(() -> adverb(parsed, CausalLinks.verb(why).to(), to))
        .orElse(CausalLinks.verb(why).main());
  }

  private static Optional<Integer> adverb(ParsedSentence parsed, int from, int to) {
    return IntStream.range(from, to)
        .filter(i -> isTelling(parsed.token(i)))
        .boxed()
        .reduce((first, second) -> second);
  }

  private static boolean isTelling(Token token) {
    return (token.tag().equals("RB") || token.isAdjective()) && token.mention().isEmpty();
  }

  /// With the phrases and adverbs behind its verb, up to a mark, a conjunction or another verb.
  private static int end(ParsedSentence parsed, Clause why) {
    int end = why.to();
    for (Element element : parsed.elements()) {
      if (element.from() == end && goesOn(parsed, element)) {
        end = element.to();
      }
    }
    boolean open = end > why.to() && parsed.token(end - 1).tag().equals("IN");
    return open ? end - 1 : end;
  }

  private static boolean goesOn(ParsedSentence parsed, Element element) {
    return switch (element) {
      case Nominal nominal -> true;
      case Element.Quality quality -> true;
      case Element.Loose loose -> !parsed.token(loose.from()).is(".");
      case Link link -> link.kind() == Element.LinkKind.PREPOSITION;
      case Element.Verbal verb -> false;
      case Element.Time time -> false;
    };
  }

  private boolean links(ParsedSentence parsed, Link opener, Clause cause, Clause effect) {
    if (parsed.token(opener.from()).is("because")) {
      return true;
    }
    boolean starts =
        parsed.token(opener.from()).is("when")
            && words.has(Kind.START, CauseWords.verb(parsed, effect));
    boolean mishap =
        words.has(Kind.MISHAP, CauseWords.verb(parsed, cause))
            || words.has(Kind.MISHAP, Effects.told(parsed, cause).happening())
            || words.has(Kind.MISHAP, withWord(parsed, cause));
    if (parsed.token(opener.from()).is("from")) {
      return mishap && CausalLinks.verb(cause).form() == Element.Form.PRESENT_PARTICIPLE;
    }
    boolean someone =
        cause.subject().filter(noun -> parsed.head(noun).isNoun()).isPresent()
            || parsed.token(opener.from()).is("after");
    return someone && (starts || mishap);
  }

  /// "catch fire", "lose control", "fall asleep"
  private static String withWord(ParsedSentence parsed, Clause clause) {
    return CauseWords.verb(parsed, clause)
        + " "
        + clause
            .object()
            .map(noun -> Clauses.lemma(parsed, noun))
            .or(() -> clause.quality().map(quality -> parsed.token(quality.head()).lemma()))
            .or(() -> Arguments.particle(parsed, clause))
            .orElse("");
  }
}
