package org.rashomon.claim.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extent;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Nothing;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.extract.UnsettledPronouns;
import org.rashomon.claim.extract.cause.CausalNouns;
import org.rashomon.claim.extract.cause.CauseWords;
import org.rashomon.claim.extract.responsibility.Charges.Charge;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Who did it, claimed it, denied it or is blamed for it. The slot's subject is the deed, its
/// predicate [#CHARGED] where someone claims, denies or is blamed, and [#DONE] for a plain deed. An
/// extent of the whole says that no one else had a part in it.
public final class ResponsibilityExtractor implements Extractor {
  public static final String CHARGED = "RESPONSIBLE";
  public static final String DONE = "DONE_BY";

  private final Charges charges = new Charges();
  private final Entities entities = new Entities();
  private final CauseWords causes = new CauseWords();
  private final ScopeReader scopes;

  public ResponsibilityExtractor(StanceLexicon stances) {
    this.scopes = new ScopeReader(stances);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    return parsed.verbClauses().stream()
        .flatMap(
            clause ->
                charges
                    .find(parsed, clause)
                    .flatMap(charge -> claim(reading, clause, charge))
                    .stream())
        .toList();
  }

  private Optional<Claim> claim(Reading reading, Clause clause, Charge charge) {
    ParsedSentence parsed = reading.parsed();
    Optional<Value.Entity> agent = agent(parsed, clause, charge.agent());
    if (agent.isEmpty()) {
      UnsettledPronouns.note(reading, charge.agent());
    }
    return agent.map(
        who ->
            reading.claim(
                stretch(parsed, clause, charge), statement(reading, clause, charge, who)));
  }

  private Statement statement(Reading reading, Clause clause, Charge charge, Value.Entity agent) {
    ParsedSentence parsed = reading.parsed();
    Optional<Nominal> deed =
        charge.deed().filter(noun -> !parsed.head(noun).tag().startsWith("PRP"));
    String subject =
        charge.verb().isEmpty()
            ? deed.map(noun -> name(parsed, noun)).orElse("")
            : charges.deedName(charge.verb());
    Scope scope =
        scopes
            .read(reading, Optional.of(clause), deed)
            .of(deed.map(noun -> patient(parsed, noun)).orElse(Population.UNSTATED))
            .with(alone(parsed, clause) ? Extent.WHOLE : Extent.UNSTATED);
    return new Statement(
        new Slot(Aspect.RESPONSIBILITY, charge.charged() ? CHARGED : DONE, subject),
        agent,
        stance(parsed, clause, charge),
        scope);
  }

  /// "the breach of the truce" is told by what was broken.
  private String name(ParsedSentence parsed, Nominal noun) {
    return parsed
        .of(noun)
        .map(of -> charges.deedName(Clauses.lemma(parsed, of)))
        .filter("truce"::equals)
        .orElseGet(() -> charges.deedName(Clauses.lemma(parsed, noun)));
  }

  /// What the deed is called or was done to, with the names it is told by: the town of Tosk.
  private static Population patient(ParsedSentence parsed, Nominal noun) {
    Population population = Counted.population(parsed, noun);
    List<String> names = new ArrayList<>(population.modifiers());
    parsed
        .of(noun)
        .map(parsed::head)
        .filter(Token::isProper)
        .map(Token::text)
        .ifPresent(names::add);
    return new Population(population.head(), names);
  }

  private Stance stance(ParsedSentence parsed, Clause clause, Charge charge) {
    boolean toBlame = CausalNouns.isToBlame(parsed, clause);
    Stance stance = toBlame ? CausalNouns.firm(parsed, clause) : clause.stance();
    if (!stance.isNegative() && Arguments.isDeniedBehind(parsed, clause)) {
      stance = stance.with(Polarity.NEGATIVE);
    }
    if (isClaimed(parsed, clause) && stance.modality() == Modality.REPORTED) {
      stance = stance.with(Modality.ASSERTED);
    }
    boolean nothing = Nothing.isNamed(parsed, charge.deed());
    return charge.negative() != isNone(parsed, charge) != nothing
        ? stance.with(stance.isNegative() ? Polarity.POSITIVE : Polarity.NEGATIVE)
        : stance;
  }

  /// "responsibility for the bomb was claimed by X": that he claimed it is no report of another.
  private boolean isClaimed(ParsedSentence parsed, Clause clause) {
    return clause.isPassive() && charges.is(Charges.Kind.ADMIT, Clauses.verb(parsed, clause));
  }

