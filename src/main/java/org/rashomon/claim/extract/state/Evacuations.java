package org.rashomon.claim.extract.state;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Population;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Nothing;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.Turns.Kind;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Whether people had to leave where they live or stay: "residents were told to leave", "guests
/// stayed put", "no evacuation order was issued for the village", "were allowed back home". Those
/// of a place are told by its name. Some of many ("800 residents") are left to the counts.
final class Evacuations implements ImpliedStates {
  private static final String HOMES = "HOMES";
  private static final StateTerm AWAY = new StateTerm(HOMES, "AWAY");
  private static final StateTerm HOME = new StateTerm(HOMES, "AT_HOME");
  private static final String RESIDENT = "resident";

  private final Turns turns;
  private final StateLexicon lexicon;

  Evacuations(Turns turns, StateLexicon lexicon) {
    this.turns = turns;
    this.lexicon = lexicon;
  }

  @Override
  public List<Implied> find(ParsedSentence parsed, Clause clause) {
    return sent(parsed, clause)
        .or(() -> evacuated(parsed, clause))
        .or(() -> stayed(parsed, clause))
        .or(() -> ordered(parsed, clause))
        .map(List::of)
        .orElse(List.of());
  }

  /// "were told to leave", "were allowed to return", "were told to stay indoors"
  private Optional<Implied> sent(ParsedSentence parsed, Clause act) {
    int at = parsed.clauses().indexOf(act) - 1;
    if (at < 0 || act.verb().orElseThrow().form() != Form.INFINITIVE) {
      return Optional.empty();
    }
    Clause above = parsed.clauses().get(at);
    if (above.verb().isEmpty()) {
      return Optional.empty();
    }
    Optional<Nominal> who = above.isPassive() ? above.subject() : above.object();
    boolean told = turns.isVerb(Kind.SEND, parsed, above);
    boolean let = turns.isVerb(Kind.LET, parsed, above);
    Optional<StateTerm> state =
        told && turns.isVerb(Kind.GET_OUT, parsed, act)
            ? Optional.of(AWAY)
            : (told || let) && turns.isVerb(Kind.KEEP_IN, parsed, act)
                ? Optional.of(HOME)
                : let && turns.isVerb(Kind.COME_HOME, parsed, act)
                    ? Optional.of(HOME)
                    : Optional.empty();
    return state.flatMap(
        it ->
            who.flatMap(
                people ->
                    told(parsed, above, people, it)
                        .map(implied -> spread(implied, act.verb().orElseThrow().to()))));
  }

  private static Implied spread(Implied implied, int to) {
    Stretch stretch = implied.stretch().and(implied.stretch().from(), to);
    return new Implied(implied.state(), implied.bearer(), stretch, implied.stance());
  }

  /// "Lower Alm was evacuated", "were not evacuated", "fled their homes"
  private Optional<Implied> evacuated(ParsedSentence parsed, Clause clause) {
    String verb = Clauses.verb(parsed, clause);
    boolean left =
        turns.isVerb(Kind.GET_OUT, parsed, clause)
            && clause.object().filter(it -> turns.is(Kind.DWELLING, parsed, it)).isPresent();
    if (verb.equals("evacuate")) {
      Optional<Nominal> who = clause.isPassive() ? clause.subject() : clause.object();
      return who.flatMap(people -> told(parsed, clause, people, AWAY));
    }
    return left
        ? clause.subject().flatMap(who -> told(parsed, clause, who, AWAY))
        : Optional.empty();
  }

  /// "stayed put", "remained in their homes", "returned home"
  private Optional<Implied> stayed(ParsedSentence parsed, Clause clause) {
    boolean home =
        clause.object().filter(it -> turns.is(Kind.DWELLING, parsed, it)).isPresent()
            || clause.particles().stream().anyMatch(p -> turns.has(Kind.DWELLING, p))
            || clause.complements().stream()
                .filter(c -> c.nominal().from() >= clause.verb().orElseThrow().to())
                .anyMatch(c -> turns.is(Kind.DWELLING, parsed, c.nominal()));
    boolean stays = turns.isVerb(Kind.KEEP_IN, parsed, clause);
    boolean put = stays && isPut(parsed, clause);
    boolean back = turns.isVerb(Kind.COME_HOME, parsed, clause);
    boolean told = put || (home && (stays || back));
    return told && !clause.isPassive()
        ? clause
            .subject()
            .filter(who -> !parsed.head(who).isProper())
            .flatMap(who -> told(parsed, clause, who, HOME))
            .map(implied -> spread(implied, Math.max(clause.to(), end(parsed, clause))))
        : Optional.empty();
  }

