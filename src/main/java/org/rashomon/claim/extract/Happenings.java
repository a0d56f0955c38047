package org.rashomon.claim.extract;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Names what a clause says happened: the measure of the lexicon that its verb tells, else the
/// verb's lemma with its particle; and whom or what it happened to.
final class Happenings {
  private final Frames frames;

  Happenings(PredicateLexicon lexicon) {
    this.frames = new Frames(lexicon);
  }

  /// @param subject the lemma of the patient: the object, the subject of a passive or intransitive
  record Happening(String predicate, String subject, Optional<Nominal> patient) {}

  Optional<Happening> of(ParsedSentence parsed, Clause clause) {
    if (clause.verb().isEmpty()) {
      return Optional.empty();
    }
    Token verb = parsed.token(clause.verb().get().main());
    Optional<Nominal> patient = patient(clause);
    String subject = patient.map(p -> parsed.head(p).lemma()).orElse("");
    String name =
        patient
            .flatMap(p -> frames.match(parsed, clause, p, new org.rashomon.quantity.Unit.Things()))
            .map(frame -> frame.predicate().name())
            .orElseGet(() -> withParticle(parsed, clause, verb));
    return Optional.of(new Happening(name, subject, patient));
  }

  static Optional<Nominal> patient(Clause clause) {
    return clause.isPassive() ? clause.subject() : clause.object().or(clause::subject);
  }

  private static String withParticle(ParsedSentence parsed, Clause clause, Token verb) {
    int next = clause.verb().orElseThrow().to();
    boolean particle = next < parsed.tokens().size() && parsed.token(next).tag().equals("RP");
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    return particle ? lemma + " " + parsed.token(next).lemma() : lemma;
  }
}
