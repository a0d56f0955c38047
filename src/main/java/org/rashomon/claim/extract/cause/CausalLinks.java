package org.rashomon.claim.extract.cause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.cause.Causation.Effect;
import org.rashomon.claim.extract.cause.CauseWords.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.Element.Verbal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds causes that a preposition or a conjunction links to what happened: "owing to a cut cable",
/// "because a barge had struck it", "resigned over a scandal", "crashed after a bird strike".
public final class CausalLinks {
  /// "as a consequence of"
  private static final int LONGEST = 4;

  private final CauseWords words;
  private final CausalClauses clauses;
  private final LooserLinks looser;

  CausalLinks(CauseWords words) {
    this.words = words;
    this.clauses = new CausalClauses(words);
    this.looser = new LooserLinks(words);
  }

  List<Causation> find(ParsedSentence parsed) {
    List<Causation> found = new ArrayList<>();
    for (int i = 0; i < parsed.elements().size(); i++) {
      if (parsed.elements().get(i) instanceof Link link) {
        led(parsed, i).ifPresent(found::add);
        clauses.find(parsed, link).ifPresent(found::add);
      } else if (isDown(parsed, i)) {
        led(parsed, i).ifPresent(found::add);
      }
    }
    return found;
  }

  /// The noun phrase behind a causal preposition, a participle before it included: "rising rents".
  private Optional<Causation> led(ParsedSentence parsed, int at) {
    int from = parsed.elements().get(at).from();
    int to = phraseEnd(parsed, from);
    if (to == from) {
      return looser.find(parsed, at);
    }
    int next = at;
    while (next < parsed.elements().size() && parsed.elements().get(next).from() < to) {
      next++;
    }
    Optional<Causation> bare = bare(parsed, from, next);
    if (bare.isPresent()) {
      return bare;
    }
    int noun = next;
    while (noun < parsed.elements().size() && isBeforeNoun(parsed.elements().get(noun))) {
      noun++;
    }
    return noun < parsed.elements().size() && parsed.elements().get(noun) instanceof Nominal cause
        ? Optional.of(told(parsed, from, new Stretch(to, whole(parsed, cause)), cause.head()))
        : Optional.empty();
  }

  /// "due to smoke from a battery", where the tagger takes the noun for a verb: behind a
  /// preposition stands none.
  private Optional<Causation> bare(ParsedSentence parsed, int link, int at) {
    boolean bare =
        at < parsed.elements().size()
            && parsed.elements().get(at) instanceof Verbal verb
            && verb.form() != Form.PRESENT_PARTICIPLE
            && verb.to() == verb.from() + 1
            && (at + 1 == parsed.elements().size()
                || parsed.elements().get(at + 1) instanceof Link);
    if (!bare) {
      return Optional.empty();
    }
    Element verb = parsed.elements().get(at);
    boolean more =
        at + 2 < parsed.elements().size() && parsed.elements().get(at + 2) instanceof Nominal;
    int to = more ? parsed.elements().get(at + 2).to() : verb.to();
    return Optional.of(told(parsed, link, new Stretch(verb.from(), to), verb.from()));
  }

  private static int whole(ParsedSentence parsed, Nominal cause) {
    return CauseWords.whole(parsed, cause).to();
  }

  private static boolean isBeforeNoun(Element element) {
    return switch (element) {
      case Verbal verb ->
          verb.form() == Form.PRESENT_PARTICIPLE || verb.form() == Form.PAST_PARTICIPLE;
      case Element.Loose loose -> true;
      case Element.Quality quality -> true;
      case Nominal nominal -> false;
      case Link link -> false;
      case Element.Time time -> false;
    };
  }

  /// The end of the longest causal preposition that begins at a token; the token where none does.
  private int phraseEnd(ParsedSentence parsed, int from) {
    StringBuilder phrase = new StringBuilder();
    int end = from;
    for (int i = from; i < Math.min(parsed.tokens().size() - 1, from + LONGEST); i++) {
      phrase
          .append(phrase.isEmpty() ? "" : " ")
          .append(parsed.token(i).text().toLowerCase(Locale.ROOT));
      boolean behindBe =
          words.has(Kind.PREDICATE, phrase.toString()) && isPredicate(parsed, from, i + 1);
      if (behindBe || words.has(Kind.PREPOSITION, phrase.toString())) {
        end = i + 1;
      }
    }
    return end;
  }

