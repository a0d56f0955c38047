package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.Nations;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Why something happened: "was caused by a cigarette", "because of a fault", "died of a heart
/// attack". The slot's subject is what happened: the noun that was caused, or whom it happened to.
public final class CauseExtractor implements Extractor {
  public static final String CAUSED = "CAUSED_BY";

  private final WordGroups<Kind> words = WordGroups.load("causes.lex", Kind.class);
  private final NamedGroups happenings = NamedGroups.load("happenings.lex");
  private final Entities entities = new Entities();
  private final Nations nations = Nations.load();
  private final ScopeReader scopes;

  public CauseExtractor(StanceLexicon stances) {
    this.scopes = new ScopeReader(stances);
  }

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
      if (clause.verb().isPresent()) {
        find(reading.parsed(), clause)
            .filter(found -> isThing(reading.parsed(), found.cause()))
            .map(found -> claim(reading, clause, found))
            .or(() -> because(reading, clause))
            .ifPresent(claims::add);
      }
    }
    return claims;
  }

  private record Found(Nominal cause, Optional<Nominal> effect) {}

  private Optional<Found> find(ParsedSentence parsed, Clause clause) {
    return byVerb(parsed, clause)
        .or(() -> byPreposition(parsed, clause))
        .or(() -> byParticle(parsed, clause))
        .or(() -> behind(parsed, clause))
        .or(() -> byNoun(parsed, clause))
        .or(() -> made(parsed, clause));
  }

  /// Whether it is neither someone nor a pronoun nor a number: those are doers or tell nothing.
  private boolean isThing(ParsedSentence parsed, Nominal cause) {
    Token head = parsed.head(cause);
    return head.isNoun()
        && head.mention().isEmpty()
        && !isAcronym(head.text())
        && !head.is("forces")
        && !(head.isProper() && (cause.head() > 0 || nations.named(head.text()).isPresent()))
        && !entities.isSomeone(entities.of(parsed, cause));
  }

  /// Bodies go by initials, causes do not.
  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /// "a rumour set off the crush", where the particle looks like a preposition
  private Optional<Found> byParticle(ParsedSentence parsed, Clause clause) {
    String verb = verb(parsed, clause);
    return clause.complements().stream()
        .filter(c -> !clause.isPassive() && words.has(Kind.VERB, verb + " " + c.preposition()))
        .flatMap(
            c ->
                clause.subject().stream()
                    .map(
                        cause -> new Found(Entities.base(parsed, cause), Optional.of(c.nominal()))))
        .findFirst();
  }

  /// "a cut cable was behind the outage"
  private static Optional<Found> behind(ParsedSentence parsed, Clause clause) {
    return verb(parsed, clause).equals("be")
        ? complement(clause, "behind")
            .flatMap(
                effect ->
                    clause
                        .subject()
                        .map(cause -> new Found(Entities.base(parsed, cause), Optional.of(effect))))
        : Optional.empty();
  }

  /// "the fumes made 22 pupils ill"
  private static Optional<Found> made(ParsedSentence parsed, Clause clause) {
    boolean made =
        verb(parsed, clause).equals("make") && clause.quality().isPresent() && !clause.isPassive();
    return made && clause.object().isPresent()
        ? clause.subject().map(cause -> new Found(cause, clause.object()))
        : Optional.empty();
  }

  /// "the bridge fell because a barge had struck a pillar": the clause is the cause of the one
  /// before it.
  private Optional<Claim> because(Reading reading, Clause clause) {
    ParsedSentence parsed = reading.parsed();
    int at = parsed.clauses().indexOf(clause);
    int opener = clause.from() - 1;
    if (at == 0 || opener < 0 || !parsed.token(opener).is("because")) {
      return Optional.empty();
    }
    Clause effect = parsed.clauses().get(at - 1);
    if (effect.verb().isEmpty() || effect.kind() == Clause.Kind.REPORTING) {
      return Optional.empty();
    }
    return Optional.of(
        claim(
            reading,
            effect,
            new Told(
                new Stretch(clause.from(), clause.to()),
                clause.subject().map(Nominal::head).orElse(clause.from()),
                Happenings.patient(effect))));
  }

  private Optional<Found> byVerb(ParsedSentence parsed, Clause clause) {
    String verb = verb(parsed, clause);
    String withParticle =
        clause.particles().isEmpty() ? verb : verb + " " + clause.particles().getFirst();
    boolean causes = words.has(Kind.VERB, verb) || words.has(Kind.VERB, withParticle);
    boolean effects = words.has(Kind.EFFECT, verb);
    if (!causes && !effects) {
      return Optional.empty();
    }
    if (clause.isPassive()) {
      return complement(clause, "by").map(by -> new Found(by, clause.subject()));
    }
    return clause.object().isEmpty()
        ? Optional.empty()
        : clause.subject().map(cause -> new Found(cause, clause.object()));
  }

  private Optional<Found> byPreposition(ParsedSentence parsed, Clause clause) {
    String verb = verb(parsed, clause);
    return clause.complements().stream()
        .filter(
            c ->
                words.has(Kind.PREPOSITION, c.preposition())
                    || words.has(Kind.LED, verb + " " + c.preposition()))
        .map(c -> new Found(c.nominal(), Happenings.patient(clause)))
        .findFirst();
  }

  /// "was the result of a fire"
  private Optional<Found> byNoun(ParsedSentence parsed, Clause clause) {
    return clause
        .object()
        .filter(noun -> words.has(Kind.NOUN, parsed.head(noun).lemma()))
        .flatMap(parsed::of)
        .map(cause -> new Found(cause, clause.subject()));
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

  /// @param head the token that names the cause best
  private record Told(Stretch cause, int head, Optional<Nominal> effect) {}

  private Claim claim(Reading reading, Clause clause, Found found) {
    Nominal cause = found.cause();
    int to = reading.parsed().of(cause).map(Nominal::to).orElse(cause.to());
    return claim(
        reading, clause, new Told(new Stretch(cause.from(), to), cause.head(), found.effect()));
  }

  private Claim claim(Reading reading, Clause clause, Told told) {
    ParsedSentence parsed = reading.parsed();
    Stretch cause = told.cause();
    Population effect =
        told.effect().map(e -> Counted.population(parsed, e)).orElse(Population.UNSTATED);
    Value value = new Value.Cause(parsed.words(cause.from(), cause.to()), nouns(parsed, told));
    Element.Verbal verb = clause.verb().orElseThrow();
    return reading.claim(
        new Stretch(verb.from(), verb.to()).and(cause.from(), cause.to()),
        new Statement(
            new Slot(Aspect.CAUSE, CAUSED, happenings.nameOf(effect.head())),
            value,
            clause.stance(),
            scopes.read(reading, Optional.of(clause), told.effect()).of(effect)),
        cause);
  }

  /// The nouns of a cause, its head first; of one without nouns its other content words.
  private static List<String> nouns(ParsedSentence parsed, Told told) {
    List<Token> tokens = parsed.tokens().subList(told.cause().from(), told.cause().to());
    List<String> nouns =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(parsed.token(told.head())), tokens.stream())
            .filter(token -> token.isNoun() && token.mention().isEmpty())
            .map(token -> token.lemma().toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    return nouns.isEmpty()
        ? Terms.of(tokens).stream().map(lemma -> lemma.toLowerCase(Locale.ROOT)).toList()
        : nouns;
  }
}
