package org.rashomon.claim.extract.time;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.extract.Happenings;
import org.rashomon.claim.extract.Subjects;
import org.rashomon.claim.extract.VerbPhrases;
import org.rashomon.claim.lexicon.OccurrenceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Names the occurrence that a clause tells, for telling its time: by the noun beside a verb that
/// says little ("the launch took place"), by a phrase of the lexicon ("gave way", "broke into"), or
/// by the verb's lemma.
final class Occurrences {
  private static final String LAST = "last ";

  private final OccurrenceLexicon lexicon;
  private final Happenings happenings;

  Occurrences(OccurrenceLexicon lexicon, Happenings happenings) {
    this.lexicon = lexicon;
    this.happenings = happenings;
  }

  /// An occurrence.
  ///
  /// @param name its phrase in the lexicon, a predicate class, or a lemma
  /// @param patient the noun phrase it happens to; where a noun names it, that noun phrase
  /// @param byNoun whether a noun names it
  record Occurrence(String name, Optional<Nominal> patient, boolean byNoun) {}

  /// @param prefix "since ", "until " or ""
  Optional<Occurrence> of(ParsedSentence parsed, Clause clause, String prefix) {
    if (clause.verb().isEmpty()) {
      return Optional.empty();
    }
    Token verb = parsed.token(clause.verb().get().main());
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    return byPhrase(parsed, clause, lemma, prefix)
        .or(() -> byNoun(parsed, clause, lemma, prefix))
        .or(() -> byWord(parsed, clause, lemma, prefix))
        .or(() -> byVerb(parsed, clause, prefix));
  }

  /// Whether a noun names an occurrence that the lexicon knows.
  boolean isKnown(ParsedSentence parsed, Nominal nominal) {
    return lexicon.has(noun(parsed, nominal));
  }

  /// The noun, after "last" where it is the last of its kind, with the noun before it where the
  /// lexicon knows the two.
  String noun(ParsedSentence parsed, Nominal nominal) {
    String lemma = parsed.head(nominal).lemma();
    int before = nominal.head() - 1;
    String pair = before >= nominal.from() ? parsed.token(before).lemma() + " " + lemma : lemma;
    String name = lexicon.has(pair) ? pair : lemma;
    boolean last =
        parsed.tokens().subList(nominal.from(), nominal.head()).stream()
            .anyMatch(token -> token.is("last") || token.is("final"));
    return last && lexicon.has(LAST + name) ? LAST + name : name;
  }

  private Optional<Occurrence> byNoun(
      ParsedSentence parsed, Clause clause, String verb, String prefix) {
    if (!prefix.isEmpty() || !isLight(parsed, clause, verb)) {
      return Optional.empty();
    }
    Optional<Nominal> told =
        clause.isPassive() ? clause.subject() : VerbPhrases.object(clause).or(clause::subject);
    Optional<Nominal> named =
        told.filter(nominal -> isKnown(parsed, nominal))
            .or(() -> Subjects.of(parsed, clause).filter(nominal -> isKnown(parsed, nominal)))
            .or(() -> clause.subject().filter(subject -> isHappening(parsed, clause, verb)));
    return named.map(nominal -> new Occurrence(noun(parsed, nominal), named, true));
  }

  private boolean isLight(ParsedSentence parsed, Clause clause, String verb) {
    return lexicon.isLight(verb)
        || VerbPhrases.of(parsed, clause, verb).anyMatch(lexicon::isLight)
        || clause
            .quality()
            .map(q -> parsed.token(q.head()).lemma())
            .filter(lexicon::isLight)
            .isPresent();
  }

  /// "the ceremony took place", "the hearing is due": whatever the noun is, it happens.
  private static boolean isHappening(ParsedSentence parsed, Clause clause, String verb) {
    return switch (verb) {
      case "happen", "occur" -> true;
      case "take" -> clause.object().filter(o -> parsed.head(o).is("place")).isPresent();
      case "hold", "schedule" -> clause.isPassive();
      default -> false;
    };
  }

