package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Abstention;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.Window;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.StateFinder.Found;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.lexicon.StateDimension;
import org.rashomon.claim.lexicon.StateKind;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Mention.TimeRelation;

/// The state that a thing or a person is in, or the direction it takes: "the bridge was open",
/// "shares jumped", "is in custody". The slot's predicate is the dimension, its subject the thing.
/// States of some of many ("12 were killed") are no states of one thing and are left to the counts.
public final class StateExtractor implements Extractor {
  /// The one state that nothing comes out of.
  private static final String DEAD = "DEAD";

  private static final String DECISION = "DECISION";

  /// A longer subject, or one that stands apart, is not quoted with its state.
  private static final int NEAR = 4;

  /// From here on, inclusive, a name with more letters than its state is not quoted with it.
  private static final int LONG = 3;

  private final StateLexicon lexicon;
  private final StateFinder finder;
  private final StateScope scopes;
  private final Supplies supplies;

  public StateExtractor(StateLexicon lexicon, StanceLexicon stances) {
    this.lexicon = lexicon;
    this.finder = new StateFinder(lexicon);
    Turns turns = new Turns();
    this.scopes = new StateScope(stances, turns);
    this.supplies = new Supplies(turns, lexicon);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    List<Clause> clauses = reading.parsed().clauses();
    for (int k = 0; k < clauses.size(); k++) {
      Clause clause = clauses.get(k);
      if (clause.kind() != Clause.Kind.REPORTING) {
        Stance stance = k == 0 ? clause.stance() : stance(clauses.get(k - 1), clause);
        boolean decided = k > 0 && isDecided(reading.parsed(), clauses.get(k - 1), clause);
        finder
            .find(reading, clause)
            .forEach(
                found ->
                    claim(reading, clause.with(decided ? done(found, stance) : stance), found)
                        .ifPresent(claims::add));
        finder
            .suspected(reading.parsed(), clause)
            .forEach(
                found -> claim(reading, clause.with(Stance.PLAIN), found).ifPresent(claims::add));
      }
    }
    return claims;
  }

  /// "are feared drowned": a bare participle is as firm as the verb before it.
  private static Stance stance(Clause before, Clause clause) {
    boolean bare =
        clause
            .verb()
            .filter(v -> v.form() == Element.Form.PAST_PARTICIPLE && v.auxiliaries().isEmpty())
            .isPresent();
    boolean follows =
        before
            .verb()
            .flatMap(b -> clause.verb().map(v -> b.to() == v.from() && b.to() > 0))
            .orElse(false);
    return bare && follows && clause.stance().modality() == Modality.ASSERTED
        ? before.stance()
        : clause.stance();
  }

  /// What is caught and breaks out is not always a prisoner: "caught fire", "violence broke out".
  private static boolean isFire(String noun) {
    WordNet words = WordNet.load();
    return words.isA(noun, "happening") || words.isA(noun, "phenomenon") || words.isA(noun, "act");
  }

  /// "voted to reject the offer", "decided to approve it"
  private static boolean isDecided(ParsedSentence parsed, Clause above, Clause clause) {
    return clause.verb().filter(v -> v.form() == Element.Form.INFINITIVE).isPresent()
        && !above.stance().isNegative()
        && above
            .verb()
            .filter(
                verb ->
                    switch (parsed.token(verb.main()).lemma()) {
                      case "vote", "decide", "resolve", "opt", "choose" -> true;
                      default -> false;
                    })
            .isPresent();
  }

  /// By a decision to decide so it is decided.
  private static Stance done(Found found, Stance stance) {
    return found.state().dimension().equals(DECISION) && stance.modality() == Modality.FORECAST
        ? stance.with(Modality.ASSERTED)
        : stance;
  }

