package org.rashomon.claim.extract.cause;

import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.Nothing;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.cause.Causation.Effect;
import org.rashomon.claim.extract.cause.CauseWords.Kind;
import org.rashomon.claim.lexicon.CauseKinds;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Whether something was done on purpose or came about by accident: "was deliberately set", "was
/// arson", "was no accident", "found no sign of arson in the ruins", "is being treated as
/// suspicious".
final class Intents {
  private final CauseWords words;
  private final CauseKinds kinds = CauseKinds.load();
  private final Turns turns = new Turns();

  Intents(CauseWords words) {
    this.words = words;
  }

  Optional<Causation> find(ParsedSentence parsed, Clause clause) {
    return onPurpose(parsed, clause)
        .or(() -> byOne(parsed, clause))
        .or(() -> being(parsed, clause))
        .or(() -> treated(parsed, clause))
        .or(() -> noSign(parsed, clause));
  }

  /// "set on purpose", "deliberately lit", "started accidentally"
  private Optional<Causation> onPurpose(ParsedSentence parsed, Clause clause) {
    String verb = CauseWords.verb(parsed, clause);
    boolean begins = words.has(Kind.KINDLE, verb) || Effects.isHappening(verb);
    if (!begins) {
      return Optional.empty();
    }
    Optional<Nominal> what = clause.isPassive() ? clause.subject() : clause.object();
    boolean named = what.filter(noun -> Effects.isHappening(parsed, noun)).isPresent();
    Effect effect = named ? Effect.of(what) : new Effect("fire", what);
    int to = Math.min(parsed.tokens().size(), Math.max(clause.to(), end(clause)) + 2);
    return IntStream.range(clause.from(), to)
        .filter(i -> isHow(parsed, i))
        .mapToObj(i -> told(clause, new Stretch(i, i + 1), effect))
        .findFirst()
        .map(found -> isNone(parsed, clause) ? denied(found) : found);
  }

  /// "arsonists lit the fire", "the fire was the work of an arsonist"
  private Optional<Causation> byOne(ParsedSentence parsed, Clause clause) {
    boolean works =
        CauseWords.verb(parsed, clause).equals("be")
            && clause.object().filter(n -> Clauses.lemma(parsed, n).equals("work")).isPresent();
    boolean passive = clause.isPassive() || works;
    Optional<Nominal> who =
        works
            ? clause.object().flatMap(parsed::of)
            : passive ? Arguments.doer(parsed, clause) : clause.subject();
    Optional<Nominal> what =
        (passive ? clause.subject() : clause.object()).map(n -> Entities.base(parsed, n));
    return what.filter(noun -> Effects.isHappening(parsed, noun))
        .flatMap(noun -> who)
        .filter(noun -> kinds.isIntent(Clauses.lemma(parsed, noun)))
        .map(noun -> told(clause, new Stretch(noun.from(), noun.to()), Effect.of(what)));
  }

  private static int end(Clause clause) {
    return clause.complements().stream()
        .mapToInt(complement -> complement.nominal().to())
        .max()
        .orElse(clause.to());
  }

  private boolean isHow(ParsedSentence parsed, int at) {
    String word = parsed.token(at).lemma();
    boolean adverb = parsed.token(at).tag().startsWith("RB") || parsed.token(at).is("purpose");
    return adverb && (kinds.isIntent(word) || kinds.isChance(word));
  }

  /// "the fire was an accident", "was no accident", "was arson", "was deliberate"
  private Optional<Causation> being(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> what = clause.subject().map(noun -> Entities.base(parsed, noun));
    if (!CauseWords.verb(parsed, clause).equals("be")
        || what.filter(noun -> Effects.isHappening(parsed, noun)).isEmpty()) {
      return Optional.empty();
    }
    Optional<Nominal> noun = clause.object().filter(n -> isIntent(Clauses.lemma(parsed, n)));
    if (noun.isPresent()) {
      Nominal named = noun.get();
      Causation found = told(clause, new Stretch(named.from(), named.to()), Effect.of(what));
      return Optional.of(parsed.token(named.from()).is("no") ? denied(found) : found);
    }
    return clause
        .quality()
        .filter(quality -> isIntent(parsed.token(quality.head()).lemma()))
        .map(
            quality ->
                told(clause, new Stretch(quality.head(), quality.head() + 1), Effect.of(what)));
  }

  private boolean isIntent(String word) {
    return kinds.isIntent(word) || kinds.isChance(word);
  }

  /// "is being treated as arson", "is not being treated as suspicious"
  private Optional<Causation> treated(ParsedSentence parsed, Clause clause) {
    if (!turns.has(Turns.Kind.TREAT, CauseWords.verb(parsed, clause))) {
      return Optional.empty();
    }
    Optional<Nominal> what = clause.isPassive() ? clause.subject() : clause.object();
    int from = clause.verb().orElseThrow().to();
    int to = Math.min(parsed.tokens().size(), Math.max(from, end(clause)) + 2);
    return IntStream.range(from + 1, to)
        .filter(i -> parsed.token(from).is("as"))
        .filter(i -> kinds.isIntent(parsed.token(i).lemma()))
        .mapToObj(
            i ->
                told(clause, new Stretch(i, i + 1), Effect.of(what))
                    .with(plain(clause.stance()).with(clause.stance().polarity())))
        .findFirst();
  }

  /// "found no evidence of arson in the fire": of what the crime is told, the fire.
  private Optional<Causation> noSign(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> hint =
        clause
            .object()
            .or(clause::subject)
            .filter(noun -> turns.is(Turns.Kind.HINT, parsed, noun))
            .filter(noun -> parsed.token(noun.from()).is("no") || clause.stance().isNegative());
    return hint.flatMap(parsed::of)
        .filter(crime -> kinds.isIntent(Clauses.lemma(parsed, crime)))
        .map(
            crime ->
                told(
                        clause,
                        new Stretch(crime.from(), crime.to()),
                        Effect.of(Clauses.led(clause, "in")))
                    .with(plain(clause.stance()).with(Polarity.NEGATIVE)));
  }

  private static Stance plain(Stance stance) {
    return switch (stance.modality()) {
      case OPEN, POSSIBLE, UNDECIDED -> stance.with(Modality.ASSERTED);
      case ASSERTED, CONFIRMED, REPORTED, PROBABLE, DENIED, FORECAST, CONDITIONAL -> stance;
    };
  }

  private boolean isNone(ParsedSentence parsed, Clause clause) {
    return unseen(parsed, clause) || Nothing.isNamed(parsed, clause.subject());
  }

  /// Whether the clause is what there is no sign of.
  private boolean unseen(ParsedSentence parsed, Clause clause) {
    int that = clause.from() - 1;
    return that > 1
        && parsed.token(that).is("that")
        && turns.has(Turns.Kind.HINT, parsed.token(that - 1).lemma())
        && parsed.token(that - 2).is("no");
  }

  private static Causation told(Clause clause, Stretch how, Effect effect) {
    var verb = clause.verb().orElseThrow();
    return new Causation(
        how, how.to() - 1, effect, new Stretch(verb.from(), verb.to()), false, clause.stance());
  }

  private static Causation denied(Causation found) {
    return found.with(plain(found.stance()).with(Polarity.NEGATIVE));
  }
}