  /// "was down to a worn valve", "put the leak in the cellar down to a worn valve"; not "was down
  /// to ten men", "is down to his last shirt".
  private static boolean isPredicate(ParsedSentence parsed, int from, int to) {
    int before = from - 1;
    while (before >= 0 && parsed.token(before).tag().equals("RB")) {
      before--;
    }
    boolean linked = before >= 0 && parsed.token(before).lemma().equals("be");
    boolean apart = before >= 0 && !parsed.token(before).isVerb();
    boolean put =
        apart
            && before(parsed, from)
                .filter(clause -> CauseWords.verb(parsed, clause).equals("put"))
                .isPresent();
    return (linked || put)
        && parsed.token(to).mention().isEmpty()
        && !parsed.token(to).tag().equals("PRP$");
  }

  /// "down" may be an adverb to the tagger.
  private static boolean isDown(ParsedSentence parsed, int at) {
    return parsed.elements().get(at) instanceof Element.Loose loose
        && parsed.token(loose.from()).is("down");
  }

  static Causation told(ParsedSentence parsed, int link, Stretch cause, int head) {
    Optional<Clause> clause = before(parsed, link).or(() -> after(parsed, cause.to()));
    Stance stance =
        clause.map(Clause::stance).orElseGet(() -> speakerOf(parsed).with(Polarity.POSITIVE));
    if (clause.isPresent()) {
      boolean denied = link > 0 && parsed.token(link - 1).is("not");
      stance = ofReason(parsed, clause.get(), link);
      return new Causation(
          cause,
          head,
          Effects.told(parsed, clause.get()),
          new Stretch(link, cause.to()),
          false,
          denied ? stance.with(Polarity.NEGATIVE) : stance);
    }
    return new Causation(
        cause, head, nounBefore(parsed, link), new Stretch(link, cause.to()), false, stance);
  }

  /// "did not burst because of the rain but because of neglect" denies the reason and tells
  /// another; without the other, it may tell why it did not.
  private static Stance ofReason(ParsedSentence parsed, Clause clause, int link) {
    boolean being = CauseWords.verb(parsed, clause).equals("be");
    if (!clause.stance().isNegative() || being) {
      return clause.stance();
    }
    if (link > 0 && parsed.token(link - 1).is("but")) {
      return clause.stance().with(Polarity.POSITIVE);
    }
    return isReplaced(parsed, link)
        ? clause.stance()
        : clause.stance().with(Polarity.POSITIVE).with(Modality.POSSIBLE);
  }

  /// Whether "but because" or "but due to" follows.
  public static boolean isReplaced(ParsedSentence parsed, int from) {
    for (int i = from; i + 1 < parsed.tokens().size(); i++) {
      boolean causal = parsed.token(i + 1).is("because") || parsed.token(i + 1).is("due");
      if (parsed.token(i).is("but") && causal) {
        return true;
      }
    }
    return false;
  }

  private static Stance speakerOf(ParsedSentence parsed) {
    return parsed.clauses().stream().findFirst().map(Clause::stance).orElse(Stance.PLAIN);
  }

  private static Effect nounBefore(ParsedSentence parsed, int link) {
    return parsed.elements().stream()
        .filter(element -> element.to() <= link)
        .filter(Nominal.class::isInstance)
        .map(Nominal.class::cast)
        .filter(noun -> noun.amount().isEmpty())
        .reduce((first, second) -> second)
        .map(Effect::of)
        .orElse(Effect.UNSAID);
  }

  /// The clause that what stands at a token hangs on: the last one with its verb before it.
  static Optional<Clause> before(ParsedSentence parsed, int at) {
    return parsed.clauses().stream()
        .filter(clause -> clause.verb().isPresent() && verb(clause).to() <= at)
        .filter(clause -> clause.kind() != Clause.Kind.REPORTING)
        .filter(clause -> !isReason(parsed, clause))
        .filter(clause -> !isCut(parsed, verb(clause).to(), at))
        .reduce((first, second) -> second);
  }

  static Optional<Clause> after(ParsedSentence parsed, int at) {
    return parsed.clauses().stream()
        .filter(clause -> clause.verb().isPresent() && verb(clause).from() >= at)
        .filter(clause -> clause.kind() != Clause.Kind.REPORTING)
        .filter(clause -> !isCut(parsed, at, verb(clause).from()))
        .findFirst();
  }

  /// Whether the clause itself tells why: "gave way because bolts were missing, not because of".
  private static boolean isReason(ParsedSentence parsed, Clause clause) {
    return parsed.token(clause.from()).is("because")
        || (clause.from() > 0 && parsed.token(clause.from() - 1).is("because"));
  }

  private static boolean isCut(ParsedSentence parsed, int from, int to) {
    return parsed.elements().stream()
        .anyMatch(
            element ->
                element instanceof Link link
                    && link.kind() == LinkKind.STOP
                    && link.from() >= from
                    && link.to() <= to);
  }

  static Verbal verb(Clause clause) {
    return clause.verb().orElseThrow();
  }
}
