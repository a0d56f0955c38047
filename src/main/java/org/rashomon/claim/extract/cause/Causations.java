package org.rashomon.claim.extract.cause;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.cause.Causation.Effect;
import org.rashomon.claim.extract.cause.CauseWords.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds the cause that a clause names by its verb: "a spark lit the gas", "was caused by a
/// cigarette", "died of a heart attack".
final class Causations {
  private final CauseWords words;
  private final Ascriptions ascriptions;
  private final CausalChanges changes;

  Causations(CauseWords words) {
    this.words = words;
    this.ascriptions = new Ascriptions(words);
    this.changes = new CausalChanges(words);
  }

  Optional<Causation> find(ParsedSentence parsed, Clause clause) {
    return ascriptions
        .find(parsed, clause)
        .or(() -> alight(parsed, clause))
        .or(() -> byVerb(parsed, clause))
        .or(() -> led(parsed, clause))
        .or(() -> behind(parsed, clause))
        .or(() -> didIt(parsed, clause))
        .or(() -> changes.find(parsed, clause));
  }

  /// "sparked the fire", "was caused by a spark", "killed the fish"
  private Optional<Causation> byVerb(ParsedSentence parsed, Clause clause) {
    boolean causes = words.hasVerb(Kind.VERB, parsed, clause);
    boolean does = words.hasVerb(Kind.EFFECT, parsed, clause);
    boolean river =
        clause.object().filter(noun -> Clauses.lemma(parsed, noun).equals("bank")).isPresent();
    if ((!causes && !does) || river) {
      return Optional.empty();
    }
    String happening = causes ? caused(parsed, clause) : Arguments.withParticle(parsed, clause);
    Optional<Nominal> subject = clause.subject().map(noun -> subject(parsed, clause, noun));
    Optional<Nominal> object = Arguments.object(parsed, clause).or(() -> ledTo(parsed, clause));
    boolean passive = clause.isPassive() && !(object.isPresent() && isUnchanged(parsed, clause));
    if (passive || (does && isLoose(clause))) {
      return Arguments.doer(parsed, clause)
          .map(by -> Causation.told(parsed, clause, by, new Effect(happening, subject)));
    }
    return object.isEmpty()
        ? Optional.empty()
        : subject.map(
            by ->
                Causation.told(
                    parsed,
                    clause,
                    by,
                    next(parsed, clause).orElse(new Effect(happening, object))));
  }

  /// "caused the train to derail", "made the bank close"
  static Optional<Effect> next(ParsedSentence parsed, Clause clause) {
    return parsed
        .next(clause)
        .filter(next -> next.verb().filter(v -> v.form() == Form.INFINITIVE).isPresent())
        .filter(next -> clause.object().isPresent())
        .filter(next -> next.object().isEmpty() || !Effects.nameOf(parsed, next).isEmpty())
        .map(next -> new Effect(Effects.told(parsed, next).happening(), clause.object()));
  }

  /// "led to the loss"
  private Optional<Nominal> ledTo(ParsedSentence parsed, Clause clause) {
    return words.has(Kind.VERB, Arguments.withParticle(parsed, clause))
            || words.has(Kind.EFFECT, Arguments.withParticle(parsed, clause))
        ? Arguments.particle(parsed, clause).flatMap(word -> Clauses.led(clause, word))
        : Optional.empty();
  }

  private static boolean isLoose(Clause clause) {
    return switch (clause.verb().orElseThrow().form()) {
      case PRESENT_PARTICIPLE, INFINITIVE -> true;
      case FINITE, PAST_PARTICIPLE -> false;
    };
  }

  /// Of "sparks from a power line set" the sparks; what "that" hangs on stands right before it.
  private static Nominal subject(ParsedSentence parsed, Clause clause, Nominal noun) {
    boolean relative =
        clause.kind() == Clause.Kind.RELATIVE && clause.verb().orElseThrow().form() == Form.FINITE;
    return relative ? noun : Entities.base(parsed, noun);
  }

  /// "set", "cut": the past tense and the participle are the verb itself, and what has an object of
  /// its own is no participle.
  private static boolean isUnchanged(ParsedSentence parsed, Clause clause) {
    var verb = parsed.token(clause.verb().orElseThrow().main());
    return verb.is(verb.lemma()) && Arguments.doer(parsed, clause).isEmpty();
  }

  /// "bring down" and "begin" tell by themselves what happened or began; "cause" does not.
  private String caused(ParsedSentence parsed, Clause clause) {
    String both = Arguments.withParticle(parsed, clause);
    return words.has(Kind.EFFECT, both) ? both : "";
  }