  /// "no striker had any part in it"
  private static boolean isNone(ParsedSentence parsed, Charge charge) {
    return parsed.token(charge.agent().from()).is("no");
  }

  private boolean alone(ParsedSentence parsed, Clause clause) {
    return parsed.tokens().subList(clause.from(), clause.to()).stream()
        .anyMatch(token -> charges.is(Charges.Kind.ALONE, token.lemma()));
  }

  /// The one named; for "it", "its drones" or "the group" the speaker.
  private Optional<Value.Entity> agent(ParsedSentence parsed, Clause clause, Nominal agent) {
    String tag = parsed.token(agent.from()).tag();
    Optional<Value.Entity> speaker = clause.stance().speaker().map(Entities::named);
    boolean own =
        tag.equals("PRP$")
            && !parsed.head(agent).isProper()
            && !charges.is(Charges.Kind.OTHER, Clauses.lemma(parsed, agent));
    if (parsed.head(agent).tag().equals("PRP") || own) {
      return speaker.filter(who -> Character.isUpperCase(who.name().charAt(0)));
    }
    Value.Entity named = named(parsed, agent);
    if (parsed.head(agent).mention().isPresent() || named.lemmas().isEmpty()) {
      return Optional.empty();
    }
    boolean anaphor =
        tag.equals("DT")
            && named.lemmas().size() == 1
            && !named.proper()
            && charges.is(Charges.Kind.ANAPHOR, Clauses.lemma(parsed, agent));
    boolean opens = agent.from() == 0 && causes.isKnown(Clauses.lemma(parsed, agent));
    if (opens && !entities.isSomeone(named)) {
      return Optional.empty();
    }
    return anaphor && speaker.filter(ResponsibilityExtractor::isBody).isPresent()
        ? speaker
        : Optional.of(named).filter(this::mayAct);
  }

  /// With whom it acts for, and with the name behind a comma.
  private Value.Entity named(ParsedSentence parsed, Nominal agent) {
    Value.Entity told = entities.of(parsed, Names.of(parsed, agent));
    return Principals.of(charges, parsed, agent)
        .map(whom -> new Value.Entity(told.name() + " for " + whom, told.lemmas(), true))
        .orElse(told);
  }

  /// Whether it is someone or some body, named or told by its kind: a shell does nothing of itself.
  private boolean mayAct(Value.Entity named) {
    if (!named.lemmas().isEmpty() && causes.isThing(named.lemmas().getLast())) {
      return false;
    }
    return named.proper()
        || entities.isSomeone(named)
        || (!named.lemmas().isEmpty() && causes.isBody(named.lemmas().getLast()));
  }

  /// Whether a speaker may be what "the group" stands for: named, and not by a role and a name, as
  /// "owner Jan Berg" is.
  private static boolean isBody(Value.Entity speaker) {
    String name = speaker.name();
    boolean named = name.chars().anyMatch(Character::isUpperCase);
    boolean titled =
        Character.isLowerCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1))
            && !name.contains(" for ")
            && !name.contains(" of ");
    return named && !titled;
  }

  /// "admitted in court that he had shot": what one says of oneself is told with the saying of it.
  private static Optional<Integer> saidFrom(ParsedSentence parsed, Clause clause, Charge charge) {
    int at = parsed.clauses().indexOf(clause) - 1;
    if (at < 0 || parsed.clauses().get(at).kind() != Clause.Kind.REPORTING) {
      return Optional.empty();
    }
    Clause saying = parsed.clauses().get(at);
    boolean oneself =
        saying
            .subject()
            .filter(who -> Clauses.lemma(parsed, who).equals(Clauses.lemma(parsed, charge.agent())))
            .isPresent();
    return oneself || parsed.head(charge.agent()).tag().equals("PRP")
        ? saying.verb().map(said -> said.from()).filter(from -> from < clause.from())
        : Optional.empty();
  }

  private static Stretch stretch(ParsedSentence parsed, Clause clause, Charge charge) {
    var verb = clause.verb().orElseThrow();
    Stretch stretch =
        new Stretch(saidFrom(parsed, clause, charge).orElse(verb.from()), verb.to())
            .and(charge.agent().from(), charge.agent().to());
    for (Optional<Nominal> part : List.of(clause.object(), charge.deed())) {
      if (part.isPresent()) {
        stretch = stretch.and(part.get().from(), part.get().to());
      }
    }
    return stretch;
  }
}
