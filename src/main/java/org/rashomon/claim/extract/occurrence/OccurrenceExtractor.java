package org.rashomon.claim.extract.occurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Happenings;
import org.rashomon.claim.extract.Happenings.Happening;
import org.rashomon.claim.extract.Nothing;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.extract.TrailingPhrases;
import org.rashomon.claim.extract.VerbBounds;
import org.rashomon.claim.extract.occurrence.Possessions.Possession;
import org.rashomon.claim.extract.responsibility.Charges;
import org.rashomon.claim.extract.time.DeadlineExtractor;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Cleft;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Whether something happened: one claim for each clause that tells a happening.
public final class OccurrenceExtractor implements Extractor {
  private final Charges charges = new Charges();
  private final Happenings happenings;
  private final ScopeReader scopes;

  public OccurrenceExtractor(PredicateLexicon predicates, StanceLexicon stances) {
    this.happenings = new Happenings(predicates);
    this.scopes = new ScopeReader(stances);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Clause clause : reading.parsed().clauses()) {
      if (clause.kind() != Clause.Kind.REPORTING
          && !isAside(reading.parsed(), clause)
          && !Cleft.isOfAnother(reading.parsed(), clause)
          && !Reasons.areDenied(reading.parsed(), clause)
          && !VerbBounds.deniesNumber(reading.parsed(), clause)
          && !DeadlineExtractor.leavesOpen(reading.parsed(), clause)
          && !charges.isOwnDenial(reading.parsed(), clause)) {
        Optional<Possession> had =
            Existences.of(reading.parsed(), clause)
                .or(() -> Possessions.of(reading.parsed(), clause));
        had.ifPresent(it -> claims.add(claim(reading, clause, it)));
        happenings
            .of(reading.parsed(), clause)
            .filter(happening -> had.isEmpty() && !isAuxiliary(happening.predicate()))
            .ifPresent(happening -> claims.add(claim(reading, clause, happening)));
        List<Possession> talks = Talks.of(reading.parsed(), clause);
        talks.forEach(it -> claims.add(claim(reading, clause, it)));
        if (talks.isEmpty()) {
          claims.addAll(byNoun(reading, clause));
        }
      }
    }
    return claims;
  }

  /// "The weapons used caused burns" is about weapons; that any were used is another's claim.
  private static boolean isAside(ParsedSentence parsed, Clause clause) {
    return clause
        .verb()
        .filter(verb -> verb.auxiliaries().isEmpty() && verb.to() == clause.to())
        .filter(verb -> clause.subject().filter(noun -> noun.to() == verb.from()).isPresent())
        .filter(verb -> verb.to() < parsed.tokens().size())
        .filter(verb -> parsed.token(verb.to()).isVerb())
        .isPresent();
  }

  /// What is only weighed, and what something is said to have been.
  private List<Claim> byNoun(Reading reading, Clause clause) {
    ParsedSentence parsed = reading.parsed();
    Clause open = clause.with(clause.stance().with(Modality.UNDECIDED));
    return Stream.concat(
            OpenMatters.weighed(parsed, clause).map(it -> claim(reading, open, it)).stream(),
            OpenMatters.verdict(parsed, clause).map(it -> claim(reading, clause, it)).stream())
        .toList();
  }

  private Claim claim(Reading reading, Clause clause, Possession had) {
    Happening happening = had.lacked() ? had.happening().undone() : had.happening();
    Claim told = claim(reading, clause, happening);
    return reading.claim(
        new Stretch(clause.from(), Math.max(had.to(), clause.to())),
        new Statement(told.slot(), told.value(), told.stance(), told.scope()));
  }

  private Claim claim(Reading reading, Clause clause, OpenMatters.Matter matter) {
    Claim told = claim(reading, clause, matter.happening());
    return reading.claim(
        matter.stretch(), new Statement(told.slot(), told.value(), told.stance(), told.scope()));
  }

  private Claim claim(Reading reading, Clause clause, Happening happening) {
    ParsedSentence parsed = reading.parsed();
    boolean none =
        Nothing.isNamed(parsed, clause.subject()) || Nothing.isNamed(parsed, clause.object());
    boolean negative = clause.stance().isNegative() && !isNoOne(parsed, clause.subject());
    boolean not = (none != negative) != happening.isUndone();
    Polarity polarity = not ? Polarity.NEGATIVE : Polarity.POSITIVE;
    Stance stance = clause.stance().with(polarity);
    Optional<Nominal> patient =
        happening
            .patient()
            .flatMap(
                p -> Happenings.isFiring(happening) ? target(parsed, clause, p) : Optional.of(p))
            .map(p -> Anaphor.resolved(reading, clause, p));
    String subject =
        patient.equals(happening.patient())
            ? happening.subject()
            : patient.map(p -> parsed.head(p).lemma()).orElse("");
    Scope scope =
        scopes
            .read(reading, Optional.of(clause), Optional.empty())
            .of(patient.map(p -> Counted.population(parsed, p)).orElse(Population.UNSTATED));
    return reading.claim(
        TrailingPhrases.with(parsed, clause, new Stretch(clause.from(), clause.to())),
        new Statement(
            new Slot(Aspect.OCCURRENCE, happening.predicate(), subject),
            new Value.Occurrence(polarity == Polarity.POSITIVE, doer(parsed, clause)),
            stance,
            scope));
  }

  /// Of "fired a shot" whoever fires, as of "fired"; of "a shot was fired" nobody.
  private static Optional<Nominal> target(ParsedSentence parsed, Clause clause, Nominal patient) {
    boolean cognate = OccurrenceWord.COGNATE.has(parsed.head(patient).lemma());
    return cognate
        ? clause.subject().filter(who -> !clause.isPassive() && !who.equals(patient))
        : Optional.of(patient);
  }

  /// "No one was hurt", "Not one passenger": the words that say that there is none deny the clause,
  /// too.
  private static boolean isNoOne(ParsedSentence parsed, Optional<Nominal> subject) {
    return subject
        .map(who -> parsed.words(who.from(), who.to()).toLowerCase(Locale.ROOT))
        .filter(
            who ->
                who.equals("no one")
                    || who.startsWith("not one ")
                    || who.startsWith("not a single "))
        .isPresent();
  }

  /// Who did something to a thing, if named: in "Kenya signed the treaty" Kenya.
  private static Optional<String> doer(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> who =
        clause.isPassive() || clause.object().isEmpty() ? Optional.empty() : clause.subject();
    return who.filter(noun -> parsed.head(noun).isProper())
        .map(noun -> parsed.words(noun.from(), noun.to()));
  }

  private static boolean isAuxiliary(String predicate) {
    return predicate.equals("be") || predicate.equals("have") || predicate.equals("do");
  }
}
