package org.rashomon.claim.extract.state;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Nothing;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.Turns.Kind;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Whether someone was convicted of something before: "has no criminal record", "had been convicted
/// twice", "was not known to police".
final class Records implements ImpliedStates {
  private static final StateTerm CONVICTED = new StateTerm("RECORD", "CONVICTED");

  private final Turns turns;
  private final StateLexicon lexicon;

  Records(Turns turns, StateLexicon lexicon) {
    this.turns = turns;
    this.lexicon = lexicon;
  }

  @Override
  public List<Implied> find(ParsedSentence parsed, Clause clause) {
    if (clause.subject().isEmpty()) {
      return List.of();
    }
    return held(parsed, clause)
        .or(() -> convicted(parsed, clause))
        .or(() -> unknown(parsed, clause))
        .map(List::of)
        .orElse(List.of());
  }

  /// "has no criminal record", "had two previous convictions"
  private Optional<Implied> held(ParsedSentence parsed, Clause clause) {
    boolean has = Clauses.verb(parsed, clause).equals("have") && !clause.isPassive();
    return clause
        .object()
        .filter(record -> has && turns.is(Kind.RECORD, parsed, record))
        .filter(record -> turns.hasWord(Kind.RECORD_OF, parsed, record))
        .flatMap(
            record -> {
              boolean none = Nothing.isNamed(parsed, clause.object());
              boolean holds = none == clause.stance().isNegative();
              return told(parsed, clause, Turns.stretch(clause, record), holds);
            });
  }

  /// "had been convicted twice", "was found guilty of theft in 2015", "had never been jailed"
  private Optional<Implied> convicted(ParsedSentence parsed, Clause clause) {
    String verb = Clauses.verb(parsed, clause);
    boolean convicts =
        clause.isPassive()
            && turns.has(Kind.CONVICT, verb)
            && (!verb.equals("find") || Arguments.hasWord(parsed, clause, "guilty"));
    if (!convicts) {
      return Optional.empty();
    }
    Optional<Integer> before = before(parsed, clause, end(parsed, clause));
    Stretch verbs =
        new Stretch(clause.verb().orElseThrow().from(), clause.verb().orElseThrow().to());
    return before.flatMap(
        last -> told(parsed, clause, verbs.and(last, last + 1), !clause.stance().isNegative()));
  }

  /// Where the next verb or comma stands.
  private static int end(ParsedSentence parsed, Clause clause) {
    int end = clause.verb().orElseThrow().to();
    while (end < parsed.tokens().size()
        && !parsed.token(end).isVerb()
        && !parsed.token(end).is(",")) {
      end++;
    }
    return end;
  }

  /// The word that says that it was before: "twice", "previously", a year.
  private Optional<Integer> before(ParsedSentence parsed, Clause clause, int to) {
    boolean earlier = clause.verb().orElseThrow().auxiliaries().contains("have");
    for (int i = clause.from(); i < to; i++) {
      String lemma = parsed.token(i).lemma().toLowerCase(Locale.ROOT);
      if (turns.has(Kind.ALREADY, lemma) || (earlier && isYear(parsed.token(i).text()))) {
        return Optional.of(i);
      }
    }
    return earlier && clause.times().stream().anyMatch(i -> isYear(lastWord(parsed, i)))
        ? Optional.of(clause.times().getLast())
        : Optional.empty();
  }

  private static String lastWord(ParsedSentence parsed, int index) {
    String text = parsed.token(index).text();
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  /// "was not known to police"
  private Optional<Implied> unknown(ParsedSentence parsed, Clause clause) {
    boolean known =
        clause.quality().filter(q -> parsed.token(q.head()).is("known")).isPresent()
            || Clauses.verb(parsed, clause).equals("know");
    return Clauses.led(clause, "to")
        .filter(police -> known && clause.stance().isNegative())
        .filter(police -> isPolice(Clauses.lemma(parsed, police)))
        .flatMap(police -> told(parsed, clause, Turns.stretch(clause, police), false));
  }

  private static boolean isPolice(String lemma) {
    return StateWord.AUTHORITY.has(lemma);
  }

  private Optional<Implied> told(
      ParsedSentence parsed, Clause clause, Stretch stretch, boolean holds) {
    Nominal who = clause.subject().orElseThrow();
    return Bearer.of(parsed, who, lexicon)
        .map(
            person ->
                new Implied(
                    CONVICTED,
                    person.population(),
                    stretch.and(who.from(), who.to()),
                    Turns.stance(clause, holds)));
  }
}
