package org.rashomon.claim.extract.identity;

import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.identity.Roles.Filled;
import org.rashomon.claim.extract.identity.Roles.Kind;
import org.rashomon.claim.lexicon.Role;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Finds in a clause who is given an office.
final class Appointments {
  private final WordGroups<Role> words;

  Appointments(WordGroups<Role> words) {
    this.words = words;
  }

  /// "X was appointed army chief", "chose X to head the army", "elected X governor"
  Optional<Filled> find(ParsedSentence parsed, Clause clause) {
    if (made(parsed, clause)) {
      return clause.object().map(who -> new Filled(Kind.OFFICE, "office", who));
    }
    if (!has(Role.APPOINT, verb(parsed, clause))) {
      return Optional.empty();
    }
    if (isHeadlinePassive(parsed, clause)) {
      return clause.subject().map(who -> new Filled(Kind.OFFICE, "office", who));
    }
    Optional<Nominal> who = clause.isPassive() ? clause.subject() : clause.object();
    Optional<String> office =
        led(parsed, clause)
            .or(
                () ->
                    (clause.isPassive() ? clause.object() : Optional.<Nominal>empty())
                        .or(() -> Clauses.led(clause, "as"))
                        .filter(noun -> has(Role.OFFICE, Clauses.lemma(parsed, noun)))
                        .map(noun -> "office"))
            .or(() -> who.filter(noun -> isOffice(parsed, noun)).map(noun -> "office"));
    return who.flatMap(one -> office.map(name -> new Filled(Kind.OFFICE, name, one)));
  }

  /// "Brandt elected mayor": a headline leaves out "was".
  private boolean isHeadlinePassive(ParsedSentence parsed, Clause clause) {
    Token verb = parsed.token(clause.verb().orElseThrow().main());
    return !clause.isPassive()
        && verb.text().endsWith("ed")
        && clause.subject().filter(who -> parsed.head(who).isProper()).isPresent()
        && clause
            .object()
            .filter(noun -> has(Role.OFFICE, Clauses.lemma(parsed, noun)))
            .filter(noun -> !hasArticle(parsed, noun) && !hasName(parsed, noun))
            .isPresent();
  }

  private static boolean hasName(ParsedSentence parsed, Nominal noun) {
    return parsed.tokens().subList(noun.from(), noun.to()).stream().anyMatch(Token::isProper);
  }

  private static boolean hasArticle(ParsedSentence parsed, Nominal noun) {
    String first = parsed.token(noun.from()).tag();
    return first.equals("DT") || first.equals("PRP$");
  }

  /// "made X the next governor"
  private boolean made(ParsedSentence parsed, Clause clause) {
    boolean gives = verb(parsed, clause).equals("make") || has(Role.APPOINT, verb(parsed, clause));
    return gives
        && !clause.isPassive()
        && clause
            .object()
            .map(who -> parsed.elements().indexOf(who) + 1)
            .filter(next -> next < parsed.elements().size())
            .map(parsed.elements()::get)
            .filter(Nominal.class::isInstance)
            .map(Nominal.class::cast)
            .filter(noun -> has(Role.OFFICE, Clauses.lemma(parsed, noun)))
            .isPresent();
  }

  /// "economist Ana Rey governor": the name and the office in one
  private boolean isOffice(ParsedSentence parsed, Nominal noun) {
    return has(Role.OFFICE, Clauses.lemma(parsed, noun))
        && !parsed.head(noun).isProper()
        && parsed.tokens().subList(noun.from(), noun.head()).stream().anyMatch(Token::isProper);
  }

  /// "to head the army" right behind
  private Optional<String> led(ParsedSentence parsed, Clause clause) {
    return parsed
        .next(clause)
        .filter(next -> next.verb().filter(v -> v.form() == Form.INFINITIVE).isPresent())
        .filter(next -> has(Role.LEAD, verb(parsed, next)) && next.object().isPresent())
        .map(next -> "office");
  }

  private boolean has(Role kind, String lemma) {
    return words.has(kind, lemma);
  }

  private static String verb(ParsedSentence parsed, Clause clause) {
    return Clauses.verb(parsed, clause);
  }
}
