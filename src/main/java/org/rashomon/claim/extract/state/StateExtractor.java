package org.rashomon.claim.extract.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Abstention;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.Window;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.UnsettledPronouns;
import org.rashomon.claim.extract.state.StateFinder.Found;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.lexicon.StateDimension;
import org.rashomon.claim.lexicon.StateKind;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Mention.TimeRelation;

/// The state that a thing or a person is in, or the direction it takes: "the bridge was open",
/// "shares jumped", "is in custody". The slot's predicate is the dimension, its subject the thing.
/// States of some of many ("12 were killed") are no states of one thing and are left to the counts.
public final class StateExtractor implements Extractor {
  /// The one state that nothing comes out of.
  private static final String DEAD = "DEAD";

  private static final String AGREEMENT = "AGREEMENT";

  private final StateLexicon lexicon;
  private final StateFinder finder;
  private final SuspectedStates suspected;
  private final StateScope scopes;
  private final Supplies supplies;
  private final Dealings dealings;

  public StateExtractor(StateLexicon lexicon, StanceLexicon stances) {
    this.lexicon = lexicon;
    this.finder = new StateFinder(lexicon);
    this.suspected = new SuspectedStates(lexicon);
    Turns turns = new Turns();
    this.scopes = new StateScope(stances, turns);
    this.supplies = new Supplies(turns, lexicon);
    this.dealings = new Dealings(turns, lexicon);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    List<Clause> clauses = reading.parsed().clauses();
    for (int k = 0; k < clauses.size(); k++) {
      Clause clause = clauses.get(k);
      if (clause.kind() != Clause.Kind.REPORTING) {
        Optional<Clause> before = k == 0 ? Optional.empty() : Optional.of(clauses.get(k - 1));
        finder
            .find(reading, clause)
            .forEach(
                found ->
                    claim(reading, stanced(reading.parsed(), before, clause, found), found)
                        .ifPresent(claims::add));
        suspected
            .find(reading.parsed(), clause)
            .forEach(
                found -> claim(reading, clause.with(Stance.PLAIN), found).ifPresent(claims::add));
      }
    }
    return claims;
  }

  private static Clause stanced(
      ParsedSentence parsed, Optional<Clause> before, Clause clause, Found found) {
    return before
        .map(above -> clause.with(StateStances.below(parsed, above, clause, found)))
        .orElse(clause.with(StateStances.stated(found, clause, clause.stance())));
  }

  private Optional<Claim> claim(Reading reading, Clause clause, Found found) {
    ParsedSentence parsed = reading.parsed();
    Optional<Bearer> bearer = Bearer.of(parsed, found.bearer(), lexicon);
    if (bearer.isEmpty() || isPartial(parsed, found.stretch()) || StateStances.isUntil(clause)) {
      UnsettledPronouns.note(reading, found.bearer());
      return Optional.empty();
    }
    StateDimension dimension = lexicon.dimension(found.state().dimension()).orElseThrow();
    if (!isAdmitted(parsed, dimension, bearer.get())) {
      return Optional.empty();
    }
    if (dimension.kind() == StateKind.MODALITY && leadsOn(parsed, found.stretch())) {
      return Optional.empty();
    }
    if (!tellsWhich(parsed, dimension.kind(), bearer.get())) {
      if (bearer.get().nominal().amount().isEmpty()) {
        reading.doubts().note(Abstention.BEARER_UNSETTLED, bearer.get().noun());
      }
      return Optional.empty();
    }
    Population population = supplies.placed(parsed, clause, bearer.get().population());
    if (dimension.name().equals(AGREEMENT)) {
      population = dealings.of(parsed, clause, population);
    }
    if (dimension.towards()) {
      Optional<Nominal> matter = matter(parsed, clause, found);
      if (matter.isEmpty()) {
        return Optional.empty();
      }
      population = towards(population, names(parsed, matter.get()));
    }
    Stretch told = StateQuotes.told(parsed, found);
    return Optional.of(
        reading.claim(
            StateQuotes.quoted(parsed, clause, found),
            new Statement(
                new Slot(Aspect.STATE, dimension.name(), population.head()),
                new Value.State(dimension.name(), found.state().term()),
                StateStances.polar(parsed, clause, found),
                scope(reading, clause, found).of(population)),
            reading.context(told)));
  }

  private static boolean isAdmitted(ParsedSentence parsed, StateDimension states, Bearer bearer) {
    return parsed.head(bearer.nominal()).isProper()
        || states.bearers().admits(bearer.population().head());
  }

  private Scope scope(Reading reading, Clause clause, Found found) {
    return lexicon.isToCome(found.state().dimension())
        ? scopes.toCome(reading, clause, found.bearer())
        : forGood(found, scopes.of(reading, clause, Optional.of(found.bearer()), found.stretch()));
  }

  /// "was determined to be a threat", "known as H5N1": what is settled is not the bearer.
  private static boolean leadsOn(ParsedSentence parsed, Stretch told) {
    int next = told.to();
    return next < parsed.tokens().size()
        && (parsed.token(next).is("to")
            || (parsed.token(next).is("as") && parsed.token(next - 1).is("known")));
  }

  /// Directions are told of many things at once; other states of those alone that are told apart.
  private static boolean tellsWhich(ParsedSentence parsed, StateKind kind, Bearer bearer) {
    boolean definite = kind == StateKind.ANTONYM || bearer.isDefinite(parsed);
    return definite && (kind != StateKind.MODALITY || bearer.isOne(parsed));
  }

  /// Who is dead since Monday is dead on Tuesday.
  private static Scope forGood(Found found, Scope scope) {
    return found.state().term().equals(DEAD)
        ? scope.during(scope.windows().stream().map(StateExtractor::since).toList())
        : scope;
  }

  private static Window since(Window window) {
    return window.relation() == TimeRelation.ON
        ? new Window(TimeRelation.SINCE, window.time())
        : window;
  }

  /// "backs the dam", "is against the dam"
  private static Optional<Nominal> matter(ParsedSentence parsed, Clause clause, Found found) {
    return clause
        .object()
        .filter(object -> !parsed.head(object).is("part"))
        .or(
            () ->
                clause.complements().stream()
                    .filter(c -> c.nominal().from() >= found.stretch().from())
                    .map(Complement::nominal)
                    .findFirst());
  }

  /// The matter by its noun and what the noun is of: "the town of Darsa", "control of the town".
  private static List<String> names(ParsedSentence parsed, Nominal matter) {
    List<String> names = new ArrayList<>(List.of(parsed.head(matter).lemma()));
    parsed.of(matter).ifPresent(of -> names.add(parsed.head(of).lemma()));
    return names;
  }

  private static Population towards(Population population, List<String> matters) {
    List<String> modifiers = new ArrayList<>(population.modifiers());
    matters.forEach(matter -> modifiers.add("towards " + matter));
    return new Population(population.head(), modifiers);
  }

  private boolean isPartial(ParsedSentence parsed, Stretch stretch) {
    return parsed.tokens().subList(Math.max(0, stretch.from() - 1), stretch.to()).stream()
        .map(Token::lemma)
        .anyMatch(lexicon::isPartial);
  }
}