  /// After "put", or after where they stay.
  private int end(ParsedSentence parsed, Clause clause) {
    int verb = clause.verb().orElseThrow().to();
    return clause.complements().stream()
        .map(Complement::nominal)
        .filter(noun -> noun.from() >= verb && turns.is(Kind.DWELLING, parsed, noun))
        .mapToInt(Nominal::to)
        .findFirst()
        .orElse(isPut(parsed, clause) ? verb + 1 : verb);
  }

  private static boolean isPut(ParsedSentence parsed, Clause clause) {
    int to = clause.verb().orElseThrow().to();
    return to < parsed.tokens().size()
        && (parsed.token(to).is("put") || parsed.token(to).is("behind"));
  }

  /// "no evacuation order was issued for the village", "the evacuation order was lifted"
  private Optional<Implied> ordered(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> order =
        (clause.isPassive() ? clause.subject() : clause.object()).filter(it -> isOrder(parsed, it));
    boolean given = turns.isVerb(Kind.GIVE_ORDER, parsed, clause);
    boolean lifted = turns.isVerb(Kind.LIFT, parsed, clause);
    return order
        .filter(it -> given || lifted)
        .map(
            it ->
                new Implied(
                    given ? AWAY : HOME,
                    new Population(RESIDENT, names(parsed, clause, it)),
                    Turns.stretch(clause, it),
                    stance(parsed, clause, it)));
  }

  private static boolean isOrder(ParsedSentence parsed, Nominal noun) {
    String word = Clauses.lemma(parsed, noun);
    int before = noun.head() - 1;
    boolean led = before >= noun.from() && parsed.token(before).is("evacuation");
    return led && (word.equals("order") || word.equals("notice"));
  }

  private List<String> names(ParsedSentence parsed, Clause clause, Nominal order) {
    return Clauses.led(clause, List.of("for", "in", "on"))
        .filter(place -> parsed.head(place).isProper())
        .flatMap(place -> Bearer.of(parsed, place, lexicon))
        .or(() -> Bearer.of(parsed, order, lexicon))
        .map(it -> it.population().modifiers().stream().filter(Evacuations::isName).toList())
        .orElse(List.of());
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private Optional<Implied> told(
      ParsedSentence parsed, Clause clause, Nominal who, StateTerm state) {
    boolean none = Nothing.isNamed(parsed, Optional.of(who));
    if (who.amount().isPresent() && !none) {
      return Optional.empty();
    }
    Stretch words = new Stretch(who.from(), who.to());
    var verb = clause.verb().orElseThrow();
    return bearer(parsed, who)
        .map(
            bearer ->
                new Implied(
                    state, bearer, words.and(verb.from(), verb.to()), stance(parsed, clause, who)));
  }

  /// Of those who live in a place its name is all that tells them.
  private Optional<Population> bearer(ParsedSentence parsed, Nominal who) {
    boolean living = turns.is(Kind.DWELLER, parsed, who);
    boolean place = parsed.head(who).isProper() || turns.is(Kind.SETTLEMENT, parsed, who);
    boolean guest = turns.is(Kind.INMATE, parsed, who);
    if (isNobody(parsed, who)) {
      return Optional.of(new Population(RESIDENT, List.of()));
    }
    return Optional.of(who)
        .filter(it -> living || place || guest)
        .flatMap(it -> Bearer.of(parsed, it, lexicon))
        .map(Bearer::population)
        .map(
            them ->
                guest
                    ? them
                    : new Population(
                        RESIDENT, them.modifiers().stream().filter(Evacuations::isName).toList()));
  }

  /// "Nobody was told to leave": nobody of those who live there.
  private static boolean isNobody(ParsedSentence parsed, Nominal who) {
    String words = parsed.words(who.from(), who.to()).toLowerCase(Locale.ROOT);
    return words.equals("nobody") || words.equals("no one") || words.equals("no-one");
  }

  private static Stance stance(ParsedSentence parsed, Clause clause, Nominal who) {
    boolean none = Nothing.isNamed(parsed, Optional.of(who));
    if (isNobody(parsed, who)) {
      return clause.stance().with(Polarity.NEGATIVE);
    }
    return none != clause.stance().isNegative()
        ? clause.stance().with(Polarity.NEGATIVE)
        : clause.stance().with(Polarity.POSITIVE);
  }
}
