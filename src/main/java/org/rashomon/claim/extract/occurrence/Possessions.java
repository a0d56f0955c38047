package org.rashomon.claim.extract.occurrence;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Happenings;
import org.rashomon.claim.extract.Happenings.Happening;
import org.rashomon.claim.extract.Nothing;
import org.rashomon.claim.extract.Subjects;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// What someone or something is said to have or not to have: "held a licence", "operates without a
/// permit", "was uninsured". The predicate is "have" with the thing's name.
final class Possessions {
  private static final NamedGroups THINGS = NamedGroups.load("possessions.lex");
  private static final NamedGroups CONTRARIES = NamedGroups.load("contraries.lex");

  private static final Turns TURNS = new Turns();

  private static final String AVAILABLE = "available";

  private Possessions() {}

  /// @param to index after the last word that tells it
  /// @param lacked whether the words deny it by themselves
  record Possession(Happening happening, int to, boolean lacked) {}

  static Optional<Possession> of(ParsedSentence parsed, Clause clause) {
    if (clause.verb().isEmpty() || clause.subject().isEmpty()) {
      return Optional.empty();
    }
    return absent(parsed, clause)
        .or(() -> had(parsed, clause))
        .or(() -> without(parsed, clause))
        .or(() -> granted(parsed, clause))
        .or(() -> none(parsed, clause))
        .or(() -> quality(parsed, clause));
  }

  private static Optional<Possession> had(ParsedSentence parsed, Clause clause) {
    String verb = parsed.token(clause.verb().orElseThrow().main()).lemma();
    boolean refused = clause.isPassive() && (verb.equals("refuse") || verb.equals("deny"));
    boolean lacks = (verb.equals("lack") && !clause.isPassive()) || refused;
    boolean has = clause.isPassive() ? isGiving(verb) : isHaving(verb);
    return !(lacks || has)
        ? Optional.empty()
        : clause
            .object()
            .flatMap(object -> thing(parsed, object).map(n -> told(parsed, clause, n, lacks)));
  }

  private static boolean isHaving(String verb) {
    return OccurrenceWord.HAVE.has(verb);
  }

  /// "was granted a visa"
  private static boolean isGiving(String verb) {
    return OccurrenceWord.GIVE.has(verb);
  }

  /// "There is no insulin": it is not available.
  private static Optional<Possession> absent(ParsedSentence parsed, Clause clause) {
    boolean there =
        clause.subject().filter(s -> parsed.head(s).tag().equals("EX")).isPresent()
            && parsed.token(clause.verb().orElseThrow().main()).lemma().equals("be");
    return clause
        .object()
        .filter(object -> there && parsed.token(object.from()).is("no"))
        .map(object -> new Possession(lacking(parsed, object), clause.to(), false));
  }

  /// "There was no search of the house" says that it was not searched.
  private static Happening lacking(ParsedSentence parsed, Nominal noun) {
    return thing(parsed, noun)
        .map(name -> forWhom(name, parsed, parsed.hanging(noun, "for")))
        .orElseGet(
            () ->
                Happenings.isAct(parsed, noun)
                    ? Happenings.ofAct(parsed, noun)
                    : named(parsed, AVAILABLE, noun));
  }

  /// "No severance payment will be made": nobody has it, or not the one for whom it would be.
  private static Optional<Possession> none(ParsedSentence parsed, Clause clause) {
    boolean given =
        clause.isPassive()
            && (TURNS.isVerb(Turns.Kind.GIVE, parsed, clause)
                || OccurrenceWord.HAVE.has(Clauses.verb(parsed, clause)));
    return clause
        .subject()
        .filter(noun -> given && Nothing.isNamed(parsed, Optional.of(noun)))
        .flatMap(noun -> thing(parsed, noun))
        .map(
            name ->
                new Possession(
                    forWhom(name, parsed, Clauses.led(clause, List.of("to", "for"))),
                    clause.to(),
                    false));
  }

  private static Happening forWhom(String name, ParsedSentence parsed, Optional<Nominal> owner) {
    return owner
        .map(whose -> named(parsed, name, whose))
        .orElseGet(() -> new Happening("have " + name, "", Optional.empty()));
  }

  private static Optional<Possession> granted(ParsedSentence parsed, Clause clause) {
    return Grants.of(parsed, clause)
        .flatMap(
            grant ->
                thing(parsed, grant.thing())
                    .map(
                        name ->
                            new Possession(
                                named(parsed, name, grant.owner()), clause.to(), grant.refused())));
  }

  private static Optional<Possession> without(ParsedSentence parsed, Clause clause) {
    return clause.complements().stream()
        .filter(c -> c.preposition().equals("without"))
        .map(Complement::nominal)
        .flatMap(noun -> thing(parsed, noun).stream().map(n -> lacked(parsed, clause, n, noun)))
        .findFirst();
  }

  private static Optional<Possession> quality(ParsedSentence parsed, Clause clause) {
    Token main = parsed.token(clause.verb().orElseThrow().main());
    boolean links = main.lemma().equals("be") && clause.quality().isPresent();
    boolean participle = clause.isPassive() && clause.object().isEmpty();
    if (!links && !participle) {
      return Optional.empty();
    }
    Token word = links ? parsed.token(clause.quality().orElseThrow().head()) : main;
    String adjective = word.text().toLowerCase(java.util.Locale.ROOT);
    int to = links ? clause.quality().orElseThrow().to() : clause.verb().orElseThrow().to();
    Optional<String> had = THINGS.of(adjective);
    Optional<String> lacked = CONTRARIES.of(adjective).filter(name -> THINGS.of(name).isPresent());
    return had.map(name -> new Possession(happening(parsed, clause, name), to, false))
        .or(() -> lacked.map(name -> new Possession(happening(parsed, clause, name), to, true)));
  }

  private static Possession told(ParsedSentence parsed, Clause clause, String name, boolean lacks) {
    return new Possession(happening(parsed, clause, name), clause.to(), lacks);
  }

  private static Possession lacked(
      ParsedSentence parsed, Clause clause, String name, Nominal noun) {
    return new Possession(happening(parsed, clause, name), noun.to(), true);
  }

  private static Happening happening(ParsedSentence parsed, Clause clause, String name) {
    return named(parsed, name, Subjects.of(parsed, clause).orElseThrow());
  }

  private static Happening named(ParsedSentence parsed, String name, Nominal owner) {
    return new Happening("have " + name, parsed.head(owner).lemma(), Optional.of(owner));
  }

  /// The thing's name by its noun with the word before it, or by the noun alone.
  private static Optional<String> thing(ParsedSentence parsed, Nominal noun) {
    String lemma = parsed.head(noun).lemma();
    int before = noun.head() - 1;
    String first = before >= noun.from() ? parsed.token(before).lemma() : "";
    // "a bail request" is for bail
    return THINGS
        .of(first + " " + lemma)
        .or(() -> THINGS.of(lemma))
        .or(() -> TURNS.has(Turns.Kind.REQUEST, lemma) ? THINGS.of(first) : Optional.empty());
  }
}