  private Optional<Occurrence> byPhrase(
      ParsedSentence parsed, Clause clause, String verb, String prefix) {
    String before = prefix(parsed, clause, prefix);
    if (verb.equals("be") && before.isEmpty()) {
      return Optional.empty();
    }
    return VerbPhrases.of(parsed, clause, verb)
        .map(phrase -> before + phrase)
        .filter(lexicon::has)
        .findFirst()
        .map(phrase -> new Occurrence(phrase, patient(parsed, clause, phrase), false));
  }

  private Optional<Occurrence> byWord(
      ParsedSentence parsed, Clause clause, String verb, String prefix) {
    String before = prefix(parsed, clause, prefix);
    boolean tells = !verb.equals("be") && (!before.isEmpty() || !lexicon.isOfMany(verb));
    return Optional.of(before + verb)
        .filter(word -> tells && lexicon.has(word))
        .map(word -> new Occurrence(word, patient(parsed, clause, word), false));
  }

  private static String prefix(ParsedSentence parsed, Clause clause, String prefix) {
    return isLast(parsed, clause) ? LAST : prefix;
  }

  /// "gave way" happens to its subject, "opened its doors" too.
  private Optional<Nominal> patient(ParsedSentence parsed, Clause clause, String phrase) {
    if (phrase.startsWith("since ") || Subjects.isStorm(parsed, clause)) {
      return Subjects.of(parsed, clause);
    }
    if (lexicon.isOfMover(phrase) && !clause.isPassive() && goesSomewhere(parsed, clause)) {
      return Subjects.of(parsed, clause);
    }
    if (phrase.equals(VerbPhrases.LET_GO)) {
      return clause.subject();
    }
    boolean objectSaid =
        VerbPhrases.object(clause)
            .filter(o -> phrase.endsWith(" " + parsed.head(o).lemma()))
            .isPresent();
    if (objectSaid) {
      return Subjects.of(parsed, clause);
    }
    boolean complementSaid =
        phrase.indexOf(' ') > 0 && clause.object().isEmpty() && !clause.isPassive();
    return complementSaid
        ? clause.complements().stream()
            .filter(c -> phrase.endsWith(" " + c.preposition()))
            .map(Complement::nominal)
            .findFirst()
            .or(() -> Subjects.of(parsed, clause))
        : Subjects.patient(parsed, clause);
  }

  /// "flew into Oslo", "left Oslo": who moves is told of, and not the place; but of "two other
  /// ferries" each may move at a time of its own.
  private static boolean goesSomewhere(ParsedSentence parsed, Clause clause) {
    return clause.object().isEmpty()
        || (clause.object().filter(place -> parsed.head(place).isProper()).isPresent()
            && clause.subject().filter(who -> isOne(parsed, who)).isPresent());
  }

  private static boolean isOne(ParsedSentence parsed, Nominal who) {
    return who.amount().isEmpty()
        && parsed.tokens().subList(who.from(), who.to()).stream()
            .noneMatch(token -> token.is("other") || token.is("another"));
  }

  /// "controllers last spoke to": the word stands before the verb.
  private static boolean isLast(ParsedSentence parsed, Clause clause) {
    int before = clause.verb().orElseThrow().from() - 1;
    return before >= 0 && parsed.token(before).is("last");
  }

  private Optional<Occurrence> byVerb(ParsedSentence parsed, Clause clause, String prefix) {
    return happenings
        .of(parsed, clause)
        .filter(happening -> !lexicon.isOfMany(happening.predicate()) && !isOfMany(parsed, clause))
        .map(
            happening ->
                new Occurrence(prefix + happening.predicate(), happening.patient(), false));
  }

  private boolean isOfMany(ParsedSentence parsed, Clause clause) {
    return lexicon.isOfMany(parsed.token(clause.verb().orElseThrow().main()).lemma());
  }

  /// "Ana Sorel, chairwoman since 2012": the noun before the time tells what has held since.
  Optional<Occurrence> held(ParsedSentence parsed, Clause clause, int time) {
    return Optional.of(time - 1)
        .filter(index -> index >= 0 && parsed.token(index).isNoun())
        .map(index -> "since " + parsed.token(index).lemma())
        .filter(lexicon::has)
        .map(phrase -> new Occurrence(phrase, clause.subject(), false));
  }
}
