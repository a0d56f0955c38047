package org.rashomon.claim.syntax;

import java.util.List;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Stance;

/// Colours infinitives and gerunds by the verb above them: "refused to pay", "is expected to rise",
/// "was cleared of taking bribes".
final class Control {
  private final OwnStance own;

  Control(OwnStance own) {
    this.own = own;
  }

  /// Corrects `clauses`, which have the stances of their own words, in place.
  void colour(ParsedSentence parsed, List<Clause> clauses) {
    if (!clauses.isEmpty()) {
      clauses.set(0, planned(parsed, clauses.getFirst()));
    }
    for (int k = 1; k < clauses.size(); k++) {
      clauses.set(k, coloured(new Junction(parsed, clauses.get(k - 1), clauses.get(k))));
    }
  }

  private Clause coloured(Junction junction) {
    if (isNotGuiltyOf(junction.parsed(), junction.clause())) {
      return notGuilty(junction.parsed(), junction.clause());
    }
    return isInfinitive(junction.clause()) && !junction.hasComma()
        ? infinitive(junction)
        : gerund(junction);
  }

  private static boolean isInfinitive(Clause clause) {
    return clause.verb().filter(v -> v.form() == Element.Form.INFINITIVE).isPresent();
  }

  /// "Steelmaker to cut 400 jobs": headlines leave "is" out.
  private static Clause planned(ParsedSentence parsed, Clause first) {
    boolean headline =
        first
            .verb()
            .filter(verb -> verb.form() == Element.Form.INFINITIVE && verb.from() > 0)
            .filter(verb -> verb.auxiliaries().isEmpty())
            .flatMap(verb -> first.subject())
            .filter(subject -> subject.from() == 0 && parsed.token(subject.to()).is("to"))
            .isPresent();
    return headline && first.stance().modality() == Modality.ASSERTED
        ? first.with(first.stance().with(Modality.FORECAST))
        : first;
  }

  private Clause gerund(Junction junction) {
    Clause clause = junction.clause();
    boolean gerund = junction.isGerund() || junction.isShortOf();
    if (gerund && own.negates(junction.parsed(), junction.above())) {
      return clause.with(controlled(junction));
    }
    boolean barred = junction.isLedGerund() && own.bars(junction.parsed(), junction.above());
    return barred ? clause.with(SaidStance.flipped(clause.stance())) : clause;
  }

  private Clause infinitive(Junction junction) {
    Clause told = junction.clause().with(controlled(junction));
    boolean settled = own.settles(junction.parsed(), junction.above());
    return settled ? told.since(junction.above().from()) : told;
  }

  private Stance controlled(Junction junction) {
    Clause above = junction.above();
    Stance result = own.throughControl(junction.parsed(), above, junction.clause().stance());
    if (above.stance().isNegative()) {
      result = SaidStance.flipped(result);
    }
    return result.modality() == Modality.ASSERTED ? result.with(above.stance().modality()) : result;
  }

  /// "was found not guilty of taking bribes"
  private static boolean isNotGuiltyOf(ParsedSentence parsed, Clause clause) {
    int verb = clause.verb().map(Element.Verbal::main).orElse(0);
    return verb > 2
        && parsed.token(verb).tag().equals("VBG")
        && ((parsed.token(verb - 2).is("guilty") && parsed.token(verb - 3).is("not"))
            || parsed.token(verb - 2).is("innocent"));
  }

  /// Who pleads not guilty "to taking bribes" only claims it.
  private static Clause notGuilty(ParsedSentence parsed, Clause clause) {
    Stance flipped = SaidStance.flipped(clause.stance());
    boolean pleads = parsed.token(clause.verb().orElseThrow().from()).is("to");
    return clause.with(pleads ? flipped.with(Modality.REPORTED) : flipped);
  }
}