  /// "set the cotton on fire", "the dust was set alight by a spark"
  private static Optional<Causation> alight(ParsedSentence parsed, Clause clause) {
    boolean alight =
        CauseWords.verb(parsed, clause).equals("set")
            && (Clauses.led(clause, "on").filter(n -> parsed.head(n).is("fire")).isPresent()
                || Arguments.hasWord(parsed, clause, "fire")
                || Arguments.hasWord(parsed, clause, "alight")
                || Arguments.hasWord(parsed, clause, "ablaze")
                || Arguments.hasWord(parsed, clause, "light"));
    if (!alight) {
      return Optional.empty();
    }
    Optional<Nominal> by = Arguments.doer(parsed, clause);
    Optional<Nominal> cause = by.or(() -> clause.object().isPresent() ? clause.subject() : by);
    Optional<Nominal> patient = by.isPresent() ? clause.subject() : clause.object();
    return cause.map(noun -> Causation.told(parsed, clause, noun, new Effect("fire", patient)));
  }

  /// "died of a heart attack", "stemmed from an error"
  private Optional<Causation> led(ParsedSentence parsed, Clause clause) {
    String verb = CauseWords.verb(parsed, clause);
    return clause.complements().stream()
        .filter(
            c ->
                (leads(parsed, clause, verb, c.preposition()) && isNear(parsed, clause, c))
                    || words.has(Kind.LED, withObject(parsed, clause) + " " + c.preposition()))
        .filter(c -> !verb.equals("come") || comesFrom(parsed, clause))
        .map(c -> Causation.told(parsed, clause, c.nominal(), Effects.told(parsed, clause)))
        .findFirst();
  }

  /// "fall victim to"
  private static String withObject(ParsedSentence parsed, Clause clause) {
    return CauseWords.verb(parsed, clause)
        + " "
        + clause.object().map(noun -> Clauses.lemma(parsed, noun)).orElse("");
  }

  /// An outbreak that comes from something has its cause in it; a lunch that comes from a kitchen
  /// has not.
  private static boolean comesFrom(ParsedSentence parsed, Clause clause) {
    return clause.subject().filter(noun -> Effects.isHappening(parsed, noun)).isPresent();
  }

  /// Nothing but adverbs and adjectives stands between the verb and its preposition.
  private static boolean isNear(ParsedSentence parsed, Clause clause, Complement complement) {
    return parsed
        .tokens()
        .subList(
            clause.verb().orElseThrow().to(),
            Math.max(complement.at(), clause.verb().orElseThrow().to()))
        .stream()
        .noneMatch(token -> token.isNoun() || token.isVerb() || token.is(",") || token.is("home"));
  }

  /// Also "fell sick from tofu": an adjective or an adverb between the verb and "from".
  private boolean leads(ParsedSentence parsed, Clause clause, String verb, String preposition) {
    return words.has(Kind.LED, verb + " " + preposition)
        || (preposition.equals("from")
            && (Arguments.hasWord(parsed, clause, "ill")
                || Arguments.hasWord(parsed, clause, "sick")));
  }

  /// "a cut cable was behind the outage", "behind the outage lies a cut cable", "at the root of the
  /// outage is a cut cable"
  private Optional<Causation> behind(ParsedSentence parsed, Clause clause) {
    boolean stands =
        switch (CauseWords.verb(parsed, clause)) {
          case "be", "lie", "stand" -> clause.object().isEmpty() || clause.subject().isEmpty();
          default -> false;
        };
    if (!stands) {
      return Optional.empty();
    }
    Optional<Nominal> effect = Clauses.led(clause, "behind").or(() -> atRoot(parsed, clause));
    return effect.flatMap(
        what ->
            clause
                .subject()
                .or(clause::object)
                .map(cause -> Causation.told(parsed, clause, cause, Effect.of(what))));
  }

  private Optional<Nominal> atRoot(ParsedSentence parsed, Clause clause) {
    return Clauses.led(clause, List.of("at", "to"))
        .filter(noun -> words.has(Kind.ROOT, Clauses.lemma(parsed, noun)))
        .flatMap(parsed::of);
  }

  /// "the ice is what did it"
  private static Optional<Causation> didIt(ParsedSentence parsed, Clause clause) {
    boolean did =
        CauseWords.verb(parsed, clause).equals("do")
            && clause.object().filter(noun -> parsed.head(noun).is("it")).isPresent()
            && clause.subject().isPresent();
    return did
        ? clause.subject().map(cause -> Causation.told(parsed, clause, cause, Effect.UNSAID))
        : Optional.empty();
  }
}
