package org.rashomon.claim.extract.occurrence;

import java.util.Optional;
import org.rashomon.claim.extract.Happenings;
import org.rashomon.claim.extract.Happenings.Happening;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.OpenWord;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.OpenQuestions;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Deeds that a noun names and that are only weighed ("is looking into a merger", "the sale is
/// under review", "closing the ward is one option"), and what a death or a fire is said to have
/// been ("was murder", "treat it as arson").
final class OpenMatters {
  private static final WordGroups<OpenWord> WORDS = OpenWord.load();

  /// How far behind its clause's object what it is called may stand.
  private static final int REACH = 12;

  private static final NamedGroups ACTS = NamedGroups.load("acts.lex");

  private static final String ADOPT = "adopt";

  private OpenMatters() {}

  /// @param stretch the words that leave it open, or that say it
  record Matter(Happening happening, Stretch stretch) {}

  /// The deed that a clause leaves open by a noun.
  static Optional<Matter> weighed(ParsedSentence parsed, Clause clause) {
    if (clause.verb().isEmpty() || clause.stance().isNegative()) {
      return Optional.empty();
    }
    return matter(parsed, clause).flatMap(noun -> deed(parsed, clause, noun));
  }

  private static Optional<Nominal> matter(ParsedSentence parsed, Clause clause) {
    if (OpenQuestions.weighs(parsed, clause)) {
      int behind = clause.verb().orElseThrow().to();
      return clause.isPassive()
          ? clause.subject()
          : clause.object().or(() -> complement(clause, behind));
    }
    boolean be = lemma(parsed, clause).equals("be") || lemma(parsed, clause).equals("remain");
    if (!be) {
      return Optional.empty();
    }
    return isPending(parsed, clause) || isOption(parsed, clause)
        ? clause.subject()
        : near(parsed, clause);
  }

  private static Optional<Nominal> complement(Clause clause, int from) {
    return clause.complements().stream()
        .filter(c -> c.at() >= from)
        .map(Complement::nominal)
        .findFirst();
  }

  /// "is under review"
  private static boolean isPending(ParsedSentence parsed, Clause clause) {
    return clause.complements().stream()
        .filter(c -> c.preposition().equals("under"))
        .anyMatch(c -> WORDS.has(OpenWord.PENDING, parsed.head(c.nominal()).lemma()));
  }

  /// "is only a proposal", "is one of several options"
  private static boolean isOption(ParsedSentence parsed, Clause clause) {
    int verb = clause.verb().orElseThrow().to();
    return clause.object().filter(object -> isOption(parsed, object)).isPresent()
        || clause.complements().stream()
            .filter(c -> c.preposition().equals("of") && c.at() <= verb + 2)
            .anyMatch(c -> isOption(parsed, c.nominal()));
  }

  private static boolean isOption(ParsedSentence parsed, Nominal noun) {
    return WORDS.has(OpenWord.OPTION, parsed.head(noun).lemma());
  }

  /// "the reform is still a draft": it has not been adopted.
  private static boolean isDraft(ParsedSentence parsed, Clause clause) {
    return clause
        .object()
        .map(object -> parsed.head(object).lemma())
        .filter(word -> word.equals("draft") || word.equals("proposal"))
        .isPresent();
  }

  /// "are close to a deal", "is in talks over a merger"
  private static Optional<Nominal> near(ParsedSentence parsed, Clause clause) {
    boolean near =
        clause.quality().filter(q -> parsed.token(q.head()).is("close")).isPresent()
            || clause.complements().stream()
                .filter(c -> c.preposition().equals("in"))
                .anyMatch(c -> WORDS.has(OpenWord.PENDING, parsed.head(c.nominal()).lemma()));
    return near
        ? clause.complements().stream()
            .filter(c -> c.at() >= clause.verb().orElseThrow().to())
            .map(Complement::nominal)
            .filter(noun -> ACTS.of(parsed.head(noun).lemma()).isPresent())
            .findFirst()
        : Optional.empty();
  }

  /// The noun, or the gerund whose object it is, as a deed of a known kind.
  private static Optional<Matter> deed(ParsedSentence parsed, Clause clause, Nominal noun) {
    Optional<Clause> gerund = gerund(parsed, noun);
    String noted = gerund.map(g -> lemma(parsed, g)).orElse(parsed.head(noun).lemma());
    boolean draft = ACTS.of(noted).isEmpty() && isDraft(parsed, clause);
    String name = draft ? ADOPT : noted;
    if (ACTS.of(name).isEmpty() && !WORDS.has(OpenWord.VERDICT, name)) {
      return Optional.empty();
    }
    Optional<Nominal> patient =
        gerund.isPresent() || draft
            ? Optional.of(noun)
            : parsed.of(noun).or(() -> clause.subject().filter(s -> !s.equals(noun)));
    int from = gerund.map(g -> g.verb().orElseThrow().from()).orElse(noun.from());
    int first = Math.min(from, clause.verb().orElseThrow().from());
    int last = Math.max(end(parsed, noun), end(parsed, clause));
    return Optional.of(new Matter(happening(parsed, name, patient), new Stretch(first, last)));
  }

  /// "Closing the ward is one option": the noun is the object of a participle that opens the
  /// sentence.
  private static Optional<Clause> gerund(ParsedSentence parsed, Nominal noun) {
    return parsed.clauses().stream()
        .filter(c -> c.verb().filter(v -> v.form() == Form.PRESENT_PARTICIPLE).isPresent())
        .filter(c -> c.verb().orElseThrow().from() == 0)
        .filter(c -> c.verb().orElseThrow().to() == noun.from())
        .findFirst();
  }

  private static int end(ParsedSentence parsed, Nominal noun) {
    return parsed.of(noun).map(Nominal::to).orElse(noun.to());
  }

  private static int end(ParsedSentence parsed, Clause clause) {
    int verb = clause.verb().orElseThrow().to();
    int object = clause.object().map(Nominal::to).orElse(verb);
    return clause.complements().stream()
        .filter(c -> c.at() >= verb)
        .findFirst()
        .map(c -> Math.max(object, end(parsed, c.nominal())))
        .orElse(Math.max(verb, object));
  }

  /// What a clause says that something was, where that is of a kind: "the death was murder".
  static Optional<Matter> verdict(ParsedSentence parsed, Clause clause) {
    if (clause.verb().isEmpty()) {
      return Optional.empty();
    }
    String verb = lemma(parsed, clause);
    if (verb.equals("be")) {
      return clause
          .object()
          .flatMap(noun -> name(parsed, noun).map(n -> matter(parsed, clause, n, noun)));
    }
    if (WORDS.has(OpenWord.SPEAK, verb)) {
      return clause.complements().stream()
          .filter(c -> c.preposition().equals("of"))
          .map(Complement::nominal)
          .flatMap(noun -> name(parsed, noun).map(n -> matter(parsed, clause, n, noun)).stream())
          .findFirst();
    }
    if (OpenQuestions.isLeftOpen(clause) && WORDS.has(OpenWord.VERDICT, verb)) {
      return Happenings.patient(clause)
          .map(of -> new Matter(happening(parsed, verb, Optional.of(of)), whole(clause)));
    }
    return WORDS.has(OpenWord.CALL, verb) || WORDS.has(OpenWord.NAME, verb)
        ? called(parsed, clause)
        : Optional.empty();
  }

  private static Stretch whole(Clause clause) {
    return new Stretch(clause.from(), clause.to());
  }

  /// "treat the death as murder", "call it arson"
  private static Optional<Matter> called(ParsedSentence parsed, Clause clause) {
    boolean ruledOut = clause.particles().contains("out");
    boolean names = WORDS.has(OpenWord.NAME, lemma(parsed, clause)) && !ruledOut;
    int from = clause.verb().orElseThrow().to();
    return parsed.elements().stream()
        .filter(element -> element.from() >= from && element.from() < clause.to() + REACH)
        .takeWhile(element -> !(element instanceof Element.Verbal))
        .filter(Nominal.class::isInstance)
        .map(Nominal.class::cast)
        .filter(noun -> parsed.token(noun.from() - 1).is("as") || (names && noun.from() > from))
        .flatMap(noun -> name(parsed, noun).map(n -> matter(parsed, clause, n, noun)).stream())
        .findFirst();
  }

  private static Matter matter(ParsedSentence parsed, Clause clause, String name, Nominal noun) {
    boolean be = lemma(parsed, clause).equals("be");
    Optional<Nominal> patient =
        be || clause.isPassive()
            ? clause.subject()
            : clause.object().filter(object -> !object.equals(noun));
    int from = Math.min(clause.from(), noun.from());
    return new Matter(happening(parsed, name, patient), new Stretch(from, noun.to()));
  }

  private static Happening happening(ParsedSentence parsed, String name, Optional<Nominal> of) {
    Optional<Nominal> patient = of.map(p -> isDeath(parsed, p) ? parsed.of(p).orElse(p) : p);
    return new Happening(name, patient.map(p -> parsed.head(p).lemma()).orElse(""), patient);
  }

  /// "the death of the farmer" is of the farmer.
  private static boolean isDeath(ParsedSentence parsed, Nominal noun) {
    return parsed.head(noun).is("death") || parsed.head(noun).is("killing");
  }

  /// The noun with the word before it, or alone, if it is a kind.
  private static Optional<String> name(ParsedSentence parsed, Nominal noun) {
    Token head = parsed.head(noun);
    int before = noun.head() - 1;
    String pair = before >= noun.from() ? parsed.token(before).lemma() + " " + head.lemma() : "";
    return Optional.of(pair)
        .filter(words -> WORDS.has(OpenWord.VERDICT, words))
        .or(() -> Optional.of(head.lemma()).filter(word -> WORDS.has(OpenWord.VERDICT, word)));
  }

  private static String lemma(ParsedSentence parsed, Clause clause) {
    return parsed.token(clause.verb().orElseThrow().main()).lemma();
  }
}
