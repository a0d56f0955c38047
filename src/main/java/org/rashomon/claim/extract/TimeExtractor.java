package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.Window;
import org.rashomon.claim.extract.Happenings.Happening;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Mention.Moment;
import org.rashomon.quantity.Mention.TimeRelation;

/// When something happened: the times of a clause, and the times inside a noun phrase ("Monday's
/// train crash").
public final class TimeExtractor implements Extractor {
  private final Happenings happenings;
  private final ScopeReader scopes;
  private final WordNet words;

  public TimeExtractor(PredicateLexicon predicates, StanceLexicon stances, WordNet words) {
    this.words = words;
    this.happenings = new Happenings(predicates);
    this.scopes = new ScopeReader(stances);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    List<Claim> claims = new ArrayList<>();
    for (Clause clause : parsed.clauses()) {
      if (clause.kind() != Clause.Kind.REPORTING && clause.verb().isPresent()) {
        claims.addAll(ofClause(reading, clause));
        claims.addAll(ofSubject(reading, clause));
      }
    }
    parsed.elements().stream()
        .filter(Nominal.class::isInstance)
        .map(Nominal.class::cast)
        .forEach(nominal -> claims.addAll(ofNominal(reading, nominal)));
    return claims;
  }

  private List<Claim> ofClause(Reading reading, Clause clause) {
    ParsedSentence parsed = reading.parsed();
    Clause told = cleft(parsed, clause).orElse(clause);
    Optional<Happening> happening = happenings.of(parsed, told);
    if (happening.isEmpty()) {
      return List.of();
    }
    Population patient =
        happening
            .get()
            .patient()
            .map(p -> Counted.population(parsed, p))
            .orElse(Population.UNSTATED);
    Scope scope = scopes.read(reading, Optional.of(told), Optional.empty()).of(patient);
    List<Claim> claims = new ArrayList<>();
    for (int index : times(parsed, clause)) {
      parsed
          .token(index)
          .moment()
          .filter(moment -> tellsWhen(moment.relation()))
          .map(
              moment ->
                  statement(
                      predicate(moment, happening.get().predicate()),
                      scope(reading, scope, moment),
                      moment,
                      clause.stance()))
          .map(statement -> reading.claim(stretch(clause, index), statement))
          .ifPresent(claims::add);
    }
    return claims;
  }

  /// "A strike on Thursday killed 20" tells when the strike was, too.
  private List<Claim> ofSubject(Reading reading, Clause clause) {
    ParsedSentence parsed = reading.parsed();
    Optional<Nominal> event =
        clause.subject().filter(subject -> words.isA(parsed.head(subject).lemma(), "event"));
    if (event.isEmpty() || clause.isPassive() || clause.object().isEmpty()) {
      return List.of();
    }
    Scope scope =
        scopes
            .read(reading, Optional.of(clause), event)
            .of(Counted.population(parsed, event.get()));
    return clause.times().stream()
        .filter(index -> index > event.get().head())
        .flatMap(
            index ->
                parsed
                    .token(index)
                    .moment()
                    .filter(moment -> tellsWhen(moment.relation()))
                    .map(
                        moment ->
                            reading.claim(
                                new Stretch(event.get().from(), event.get().to())
                                    .and(index, index + 1),
                                statement(
                                    parsed.head(event.get()).lemma(),
                                    scope(reading, scope, moment),
                                    moment,
                                    clause.stance())))
                    .stream())
        .toList();
  }

  /// A clause without a time has that of the clause which says when: "were killed when a missile
  /// hit the camp on Friday".
  private static List<Integer> times(ParsedSentence parsed, Clause clause) {
    int next = parsed.clauses().indexOf(clause) + 1;
    if (!clause.times().isEmpty() || next >= parsed.clauses().size()) {
      return clause.times();
    }
    Clause when = parsed.clauses().get(next);
    boolean says = when.from() > clause.to() - 1 && parsed.token(when.from() - 1).is("when");
    return says ? when.times() : clause.times();
  }

  /// "It was 8:15 when the train derailed": the time is the derailment's.
  private static Optional<Clause> cleft(ParsedSentence parsed, Clause clause) {
    boolean itIs =
        clause.subject().filter(s -> parsed.head(s).is("it")).isPresent()
            && parsed.token(clause.verb().orElseThrow().main()).lemma().equals("be");
    int next = parsed.clauses().indexOf(clause) + 1;
    return itIs && next < parsed.clauses().size()
        ? Optional.of(parsed.clauses().get(next))
        : Optional.empty();
  }

  /// From the verb group to the time, or from the time to the verb group.
  private static Stretch stretch(Clause clause, int index) {
    var verb = clause.verb().orElseThrow();
    return new Stretch(verb.from(), verb.to()).and(index, index + 1);
  }

  private List<Claim> ofNominal(Reading reading, Nominal nominal) {
    ParsedSentence parsed = reading.parsed();
    Scope scope =
        scopes
            .read(reading, Optional.empty(), Optional.of(nominal))
            .of(Counted.population(parsed, nominal));
    return nominal.times().stream()
        .flatMap(index -> parsed.token(index).moment().stream())
        .map(
            moment ->
                reading.claim(
                    new Stretch(nominal.from(), nominal.to()),
                    statement(
                        parsed.head(nominal).lemma(),
                        scope(reading, scope, moment),
                        moment,
                        Stance.PLAIN)))
        .toList();
  }

  /// A time is not limited by itself; but one long past tells that the happening is history.
  private static Scope scope(Reading reading, Scope scope, Moment moment) {
    List<Window> own = List.of(new Window(moment.relation(), moment.value()));
    boolean past = WhichHappening.isPast(reading.report(), own);
    Scope free = scope.during(List.of());
    return past ? free.with(org.rashomon.claim.Happening.HISTORICAL) : free;
  }

  private static Statement statement(String predicate, Scope scope, Moment moment, Stance stance) {
    return new Statement(
        new Slot(Aspect.TIME, predicate, scope.population().head()),
        new Value.Moment(moment.value()),
        stance,
        scope);
  }

  private static String predicate(Moment moment, String name) {
    return switch (moment.relation()) {
      case SINCE -> "since " + name;
      case UNTIL -> "until " + name;
      case ON, DURING, BEFORE, AFTER, AS_OF -> name;
    };
  }

  private static boolean tellsWhen(TimeRelation relation) {
    return switch (relation) {
      case ON, SINCE, UNTIL, DURING -> true;
      case BEFORE, AFTER, AS_OF -> false;
    };
  }
}