  private Optional<Claim> claim(Reading reading, Clause clause, Found found) {
    ParsedSentence parsed = reading.parsed();
    Optional<Bearer> bearer = Bearer.of(parsed, found.bearer(), lexicon);
    if (bearer.isEmpty() || isPartial(parsed, found.stretch()) || isUntil(clause)) {
      UnsettledPronouns.note(reading, found.bearer());
      return Optional.empty();
    }
    StateDimension dimension = lexicon.dimension(found.state().dimension()).orElseThrow();
    if (dimension.name().equals("CUSTODY") && isFire(bearer.get().population().head())) {
      return Optional.empty();
    }
    if (!tellsWhich(parsed, dimension.kind(), bearer.get())) {
      if (bearer.get().nominal().amount().isEmpty()) {
        reading.doubts().note(Abstention.BEARER_UNSETTLED, bearer.get().noun());
      }
      return Optional.empty();
    }
    Population population = supplies.placed(parsed, clause, bearer.get().population());
    if (dimension.towards()) {
      Optional<Nominal> matter = matter(parsed, clause, found);
      if (matter.isEmpty()) {
        return Optional.empty();
      }
      population = towards(population, names(parsed, matter.get()));
    }
    Stretch told = stretch(parsed, found);
    return Optional.of(
        reading.claim(
            quoted(parsed, clause, found),
            new Statement(
                new Slot(Aspect.STATE, dimension.name(), population.head()),
                new Value.State(dimension.name(), found.state().term()),
                polar(parsed, clause, found),
                forGood(
                        found,
                        scopes.of(reading, clause, Optional.of(found.bearer()), found.stretch()))
                    .of(population)),
            reading.context(told)));
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

  /// "No road was reopened", "suffered no injuries" say that it was not so.
  private static Stance polar(ParsedSentence parsed, Clause clause, Found found) {
    boolean none = isNone(parsed, found.bearer());
    boolean nothing =
        clause
            .object()
            .filter(object -> !object.equals(found.bearer()) && isNone(parsed, object))
            .filter(object -> object.to() <= found.stretch().to())
            .isPresent();
    return (none != nothing) != clause.stance().isNegative()
        ? clause.stance().with(Polarity.NEGATIVE)
        : clause.stance().with(Polarity.POSITIVE);
  }

  private static boolean isNone(ParsedSentence parsed, Nominal nominal) {
    return nominal
        .amount()
        .flatMap(index -> parsed.token(index).amount())
        .filter(amount -> amount.quantity().hedge() == Hedge.NONE)
        .isPresent();
  }

  /// "Did not resume until sunrise" says that it resumed.
  private static boolean isUntil(Clause clause) {
    return clause.stance().isNegative()
        && clause.complements().stream().anyMatch(phrase -> phrase.preposition().equals("until"));
  }

  private boolean isPartial(ParsedSentence parsed, Stretch stretch) {
    return parsed.tokens().subList(Math.max(0, stretch.from() - 1), stretch.to()).stream()
        .map(Token::lemma)
        .anyMatch(lexicon::isPartial);
  }

  private static Stretch stretch(ParsedSentence parsed, Found found) {
    Stretch told = found.stretch();
    Nominal bearer = found.bearer();
    boolean behind = bearer.from() >= told.from();
    boolean near = bearer.to() == told.from() && bearer.to() - bearer.from() <= NEAR;
    boolean name = parsed.head(bearer).isProper() && bearer.to() - bearer.from() >= LONG;
    boolean small = !name || !isLonger(parsed, bearer, told);
    if (behind || (near && small)) {
      return told.and(bearer.from(), bearer.to());
    }
    return told;
  }

  /// With the phrases behind it, and then with whose state it is: "the strike went on | on Monday".
  private static Stretch quoted(ParsedSentence parsed, Clause clause, Found found) {
    Stretch told = stretch(parsed, found);
    Nominal bearer = found.bearer();
    Stretch trailed = TrailingPhrases.with(parsed, clause, told);
    boolean behind = bearer.from() >= found.stretch().from();
    return behind || trailed.equals(told) || isApart(parsed, found)
        ? told
        : trailed.and(bearer.from(), bearer.to());
  }

  private static boolean isApart(ParsedSentence parsed, Found found) {
    int to = found.stretch().from();
    return parsed.tokens().subList(Math.min(found.bearer().to(), to), to).stream()
        .anyMatch(token -> token.is(","));
  }

  private static boolean isLonger(ParsedSentence parsed, Nominal bearer, Stretch told) {
    return parsed.span(bearer.from(), bearer.to()).length()
        > parsed.span(told.from(), told.to()).length();
  }
}
