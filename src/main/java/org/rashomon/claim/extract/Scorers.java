package org.rashomon.claim.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.extract.Roles.Filled;
import org.rashomon.claim.extract.Roles.Kind;
import org.rashomon.claim.lexicon.Role;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Who scored the goal that decided a match. Of goals there may be many, of this one there is one:
/// the sentence must say that it was the only one or the last word.
final class Scorers {
  private final WordGroups<Role> words;

  Scorers(WordGroups<Role> words) {
    this.words = words;
  }

  Optional<Filled> find(ParsedSentence parsed, Clause clause) {
    boolean scores = words.has(Role.SCORE, Charges.verb(parsed, clause)) && !clause.isPassive();
    if (!scores && !parsed.verbClauses().getFirst().equals(clause)) {
      return Optional.empty();
    }
    return parsed.tokens().stream().anyMatch(this::isDecisive)
        ? Optional.of(scores)
            .filter(yes -> yes && sendsGoal(parsed, clause))
            .flatMap(yes -> clause.subject())
            .or(() -> scores ? Optional.empty() : byNoun(parsed))
            .map(who -> new Filled(Kind.SCORER, "goal", who))
        : Optional.empty();
  }

  private boolean isDecisive(Token token) {
    return words.has(Role.DECISIVE, token.lemma().toLowerCase(Locale.ROOT))
        || words.has(Role.DECISIVE, token.text().toLowerCase(Locale.ROOT));
  }

  private boolean sendsGoal(ParsedSentence parsed, Clause clause) {
    return Arguments.object(parsed, clause).filter(noun -> isGoal(parsed, noun)).isPresent();
  }

  private boolean isGoal(ParsedSentence parsed, Nominal noun) {
    String head = Charges.lemma(parsed, noun);
    String two =
        noun.head() > noun.from()
            ? parsed.token(noun.head() - 1).lemma().toLowerCase(Locale.ROOT) + " " + head
            : head;
    return words.has(Role.GOAL, head) || words.has(Role.GOAL, two);
  }

  /// "a header by X", "a goal from X", "X's free kick"
  private Optional<Nominal> byNoun(ParsedSentence parsed) {
    List<Element> elements = parsed.elements();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Nominal goal && isGoal(parsed, goal)) {
        Optional<Nominal> owner = owner(parsed, goal);
        if (owner.isPresent()) {
          return owner;
        }
        if (i + 2 < elements.size()
            && elements.get(i + 1) instanceof Link link
            && (parsed.token(link.from()).is("by") || parsed.token(link.from()).is("from"))
            && elements.get(i + 2) instanceof Nominal who
            && parsed.head(who).isProper()) {
          return Optional.of(who);
        }
      }
    }
    return Optional.empty();
  }

  /// The name before the mark of possession.
  private static Optional<Nominal> owner(ParsedSentence parsed, Nominal goal) {
    for (int i = goal.from() + 1; i < goal.head(); i++) {
      Token before = parsed.token(i - 1);
      if (parsed.token(i).tag().equals("POS") && before.isProper() && before.mention().isEmpty()) {
        return Optional.of(new Nominal(goal.from(), i, i - 1, Optional.empty(), List.of()));
      }
    }
    return Optional.empty();
  }
}
