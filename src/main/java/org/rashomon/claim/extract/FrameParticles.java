package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.claim.lexicon.Frame;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// The words that follow the verb of one clause, as a frame of the lexicon asks for them: "down" in
/// "gunned down".
record FrameParticles(ParsedSentence parsed, Clause clause) {
  private static final String NOT = "not";

  /// Whether all that the frame asks for are among them.
  boolean have(Frame frame) {
    if (frame.particles().isEmpty()) {
      return true;
    }
    List<String> following = new ArrayList<>(clause.particles());
    clause.complements().stream()
        .filter(complement -> !isOfPlace(complement))
        .filter(complement -> complement.nominal().times().isEmpty())
        .forEach(complement -> following.add(complement.preposition()));
    clause.quality().ifPresent(q -> following.add(parsed.token(q.head()).lemma()));
    int end = Math.min(parsed.tokens().size(), last(frame) + 2);
    for (int i = clause.verb().orElseThrow().to(); i < end && !isOfNext(i); i++) {
      if (!leadsToTime(i)) {
        following.add(parsed.token(i).lemma());
      }
    }
    return following.containsAll(frame.particles())
        && (frame.particles().contains(NOT) || !isDeniedBehind());
  }

  /// "A ferry carrying 180 people sank off the coast" carried nobody off.
  private boolean isOfNext(int at) {
    return at > clause.to() && parsed.token(at - 1).tag().equals("VBD");
  }

  /// "was found not guilty"; behind "be" it denies the clause.
  private boolean isDeniedBehind() {
    Element.Verbal verb = clause.verb().orElseThrow();
    return verb.to() < parsed.tokens().size()
        && parsed.token(verb.to()).is(NOT)
        && !parsed.token(verb.main()).lemma().equals("be");
  }

  /// "pulled six people from a hotel in Marisco" is not "pulled them in": such a word is a particle
  /// only right behind the verb or its object.
  private boolean isOfPlace(Complement complement) {
    int verb = clause.verb().orElseThrow().to();
    int object = clause.object().map(Nominal::to).orElse(verb);
    int before = complement.nominal().from() - 1;
    return switch (complement.preposition()) {
      case "in", "on" -> before != verb && before != object;
      default -> false;
    };
  }

  /// "told 250 residents of the lane in Penholm to leave": an infinitive stands behind the rest.
  private int last(Frame frame) {
    return frame.particles().contains("to")
        ? clause.complements().stream()
            .mapToInt(complement -> complement.nominal().to())
            .reduce(clause.to(), Math::max)
        : clause.to();
  }

  /// "took 53 percent on Sunday" is not "took on".
  private boolean leadsToTime(int at) {
    return parsed.token(at).tag().equals("IN")
        && at + 1 < parsed.tokens().size()
        && parsed.token(at + 1).moment().isPresent();
  }
}
