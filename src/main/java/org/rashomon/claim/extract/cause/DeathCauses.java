package org.rashomon.claim.extract.cause;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.cause.Causation.Effect;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds what someone died of, or what brought an aircraft down, where the verb and its object tell
/// it: "took his own life", "lost her battle with cancer", "died in a rockfall", "was shot down".
final class DeathCauses {
  private static final List<String> AGAINST = List.of("with", "against", "to");

  private final CauseWords words;

  DeathCauses(CauseWords words) {
    this.words = words;
  }

  Optional<Causation> find(ParsedSentence parsed, Clause clause) {
    return suicide(parsed, clause)
        .or(() -> battle(parsed, clause))
        .or(() -> shotDown(parsed, clause))
        .or(() -> died(parsed, clause));
  }

  /// "took his own life", "killed himself", "committed suicide", "died by suicide"
  private static Optional<Causation> suicide(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> object = clause.object().or(() -> Clauses.led(clause, "by"));
    boolean done =
        object
            .filter(
                noun ->
                    switch (CauseWords.verb(parsed, clause)) {
                      case "take" -> isOwnLife(parsed, noun);
                      case "kill" ->
                          parsed.head(noun).is("himself") || parsed.head(noun).is("herself");
                      case "commit", "die" -> parsed.head(noun).is("suicide");
                      default -> false;
                    })
            .isPresent();
    return done
        ? object.map(noun -> told(clause, noun, new Effect("die", clause.subject())))
        : Optional.empty();
  }

  private static boolean isOwnLife(ParsedSentence parsed, Nominal noun) {
    return Clauses.lemma(parsed, noun).equals("life")
        && parsed.tokens().subList(noun.from(), noun.to()).stream().anyMatch(t -> t.is("own"));
  }

  private static Causation told(Clause clause, Nominal cause, Effect effect) {
    var verb = clause.verb().orElseThrow();
    return new Causation(
        new Stretch(cause.from(), cause.to()),
        cause.head(),
        effect,
        new Stretch(verb.from(), verb.to()),
        false,
        clause.stance());
  }

  /// "lost her battle with cancer"
  private static Optional<Causation> battle(ParsedSentence parsed, Clause clause) {
    boolean lost =
        CauseWords.verb(parsed, clause).equals("lose")
            && clause.object().filter(noun -> isBattle(parsed, noun)).isPresent();
    return lost
        ? Clauses.led(clause, AGAINST)
            .map(
                illness ->
                    Causation.told(parsed, clause, illness, new Effect("die", clause.subject())))
        : Optional.empty();
  }

  private static boolean isBattle(ParsedSentence parsed, Nominal noun) {
    return switch (Clauses.lemma(parsed, noun)) {
      case "battle", "fight", "struggle" -> parsed.token(noun.from()).tag().equals("PRP$");
      default -> false;
    };
  }

  /// "was shot down": by whatever
  private static Optional<Causation> shotDown(ParsedSentence parsed, Clause clause) {
    boolean down =
        clause.isPassive()
            && CauseWords.verb(parsed, clause).equals("shoot")
            && Arguments.hasWord(parsed, clause, "down")
            && Arguments.doer(parsed, clause).isEmpty();
    if (!down) {
      return Optional.empty();
    }
    var verb = clause.verb().orElseThrow();
    return Optional.of(
        new Causation(
            new Stretch(verb.main(), verb.to()),
            verb.main(),
            new Effect("crash", clause.subject()),
            new Stretch(verb.from(), verb.to()),
            false,
            clause.stance()));
  }

  /// "died at his home of cancer", "died in a rockfall", "was killed in a car crash"
  private Optional<Causation> died(ParsedSentence parsed, Clause clause) {
    String verb = CauseWords.verb(parsed, clause);
    boolean dies = verb.equals("die") || (verb.equals("kill") && clause.isPassive());
    if (!dies) {
      return Optional.empty();
    }
    return clause.complements().stream()
        .filter(c -> isCause(parsed, c, verb))
        .map(
            c ->
                new Causation(
                    CauseWords.whole(parsed, c.nominal()),
                    c.nominal().head(),
                    new Effect("die", clause.subject()),
                    new Stretch(c.at(), c.nominal().to()),
                    false,
                    clause.stance()))
        .findFirst();
  }

  private boolean isCause(ParsedSentence parsed, Complement complement, String verb) {
    String noun = Clauses.lemma(parsed, complement.nominal());
    return switch (complement.preposition()) {
      case "of" -> verb.equals("die") && words.isIllness(noun) && !hangsOnNoun(parsed, complement);
      case "in" ->
          Effects.isHappening(parsed, complement.nominal())
              && words.isKnown(noun)
              && parsed.head(complement.nominal()).tag().equals("NN");
      default -> false;
    };
  }

  /// "at the age of", "a victim of": "of" belongs to the noun before it unless that is a place.
  private static boolean hangsOnNoun(ParsedSentence parsed, Complement complement) {
    return parsed
            .governor(complement.nominal())
            .filter(noun -> !parsed.head(noun).isProper())
            .isPresent()
        && parsed
            .governor(complement.nominal())
            .filter(noun -> Clauses.lemma(parsed, noun).equals("home"))
            .isEmpty();
  }
}
