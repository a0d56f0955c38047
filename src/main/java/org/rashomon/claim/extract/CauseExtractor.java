package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Why something happened: "was caused by a cigarette", "because of a fault", "died of a heart
/// attack". The slot's subject is what happened: the noun that was caused, or whom it happened to.
public final class CauseExtractor implements Extractor {
  private final WordGroups<Kind> words = WordGroups.load("causes.lex", Kind.class);

  /// How a word names a cause; the data file says what each kind holds.
  enum Kind {
    VERB,
    EFFECT,
    PREPOSITION,
    LED,
    NOUN
  }

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Clause clause : reading.parsed().clauses()) {
      if (clause.kind() != Clause.Kind.REPORTING && clause.verb().isPresent()) {
        byVerb(reading.parsed(), clause)
            .or(() -> byPreposition(reading.parsed(), clause))
            .or(() -> byNoun(reading.parsed(), clause))
            .map(found -> claim(reading, clause, found))
            .ifPresent(claims::add);
      }
    }
    return claims;
  }

  private record Found(Nominal cause, Optional<Nominal> effect, String predicate) {}

  private Optional<Found> byVerb(ParsedSentence parsed, Clause clause) {
    String verb = verb(parsed, clause);
    String withParticle =
        clause.particles().isEmpty() ? verb : verb + " " + clause.particles().getFirst();
    boolean causes = words.has(Kind.VERB, verb) || words.has(Kind.VERB, withParticle);
    boolean effects = words.has(Kind.EFFECT, verb);
    if (!causes && !effects) {
      return Optional.empty();
    }
    String predicate = causes ? "cause" : verb;
    if (clause.isPassive()) {
      return complement(clause, "by").map(by -> new Found(by, clause.subject(), predicate));
    }
    return clause.object().isEmpty()
        ? Optional.empty()
        : clause.subject().map(cause -> new Found(cause, clause.object(), predicate));
  }

  private Optional<Found> byPreposition(ParsedSentence parsed, Clause clause) {
    String verb = verb(parsed, clause);
    return clause.complements().stream()
        .filter(
            c ->
                words.has(Kind.PREPOSITION, c.preposition())
                    || words.has(Kind.LED, verb + " " + c.preposition()))
        .map(
            c ->
                new Found(
                    c.nominal(), Happenings.patient(clause), verb.equals("be") ? "cause" : verb))
        .findFirst();
  }

  /// "was the result of a fire"
  private Optional<Found> byNoun(ParsedSentence parsed, Clause clause) {
    return clause
        .object()
        .filter(noun -> words.has(Kind.NOUN, parsed.head(noun).lemma()))
        .flatMap(parsed::of)
        .map(cause -> new Found(cause, clause.subject(), "cause"));
  }

  private static String verb(ParsedSentence parsed, Clause clause) {
    return parsed.token(clause.verb().orElseThrow().main()).lemma();
  }

  private static Optional<Nominal> complement(Clause clause, String preposition) {
    return clause.complements().stream()
        .filter(c -> c.preposition().equals(preposition))
        .map(Complement::nominal)
        .findFirst();
  }

  private static Claim claim(Reading reading, Clause clause, Found found) {
    ParsedSentence parsed = reading.parsed();
    Nominal cause = found.cause();
    int to = parsed.of(cause).map(Nominal::to).orElse(cause.to());
    Population effect =
        found.effect().map(e -> Counted.population(parsed, e)).orElse(Population.UNSTATED);
    Value value =
        new Value.Cause(
            parsed.words(cause.from(), to),
            Terms.of(parsed.tokens().subList(cause.from(), to)).stream()
                .map(lemma -> lemma.toLowerCase(Locale.ROOT))
                .toList());
    return reading.claim(
        new Stretch(clause.verb().orElseThrow().from(), clause.verb().orElseThrow().to())
            .and(cause.from(), to),
        new Statement(
            new Slot(Aspect.CAUSE, found.predicate(), effect.head()),
            value,
            clause.stance(),
            Scope.OPEN.of(effect)));
  }
}
