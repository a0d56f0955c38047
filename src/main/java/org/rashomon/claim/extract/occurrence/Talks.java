package org.rashomon.claim.extract.occurrence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Happenings.Happening;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.occurrence.Possessions.Possession;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Whether parties talk with one another: "A and B are in merger talks", "A has never been in talks
/// with B". Told of whom one talks with; where this is not said, of each that talks.
final class Talks {
  private static final Turns TURNS = new Turns();
  private static final String TALK = "talk";

  private Talks() {}

  static List<Possession> of(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> talks =
        isBeing(parsed, clause)
            ? Clauses.led(clause, "in").filter(noun -> TURNS.is(Turns.Kind.TALKS, parsed, noun))
            : Optional.empty();
    return talks.stream()
        .flatMap(
            noun ->
                parties(parsed, clause)
                    .map(
                        party ->
                            new Possession(
                                new Happening(TALK, parsed.head(party).lemma(), Optional.of(party)),
                                noun.to(),
                                false)))
        .toList();
  }

  private static boolean isBeing(ParsedSentence parsed, Clause clause) {
    return clause.verb().isPresent()
        && clause.subject().isPresent()
        && switch (Clauses.verb(parsed, clause)) {
          case "be", "remain", "stay", "engage" -> true;
          default -> false;
        };
  }

  private static Stream<Nominal> parties(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> with = Clauses.led(clause, "with");
    return with.isPresent()
        ? with.stream()
        : clause.subject().stream()
            .flatMap(one -> Stream.concat(Stream.of(one), joined(parsed, one).stream()));
  }

  /// "A and B", whichever of the two is taken for the subject
  private static Optional<Nominal> joined(ParsedSentence parsed, Nominal one) {
    int at = parsed.elements().indexOf(one);
    return beside(parsed, at, 1).or(() -> beside(parsed, at, -1));
  }

  private static Optional<Nominal> beside(ParsedSentence parsed, int at, int step) {
    int other = at + 2 * step;
    boolean linked =
        at >= 0
            && other >= 0
            && other < parsed.elements().size()
            && parsed.elements().get(at + step) instanceof Link link
            && link.kind() == LinkKind.CONJUNCTION;
    return linked && parsed.elements().get(other) instanceof Nominal party
        ? Optional.of(party)
        : Optional.empty();
  }
}
