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
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Who got the better of whom: "X beat Y", "Y lost to X", "X, after a win over Y". The role is told
/// by both names, so that two tellings meet whoever is the winner.
final class Duels {
  private static final List<String> AGAINST = List.of("to", "against");
  private static final List<String> OVER = List.of("over", "against", "of");

  private final WordGroups<Role> words;

  Duels(WordGroups<Role> words) {
    this.words = words;
  }

  Optional<Filled> find(ParsedSentence parsed, Clause clause) {
    return Clauses.isPastPerfect(parsed, clause)
        ? Optional.empty()
        : beat(parsed, clause).or(() -> lost(parsed, clause)).or(() -> winOver(parsed, clause));
  }

  /// "X beat Y", "Y was beaten by X"
  private Optional<Filled> beat(ParsedSentence parsed, Clause clause) {
    if (!Arguments.isVerbOf(words, Role.OVERCOME, parsed, clause)) {
      return Optional.empty();
    }
    return clause.isPassive()
        ? duel(parsed, Arguments.doer(parsed, clause), clause.subject())
        : duel(parsed, clause.subject(), Arguments.object(parsed, clause));
  }

  /// "Y lost to X", "Y lost the final 2-1 to X", "Y went down to X"
  private Optional<Filled> lost(ParsedSentence parsed, Clause clause) {
    return Arguments.isVerbOf(words, Role.LOSE, parsed, clause) && !clause.isPassive()
        ? duel(parsed, named(parsed, clause, AGAINST), clause.subject())
        : Optional.empty();
  }

  private static Optional<Nominal> named(
      ParsedSentence parsed, Clause clause, List<String> prepositions) {
    return prepositions.stream()
        .flatMap(p -> Clauses.led(clause, p).stream())
        .filter(noun -> Deeds.isName(parsed, noun))
        .findFirst();
  }

  /// "took the cup with a 2-1 win over Y", "celebrated the defeat of Y"
  private Optional<Filled> winOver(ParsedSentence parsed, Clause clause) {
    List<Element> elements = parsed.elements();
    for (int i = 0; i + 2 < elements.size(); i++) {
      if (elements.get(i) instanceof Nominal win
          && win.from() >= clause.from()
          && win.to() <= clause.to()
          && words.has(Role.VICTORY, Clauses.lemma(parsed, win))
          && OVER.stream().anyMatch(parsed.token(elements.get(i + 1).from())::is)
          && elements.get(i + 2) instanceof Nominal loser) {
        return duel(parsed, clause.subject(), Optional.of(loser));
      }
    }
    return Optional.empty();
  }

  private static Optional<Filled> duel(
      ParsedSentence parsed, Optional<Nominal> winner, Optional<Nominal> loser) {
    return winner
        .flatMap(who -> name(parsed, who))
        .flatMap(
            who ->
                loser
                    .flatMap(other -> name(parsed, other))
                    .map(other -> new Filled(Kind.DUEL, pair(parsed, who, other), who)));
  }

  /// Of "Koss in Lesna" and "the runoff to Koss" Koss.
  private static Optional<Nominal> name(ParsedSentence parsed, Nominal noun) {
    Nominal base = Entities.base(parsed, noun);
    return Optional.of(Deeds.isName(parsed, base) ? base : noun)
        .filter(who -> Deeds.isName(parsed, who));
  }

  /// Both names, by the alphabet.
  private static String pair(ParsedSentence parsed, Nominal one, Nominal other) {
    String a = parsed.head(one).text().toLowerCase(Locale.ROOT);
    String b = parsed.head(other).text().toLowerCase(Locale.ROOT);
    return a.compareTo(b) <= 0 ? a + " " + b : b + " " + a;
  }
}
