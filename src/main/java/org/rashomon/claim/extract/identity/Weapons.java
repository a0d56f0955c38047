package org.rashomon.claim.extract.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.identity.NamedThings.Named;
import org.rashomon.claim.lexicon.NamedThing;
import org.rashomon.claim.lexicon.Sides;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Finds what someone is attacked or threatened with: "stabbed with a knife", "armed with an axe",
/// "swung a hammer", "a pistol-wielding man", "the weapon was a hammer".
final class Weapons {
  private static final List<String> WIELDING = List.of("-wielding", "-armed", "-toting");

  private final WordGroups<NamedThing> words;
  private final Sides sides = Sides.load();
  private final WordNet wordNet = WordNet.load();

  Weapons(WordGroups<NamedThing> words) {
    this.words = words;
  }

  /// In no order; of "a knife attack with a knife" both.
  List<Named> in(ParsedSentence parsed) {
    List<Named> all = new ArrayList<>();
    parsed
        .nominals()
        .filter(noun -> isWeapon(parsed, noun) && isLedIn(parsed, noun))
        .forEach(noun -> all.add(weapon(parsed, noun)));
    for (int at = 0; at < parsed.tokens().size(); at++) {
      if (isWielding(parsed.token(at)) || isKindOfAttack(parsed, at)) {
        all.add(new Named(Trait.WEAPON, at, at + 1));
      }
    }
    return all;
  }

  /// "pistol-wielding"
  private boolean isWielding(Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    return WIELDING.stream()
        .filter(lower::endsWith)
        .anyMatch(
            end -> words.has(NamedThing.WEAPON, lower.substring(0, lower.length() - end.length())));
  }

  /// "a hammer attack"
  private boolean isKindOfAttack(ParsedSentence parsed, int at) {
    return at + 1 < parsed.tokens().size()
        && words.has(NamedThing.WEAPON, parsed.token(at).lemma())
        && IdentityWord.ASSAULT.has(parsed.token(at + 1).lemma());
  }

  private boolean isWeapon(ParsedSentence parsed, Nominal noun) {
    return !parsed.head(noun).tag().endsWith("S")
        && noun.amount().isEmpty()
        && (words.has(NamedThing.WEAPON, Clauses.lemma(parsed, noun))
            || words.has(NamedThing.WEAPON, pair(parsed, noun)));
  }

  /// "iron bar"
  private static String pair(ParsedSentence parsed, Nominal noun) {
    return noun.head() > noun.from()
        ? parsed.token(noun.head() - 1).lemma() + " " + Clauses.lemma(parsed, noun)
        : "";
  }

  private Named weapon(ParsedSentence parsed, Nominal noun) {
    boolean pair = words.has(NamedThing.WEAPON, pair(parsed, noun));
    return new Named(Trait.WEAPON, pair ? noun.head() - 1 : noun.head(), noun.head() + 1);
  }

  private boolean isLedIn(ParsedSentence parsed, Nominal noun) {
    return isWith(parsed, noun)
        || parsed.verbClauses().stream()
            .anyMatch(
                clause -> isWielded(parsed, clause, noun) || isTheWeapon(parsed, clause, noun));
  }

  /// "stabbed with a knife", "armed with a knife", "a man with a knife"
  private boolean isWith(ParsedSentence parsed, Nominal noun) {
    if (parsed.preposition(noun).filter("with"::equals).isEmpty()) {
      return false;
    }
    int before = noun.from() - 2;
    boolean armed = before >= 0 && parsed.token(before).is("armed");
    boolean held =
        parsed
            .holder(noun)
            .filter(
                who -> wordNet.isA(Clauses.lemma(parsed, who), "person") && !isOfState(parsed, who))
            .isPresent();
    return armed
        || held
        || parsed.verbClauses().stream()
            .filter(clause -> Clauses.led(clause, "with").filter(noun::equals).isPresent())
            .anyMatch(clause -> Arguments.isVerbOf(words, NamedThing.ASSAULT, parsed, clause));
  }

  /// "swung a hammer", "pulled a knife on the cashier"
  private boolean isWielded(ParsedSentence parsed, Clause clause, Nominal noun) {
    boolean object = Arguments.object(parsed, clause).filter(noun::equals).isPresent();
    return object
        && !clause.isPassive()
        && Arguments.isVerbOf(words, NamedThing.WIELD, parsed, clause)
        && clause.subject().filter(who -> !isOfState(parsed, who)).isPresent();
  }

  /// The police and the army carry arms, too.
  private boolean isOfState(ParsedSentence parsed, Nominal who) {
    return sides
            .of(List.of(Clauses.lemma(parsed, who)))
            .filter(Sides.Side.STATE::equals)
            .isPresent()
        || IdentityWord.ARMED.has(Clauses.lemma(parsed, who));
  }

  /// "the weapon used was a hammer"
  private static boolean isTheWeapon(ParsedSentence parsed, Clause clause, Nominal noun) {
    return Clauses.verb(parsed, clause).equals("be")
        && clause.object().filter(noun::equals).isPresent()
        && clause
            .subject()
            .map(subject -> Entities.base(parsed, subject))
            .filter(subject -> isWeaponWord(Clauses.lemma(parsed, subject)))
            .isPresent();
  }

  private static boolean isWeaponWord(String noun) {
    return IdentityWord.IMPLEMENT.has(noun);
  }

  /// The weapon's word as written: "pistol" of "pistol-wielding".
  static Optional<String> inCompound(String text) {
    return WIELDING.stream()
        .filter(text::endsWith)
        .map(end -> text.substring(0, text.length() - end.length()))
        .findFirst();
  }
}
