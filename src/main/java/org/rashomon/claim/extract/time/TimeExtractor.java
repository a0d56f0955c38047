package org.rashomon.claim.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Abstention;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Happenings;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.extract.Subjects;
import org.rashomon.claim.extract.WhichHappening;
import org.rashomon.claim.extract.time.Occurrences.Occurrence;
import org.rashomon.claim.lexicon.OccurrenceLexicon;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.lexicon.ThingLexicon;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Mention.TimeRelation;

/// When something happened: the times of a clause, and the times inside a noun phrase ("Monday's
/// train crash").
public final class TimeExtractor implements Extractor {
  private final OccurrenceLexicon lexicon = OccurrenceLexicon.load();
  private final Occurrences occurrences;
  private final Plans plans = new Plans(lexicon);
  private final ScopeReader scopes;
  private final WhichHappening happenings;
  private final WordNet words;

  public TimeExtractor(PredicateLexicon predicates, StanceLexicon stances, WordNet words) {
    this.words = words;
    this.occurrences = new Occurrences(lexicon, new Happenings(predicates));
    this.scopes = new ScopeReader(stances);
    this.happenings = new WhichHappening(stances);
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
    parsed.nominals().forEach(nominal -> claims.addAll(ofNominal(reading, nominal)));
    return claims.stream().map(this::withGroups).toList();
  }

  /// Words for one occurrence make claims alike, and words for what it happens to.
  private Claim withGroups(Claim claim) {
    Stream<String> occurrence =
        Stream.of(claim.slot().predicate(), claim.slot().subject())
            .flatMap(word -> lexicon.groups(word).stream())
            .map(group -> group.toUpperCase(Locale.ROOT));
    Stream<String> thing = ThingLexicon.load().groups(claim.slot().subject()).stream();
    return Reading.about(claim, Stream.concat(occurrence, thing).toList());
  }

  private List<Claim> ofClause(Reading reading, Clause clause) {
    ParsedSentence parsed = reading.parsed();
    Clause told = WhichClause.toldBy(parsed, clause);
    if (Plans.isPurpose(parsed, told)
        || plans.isHabit(parsed, told)
        || Plans.isOfADay(parsed, told)) {
      return List.of();
    }
    ToldTime.shared(parsed, clause)
        .forEach(index -> reading.doubts().note(Abstention.TIME_SHARED, index));
    List<Claim> claims = new ArrayList<>();
    for (ToldTime time : WhichClause.times(parsed, clause)) {
      held(parsed, told, time)
          .or(() -> occurrences.of(parsed, told, prefix(time.relation())))
          .map(occurrence -> claim(reading, clause, told, time, occurrence))
          .ifPresent(claims::add);
    }
    return claims;
  }

  private Optional<Occurrence> held(ParsedSentence parsed, Clause told, ToldTime time) {
    return time.relation() == TimeRelation.SINCE
        ? occurrences.held(parsed, told, time.from())
        : Optional.empty();
  }

  private Claim claim(
      Reading reading, Clause clause, Clause told, ToldTime time, Occurrence occurrence) {
    ParsedSentence parsed = reading.parsed();
    Population patient =
        occurrence.patient().map(p -> Patients.of(parsed, p)).orElse(Population.UNSTATED);
    Scope open = scope(reading, Optional.of(told), Optional.empty()).of(patient);
    // the first place is the occurrence's, another may be that of what is told beside it
    // and a storm comes over the coast wherever it does
    long first = Subjects.isStorm(parsed, told) ? 0 : 1;
    List<String> places = new ArrayList<>(open.places().stream().limit(first).toList());
    places.addAll(Subjects.from(parsed, told));
    Scope scope = open.at(places);
    boolean held = occurrence.equals(held(parsed, told, time).orElse(null));
    Stance stance = held ? Stance.PLAIN : plans.stance(parsed, clause, told, time);
    return reading.claim(
        stretch(clause, time), statement(occurrence.name(), scope, time, stance), value(time));
  }

  /// "A strike on Thursday killed 20" tells when the strike was, too.
  private List<Claim> ofSubject(Reading reading, Clause clause) {
    ParsedSentence parsed = reading.parsed();
    Optional<Nominal> event = clause.subject().filter(subject -> isEvent(parsed, subject));
    if (event.isEmpty()
        || clause.isPassive()
        || clause.object().isEmpty()
        || byNoun(parsed, clause)) {
      return List.of();
    }
    Nominal subject = event.get();
    Scope scope = scope(reading, Optional.of(clause), event).of(Patients.of(parsed, subject));
    return ToldTime.of(parsed, clause).stream()
        .filter(time -> time.from() > subject.head())
        .map(
            time ->
                reading.claim(
                    new Stretch(subject.from(), subject.to()).and(time.from(), time.to()),
                    statement(occurrences.noun(parsed, subject), scope, time, clause.stance()),
                    value(time)))
        .toList();
  }

  /// "The launch took place": that is told already.
  private boolean byNoun(ParsedSentence parsed, Clause clause) {
    return occurrences.of(parsed, clause, "").filter(Occurrence::byNoun).isPresent();
  }

  private List<Claim> ofNominal(Reading reading, Nominal nominal) {
    ParsedSentence parsed = reading.parsed();
    if (nominal.times().isEmpty() || !isEvent(parsed, nominal)) {
      return List.of();
    }
    Scope scope =
        scope(reading, Optional.empty(), Optional.of(nominal)).of(Patients.of(parsed, nominal));
    List<Claim> claims = new ArrayList<>();
    for (int index : nominal.times()) {
      parsed
          .token(index)
          .moment()
          .map(moment -> new ToldTime(index, index + 1, moment.value(), moment.relation()))
          .map(
              time ->
                  reading.claim(
                      new Stretch(nominal.from(), nominal.to()),
                      statement(occurrences.noun(parsed, nominal), scope, time, Stance.PLAIN),
                      value(time)))
          .ifPresent(claims::add);
    }
    return claims;
  }

  private boolean isEvent(ParsedSentence parsed, Nominal nominal) {
    String noun = parsed.head(nominal).lemma();
    return occurrences.isKnown(parsed, nominal)
        || (words.isA(noun, "event") && !lexicon.isOfMany(noun));
  }

  /// A time is not limited by itself.
  private Scope scope(Reading reading, Optional<Clause> clause, Optional<Nominal> own) {
    return scopes
        .read(reading, clause, own)
        .during(List.of())
        .with(happenings.of(reading.parsed(), clause, own));
  }

  /// From the verb group to the time, or from the time to the verb group.
  private static Stretch stretch(Clause clause, ToldTime time) {
    var verb = clause.verb().orElseThrow();
    return new Stretch(verb.from(), verb.to()).and(time.from(), time.to());
  }

  private static Stretch value(ToldTime time) {
    return new Stretch(time.from(), time.to());
  }

  private static Statement statement(String name, Scope scope, ToldTime time, Stance stance) {
    return new Statement(
        new Slot(Aspect.TIME, name, scope.population().head()),
        new Value.Moment(time.value()),
        stance,
        scope);
  }

  private static String prefix(TimeRelation relation) {
    return switch (relation) {
      case SINCE -> "since ";
      case UNTIL -> "until ";
      case ON, DURING, BEFORE, AFTER, AS_OF -> "";
    };
  }
}
