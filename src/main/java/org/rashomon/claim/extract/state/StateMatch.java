package org.rashomon.claim.extract.state;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.Argument;
import org.rashomon.claim.lexicon.StateFrame;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// A clause that tells a state in the way of a frame of the lexicon.
///
/// @param bearer the noun phrase in the state
/// @param stretch the words of verb, particles and complement
record StateMatch(Nominal bearer, Stretch stretch) {

  static Optional<StateMatch> of(ParsedSentence parsed, Clause clause, StateFrame frame) {
    Optional<Nominal> bearer = bearer(parsed, clause, frame);
    if (bearer.isEmpty() || !object(parsed, clause, frame) || !doer(parsed, clause, frame)) {
      return Optional.empty();
    }
    Element.Verbal verb = clause.verb().orElseThrow();
    Optional<Integer> particles = particles(parsed, clause, frame.particles());
    Optional<Integer> complement = complement(parsed, clause, frame);
    if (particles.isEmpty() || complement.isEmpty()) {
      return Optional.empty();
    }
    int to = Math.max(verb.to(), Math.max(particles.get(), complement.get()));
    boolean takesObject = frame.bearer() == Argument.SUBJECT && clause.object().isPresent();
    int end = takesObject ? Math.max(to, clause.object().get().to()) : to;
    return Optional.of(new StateMatch(bearer.get(), new Stretch(verb.from(), end)));
  }

  private static Optional<Nominal> bearer(ParsedSentence parsed, Clause clause, StateFrame frame) {
    if (frame.bearer() == Argument.SUBJECT) {
      return clause.isPassive() && !isBare(parsed, clause) ? Optional.empty() : clause.subject();
    }
    if (frame.preposition().isPresent() && frame.complement().isEmpty()) {
      return clause.complements().stream()
          .filter(c -> isLed(c, frame.preposition().get()))
          .map(Complement::nominal)
          .findFirst();
    }
    if (clause.isPassive() || isHeadlinePassive(parsed, clause)) {
      return clause.subject();
    }
    return object(clause, frame);
  }

  /// The object, also where the verb's particle was taken for a preposition: "sealed off the pass".
  private static Optional<Nominal> object(Clause clause, StateFrame frame) {
    if (clause.object().isPresent() || frame.particles().isEmpty() || clause.isPassive()) {
      return clause.object();
    }
    int behind = clause.verb().orElseThrow().to();
    String particle = frame.particles().getLast();
    return clause.complements().stream()
        .filter(c -> c.preposition().equals(particle) && c.nominal().from() == behind + 1)
        .map(Complement::nominal)
        .findFirst();
  }

  /// "are feared drowned": a bare participle right behind a verb may be of the active.
  private static boolean isBare(ParsedSentence parsed, Clause clause) {
    Element.Verbal verb = clause.verb().orElseThrow();
    return verb.auxiliaries().isEmpty()
        && verb.from() > 0
        && parsed.token(verb.from() - 1).isVerb();
  }

  /// "Hostages freed as siege ends": headlines leave the auxiliary out.
  private static boolean isHeadlinePassive(ParsedSentence parsed, Clause clause) {
    Element.Verbal verb = clause.verb().orElseThrow();
    return parsed.sentence().isTitle()
        && clause.object().isEmpty()
        && verb.auxiliaries().isEmpty()
        && parsed.token(verb.main()).tag().equals("VBD");
  }

  private static boolean object(ParsedSentence parsed, Clause clause, StateFrame frame) {
    return frame.object().isEmpty()
        || object(clause, frame)
            .filter(o -> isNamed(parsed.head(o), frame.object().get()))
            .isPresent()
        || (clause.isPassive()
            && clause
                .subject()
                .filter(s -> isNamed(parsed.head(s), frame.object().get()))
                .isPresent());
  }

  private static boolean doer(ParsedSentence parsed, Clause clause, StateFrame frame) {
    return frame
        .doer()
        .map(noun -> clause.subject().filter(s -> parsed.head(s).lemma().equals(noun)).isPresent())
        .orElse(true);
  }

  /// A measure is known by its unit: "6 percent".
  private static boolean isNamed(Token head, String lemma) {
    return head.lemma().equals(lemma)
        || (head.tag().equals(Token.MEASURE)
            && (head.lemma().endsWith(" " + lemma)
                || (lemma.equals("percent")
                    && (head.lemma().endsWith("%") || head.lemma().endsWith("per cent")))));
  }

  /// @return index after the particles, which follow the verb or its object; empty if they do not
  private static Optional<Integer> particles(
      ParsedSentence parsed, Clause clause, List<String> particles) {
    int verb = clause.verb().orElseThrow().to();
    if (particles.isEmpty()) {
      return Optional.of(verb);
    }
    return follow(parsed, verb, particles)
        .or(() -> behindObject(clause).flatMap(object -> follow(parsed, object.to(), particles)));
  }

  /// The object behind which a particle may stand: "switched off the light on the stairs" has its
  /// own.
  private static Optional<Nominal> behindObject(Clause clause) {
    boolean another = clause.particles().stream().anyMatch(StateMatch::isParticle);
    return clause.object().filter(object -> !another);
  }

  private static boolean isParticle(String word) {
    return switch (word) {
      case "off", "on", "down", "up", "out", "over", "back" -> true;
      default -> false;
    };
  }

  private static Optional<Integer> follow(ParsedSentence parsed, int from, List<String> words) {
    int at = from;
    for (String word : words) {
      while (at < parsed.tokens().size() && isPassed(parsed, at, word)) {
        at++;
      }
      while (at < parsed.tokens().size()
          && parsed.token(at).tag().startsWith("RB")
          && !parsed.token(at).is("not")
          && !parsed.token(at).is(word)) {
        at++;
      }
      if (at >= parsed.tokens().size() || !parsed.token(at).is(word) || isPreposition(parsed, at)) {
        return Optional.empty();
      }
      at++;
    }
    return Optional.of(at);
  }

  /// "agreed on Friday to": a time between the verb and what belongs to it.
  private static boolean isPassed(ParsedSentence parsed, int at, String word) {
    boolean time = parsed.token(at).tag().equals(Token.MOMENT);
    return !parsed.token(at).is(word) && (time || isPreposition(parsed, at));
  }

  /// "kept her job on Thursday", "burned out of control" have no particle.
  private static boolean isPreposition(ParsedSentence parsed, int at) {
    if (at + 1 >= parsed.tokens().size()) {
      return false;
    }
    Token next = parsed.token(at + 1);
    return switch (parsed.token(at).lemma()) {
      case "on", "in", "at", "by" -> next.tag().equals(Token.MOMENT);
      case "out" ->
          next.is("of") && at + 2 < parsed.tokens().size() && parsed.token(at + 2).is("control");
      default -> false;
    };
  }

  private static Optional<Integer> complement(
      ParsedSentence parsed, Clause clause, StateFrame frame) {
    int verb = clause.verb().orElseThrow().to();
    if (frame.complement().isEmpty()) {
      return Optional.of(verb);
    }
    return clause.complements().stream()
        .filter(c -> c.at() >= verb)
        .filter(c -> isNamed(parsed.head(c.nominal()), frame.complement().get()))
        .filter(c -> frame.preposition().isEmpty() || isLed(c, frame.preposition().get()))
        .map(c -> c.nominal().to())
        .findFirst();
  }

  private static boolean isLed(Complement complement, String preposition) {
    return complement.preposition().equals(preposition)
        || complement.preposition().startsWith(preposition + " ");
  }
}
