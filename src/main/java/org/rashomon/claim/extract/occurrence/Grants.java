package org.rashomon.claim.extract.occurrence;

import java.util.Optional;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.Turns.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// What someone has because another gave it, or has not because it was refused or given up: "issued
/// life jackets to all passengers", "were provided with helmets", "her request for bail was turned
/// down", "waived his severance".
final class Grants {
  private static final Turns TURNS = new Turns();

  private Grants() {}

  /// @param thing the noun phrase of what is had
  /// @param owner who has it or has it not
  /// @param refused whether the words say by themselves that it is not had
  record Grant(Nominal thing, Nominal owner, boolean refused) {}

  static Optional<Grant> of(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> given = clause.isPassive() ? clause.subject() : clause.object();
    return given.flatMap(
        thing ->
            given(parsed, clause, thing)
                .or(() -> equipped(parsed, clause, thing))
                .or(() -> asked(parsed, clause, thing))
                .or(() -> waived(parsed, clause, thing)));
  }

  /// "handed out helmets to the workers", "no payment was made to the director"
  private static Optional<Grant> given(ParsedSentence parsed, Clause clause, Nominal thing) {
    return Optional.of(clause)
        .filter(it -> TURNS.isVerb(Kind.GIVE, parsed, it))
        .flatMap(it -> behind(it, "to"))
        .map(owner -> new Grant(thing, owner, false));
  }

  /// "equipped the workers with helmets", "the workers were issued with helmets"
  private static Optional<Grant> equipped(ParsedSentence parsed, Clause clause, Nominal owner) {
    return Optional.of(clause)
        .filter(it -> TURNS.isVerb(Kind.EQUIP, parsed, it))
        .flatMap(it -> behind(it, "with"))
        .map(thing -> new Grant(thing, owner, false));
  }

  /// "rejected his application for asylum", "her bail application was turned down"
  private static Optional<Grant> asked(ParsedSentence parsed, Clause clause, Nominal request) {
    boolean refused = TURNS.isVerb(Kind.TURN_DOWN, parsed, clause);
    boolean answered = refused || TURNS.isVerb(Kind.GRANT, parsed, clause);
    return Optional.of(request)
        .filter(it -> answered && TURNS.is(Kind.REQUEST, parsed, it))
        .flatMap(it -> owner(parsed, it))
        .map(owner -> new Grant(behind(clause, "for").orElse(request), owner, refused));
  }

  private static Optional<Grant> waived(ParsedSentence parsed, Clause clause, Nominal thing) {
    return Optional.of(clause)
        .filter(it -> TURNS.isVerb(Kind.WAIVE, parsed, it) && !it.isPassive())
        .flatMap(Clause::subject)
        .map(owner -> new Grant(thing, owner, true));
  }

  /// Whose request it is: the words before the last "'s" in it.
  private static Optional<Nominal> owner(ParsedSentence parsed, Nominal request) {
    for (int i = request.head() - 1; i > request.from(); i--) {
      if (parsed.token(i).tag().equals("POS")) {
        return Optional.of(
            new Nominal(request.from(), i, i - 1, Optional.empty(), request.times()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Nominal> behind(Clause clause, String preposition) {
    int verb = clause.verb().orElseThrow().from();
    return clause.complements().stream()
        .filter(c -> c.preposition().equals(preposition))
        .map(Complement::nominal)
        .filter(nominal -> preposition.equals("for") || nominal.from() > verb)
        .findFirst();
  }
}
