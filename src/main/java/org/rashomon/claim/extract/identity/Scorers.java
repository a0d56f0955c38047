package org.rashomon.claim.extract.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.identity.Roles.Filled;
import org.rashomon.claim.extract.identity.Roles.Kind;
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
    Optional<Nominal> decided = decided(parsed, clause);
    if (decided.isPresent()) {
      return decided.map(who -> new Filled(Kind.SCORER, "goal", who));
    }
    boolean scores = words.has(Role.SCORE, Clauses.verb(parsed, clause)) && !clause.isPassive();
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
    return Arguments.object(parsed, clause)
        .or(() -> Clauses.led(clause, "in"))
        .map(noun -> Arguments.broughtHome(parsed, noun))
        .filter(noun -> isGoal(parsed, noun))
        .isPresent();
  }

  /// "a header by X gave them the win", "X's goal beat them", "the winner came from X", "it was
  /// settled by X"
  private Optional<Nominal> decided(ParsedSentence parsed, Clause clause) {
    if (parsed.tokens().stream().noneMatch(this::isDecisive)) {
      return Optional.empty();
    }
    if (clause.isPassive()) {
      return isOneOf(parsed, clause, "settle", "decide", "win")
          ? Clauses.led(clause, "by").filter(who -> parsed.head(who).isProper() && isOfGoal(parsed))
          : Optional.empty();
    }
    Optional<Nominal> goal =
        clause
            .subject()
            .map(noun -> Entities.base(parsed, noun))
            .filter(noun -> isGoal(parsed, noun));
    if (isOneOf(parsed, clause, "come")) {
      return goal.filter(noun -> isTheOne(parsed, noun)).isEmpty()
          ? Optional.empty()
          : Clauses.led(clause, "from").filter(who -> parsed.head(who).isProper());
    }
    return goal.filter(noun -> Arguments.isVerbOf(words, Role.DECIDE, parsed, clause))
        .flatMap(noun -> scorerOf(parsed, noun));
  }

  private boolean isTheOne(ParsedSentence parsed, Nominal goal) {
    return parsed.tokens().subList(goal.from(), goal.to()).stream().anyMatch(this::isDecisive);
  }

  private static boolean isOneOf(ParsedSentence parsed, Clause clause, String... verbs) {
    return List.of(verbs).contains(Clauses.verb(parsed, clause));
  }

  private boolean isOfGoal(ParsedSentence parsed) {
    return parsed.nominals().anyMatch(noun -> isGoal(parsed, noun));
  }

  private boolean isGoal(ParsedSentence parsed, Nominal noun) {
    String head = Clauses.lemma(parsed, noun);
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
        Optional<Nominal> scorer = scorerOf(parsed, goal);
        if (scorer.isPresent()) {
          return scorer;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Nominal> scorerOf(ParsedSentence parsed, Nominal goal) {
    List<Element> elements = parsed.elements();
    int i = elements.indexOf(goal);
    return owner(parsed, goal)
        .or(
            () ->
                i + 2 < elements.size()
                        && elements.get(i + 1) instanceof Link link
                        && (parsed.token(link.from()).is("by")
                            || parsed.token(link.from()).is("from"))
                        && elements.get(i + 2) instanceof Nominal who
                        && parsed.head(who).isProper()
                    ? Optional.of(who)
                    : Optional.empty());
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
