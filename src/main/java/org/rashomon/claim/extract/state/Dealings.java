package org.rashomon.claim.extract.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Population;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Nothing;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.Turns.Kind;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// The deal that parties reach or miss, however it is told: "the talks between A and B collapsed",
/// "A and B reached a deal", "A and B have yet to agree".
final class Dealings implements ImpliedStates {
  private static final String DEAL = "deal";
  private static final StateTerm REACHED = new StateTerm("AGREEMENT", "REACHED");

  private final Turns turns;
  private final StateLexicon lexicon;

  Dealings(Turns turns, StateLexicon lexicon) {
    this.turns = turns;
    this.lexicon = lexicon;
  }

  /// "There was no agreement between A and B", "A and B parted without a deal"
  @Override
  public List<Implied> find(ParsedSentence parsed, Clause clause) {
    boolean there =
        clause.subject().filter(s -> parsed.head(s).tag().equals("EX")).isPresent()
            && Nothing.isNamed(parsed, clause.object());
    Optional<Nominal> missed =
        there ? clause.object() : Clauses.led(clause, "without").filter(n -> !isNegative(clause));
    return missed
        .filter(noun -> turns.is(Kind.DEALING, parsed, noun))
        .flatMap(noun -> Bearer.of(parsed, noun, lexicon))
        .map(
            deal ->
                new Implied(
                    REACHED,
                    of(parsed, clause, deal.population()),
                    Turns.stretch(clause, deal.nominal()),
                    Turns.stance(clause, false)))
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean isNegative(Clause clause) {
    return clause.stance().isNegative();
  }

  /// @param bearer of whom or of what it is told
  /// @return the deal with the names of its parties; the bearer itself where no deal is told of
  Population of(ParsedSentence parsed, Clause clause, Population bearer) {
    boolean agree =
        clause.object().isEmpty()
            && clause
                .verb()
                .filter(v -> parsed.token(v.main()).lemma().equals("agree"))
                .isPresent();
    if (!agree && !turns.has(Kind.DEALING, bearer.head())) {
      return bearer;
    }
    Stream<String> parties =
        clause.subject().stream()
            .flatMap(who -> Bearer.of(parsed, who, lexicon).stream())
            .flatMap(who -> who.population().modifiers().stream());
    List<String> names =
        Stream.concat(bearer.modifiers().stream(), parties)
            .filter(word -> Character.isUpperCase(word.charAt(0)))
            .distinct()
            .toList();
    return new Population(DEAL, names);
  }
}
