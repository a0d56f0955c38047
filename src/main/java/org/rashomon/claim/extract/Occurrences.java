package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
  private static final String LET_GO = "let go";

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
        clause.isPassive() ? clause.subject() : object(clause).or(clause::subject);
    Optional<Nominal> named =
        told.filter(nominal -> isKnown(parsed, nominal))
            .or(() -> Subjects.of(parsed, clause).filter(nominal -> isKnown(parsed, nominal)))
            .or(() -> clause.subject().filter(subject -> isHappening(parsed, clause, verb)));
    return named.map(nominal -> new Occurrence(noun(parsed, nominal), named, true));
  }

  private boolean isLight(ParsedSentence parsed, Clause clause, String verb) {
    return lexicon.isLight(verb)
        || phrases(parsed, clause, verb).anyMatch(lexicon::isLight)
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
    return phrases(parsed, clause, verb)
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
  private static Optional<Nominal> patient(ParsedSentence parsed, Clause clause, String phrase) {
    if (phrase.startsWith("since ") || Subjects.isStorm(parsed, clause)) {
      return Subjects.of(parsed, clause);
    }
    if (phrase.equals(LET_GO)) {
      return clause.subject();
    }
    boolean objectSaid =
        object(clause).filter(o -> phrase.endsWith(" " + parsed.head(o).lemma())).isPresent();
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

  /// "controllers last spoke to": the word stands before the verb.
  private static boolean isLast(ParsedSentence parsed, Clause clause) {
    int before = clause.verb().orElseThrow().from() - 1;
    return before >= 0 && parsed.token(before).is("last");
  }

  /// The verb with its object, its complement, its particle or its subject.
  private static Stream<String> phrases(ParsedSentence parsed, Clause clause, String verb) {
    List<String> nouns = new ArrayList<>();
    object(clause).ifPresent(o -> nouns.add(parsed.head(o).lemma()));
    clause.quality().ifPresent(q -> nouns.add(parsed.token(q.head()).lemma()));
    List<Complement> behind = behind(clause);
    behind.forEach(c -> nouns.add(parsed.head(c.nominal()).lemma()));
    if (verb.equals("be")) {
      return nouns.stream();
    }
    List<String> particles = new ArrayList<>(particle(parsed, clause).stream().toList());
    clause.particles().stream().filter(p -> !isOfTimes(p)).forEach(particles::add);
    behind.forEach(c -> particles.add(c.preposition()));
    List<String> phrases = new ArrayList<>();
    if (isLetGo(parsed, clause, verb)) {
      phrases.add(LET_GO);
    }
    particles.forEach(p -> nouns.forEach(n -> phrases.add(verb + " " + p + " " + n)));
    nouns.forEach(n -> phrases.add(verb + " " + n));
    particles.forEach(p -> phrases.add(verb + " " + p.toLowerCase(Locale.ROOT)));
    clause.subject().ifPresent(s -> phrases.add(parsed.head(s).lemma() + " " + verb));
    return phrases.stream();
  }

  /// The complements behind the verb: what stands before it may hang on the subject.
  private static List<Complement> behind(Clause clause) {
    int verb = clause.verb().orElseThrow().to();
    return clause.complements().stream().filter(c -> c.nominal().from() >= verb).toList();
  }

  /// The object, also where its verb's particle was taken for a preposition: "handed down its
  /// ruling".
  private static Optional<Nominal> object(Clause clause) {
    int behind = clause.verb().orElseThrow().to();
    return clause
        .object()
        .or(
            () ->
                clause.complements().stream()
                    .filter(c -> isParticle(c.preposition()) && c.nominal().from() == behind + 1)
                    .map(Complement::nominal)
                    .findFirst());
  }

  /// What may stand before a time is no particle of the verb.
  private static boolean isOfTimes(String word) {
    return switch (word) {
      case "on", "at", "by", "for", "of", "with" -> true;
      default -> false;
    };
  }

  private static boolean isParticle(String word) {
    return switch (word) {
      case "down", "out", "up", "off", "over", "back", "away", "free", "captive", "in" -> true;
      default -> false;
    };
  }

  /// Right after the verb, or behind its object: "kept the reactor shut down".
  private static Optional<String> particle(ParsedSentence parsed, Clause clause) {
    int next = clause.verb().orElseThrow().to();
    boolean right = next < parsed.tokens().size() && parsed.token(next).tag().equals("RP");
    return right
        ? Optional.of(parsed.token(next).lemma())
        : clause
            .object()
            .map(Nominal::to)
            .filter(index -> index < parsed.tokens().size())
            .map(index -> parsed.token(index).lemma())
            .filter(Occurrences::isParticle);
  }

  /// "let the captain go": the captain is the subject of the going.
  private static boolean isLetGo(ParsedSentence parsed, Clause clause, String verb) {
    int before = clause.subject().map(Nominal::from).orElse(0) - 1;
    return verb.equals("go") && before >= 0 && parsed.token(before).lemma().equals("let");
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
