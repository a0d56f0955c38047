package org.rashomon.claim.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.lexicon.Argument;
import org.rashomon.claim.lexicon.Frame;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Unit;

/// Names what a clause says happened: the measure of the lexicon that its verb tells, else the
/// verb's lemma with its particle; and whom or what it happened to.
public final class Happenings {
  private final Frames frames;

  private static final NamedGroups ACTS = NamedGroups.load("acts.lex");
  private static final NamedGroups CONTRARIES = NamedGroups.load("contraries.lex");
  private static final Turns TURNS = new Turns();
  private static final String ADMISSION = "admission";

  public Happenings(PredicateLexicon lexicon) {
    this.frames = new Frames(lexicon);
  }

  /// @param subject the lemma of the patient: the object, the subject of a passive or intransitive
  /// @param isUndone whether its word says by itself that it did not happen: "ignored", "spared"
  public record Happening(
      String predicate, String subject, Optional<Nominal> patient, boolean isUndone) {
    public Happening(String predicate, String subject, Optional<Nominal> patient) {
      this(predicate, subject, patient, false);
    }

    public Happening undone() {
      return new Happening(predicate, subject, patient, true);
    }
  }

  public Optional<Happening> of(ParsedSentence parsed, Clause clause) {
    if (clause.verb().isEmpty()) {
      return Optional.empty();
    }
    Token verb = parsed.token(clause.verb().get().main());
    if (isLight(parsed, clause, verb) || isDating(clause, verb)) {
      return Optional.of(ofNoun(parsed, clause));
    }
    return contrary(parsed, clause, verb)
        .or(() -> byLightVerb(parsed, clause, verb))
        .or(() -> told(parsed, clause, clause.object()))
        .or(() -> told(parsed, clause, clause.subject()))
        .or(() -> Optional.of(byVerb(parsed, clause, verb)));
  }

  /// "ignored the warning" says that it was not heeded.
  private static Optional<Happening> contrary(ParsedSentence parsed, Clause clause, Token verb) {
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    Optional<String> act =
        Stream.concat(VerbPhrases.of(parsed, clause, lemma), Stream.of(lemma))
            .flatMap(phrase -> CONTRARIES.of(phrase).stream())
            .findFirst();
    return act.map(
        name -> {
          Optional<Nominal> patient = name.equals(ADMISSION) ? admitted(clause) : patient(clause);
          String subject = patient.map(p -> parsed.head(p).lemma()).orElse("");
          return new Happening(name, subject, patient, true);
        });
  }

  /// Who is denied entry: the subject of the passive.
  private static Optional<Nominal> admitted(Clause clause) {
    return clause.isPassive() ? clause.subject() : clause.object();
  }

  /// By the lexicon, if the clause tells a measure of a noun phrase.
  private Optional<Happening> told(
      ParsedSentence parsed, Clause clause, Optional<Nominal> nominal) {
    return nominal.flatMap(
        of ->
            frames
                .match(parsed, clause, of, new Unit.Things())
                .filter(frame -> !isBesideObject(clause, of, frame) && !tellsLack(frame))
                .filter(frame -> !isBare(frame) || phrase(parsed, clause).isEmpty())
                .map(frame -> happening(parsed, frame.predicate().name(), substance(parsed, of))));
  }

  /// "lodged an appeal", "carried out an inspection of the works": the object names the act, and
  /// what it was done to hangs on it, or else it is told of its doer.
  private static Optional<Happening> byLightVerb(ParsedSentence parsed, Clause clause, Token verb) {
    if (clause.object().isEmpty() || !isLight(verb.lemma())) {
      return Optional.empty();
    }
    Nominal object = clause.object().get();
    String noun = parsed.head(object).lemma();
    Optional<Nominal> patient =
        parsed.of(object).or(() -> into(parsed, object)).or(clause::subject);
    return ACTS.of(noun)
        .map(
            act ->
                new Happening(noun, patient.map(p -> parsed.head(p).lemma()).orElse(""), patient));
  }

  private static boolean isLight(String verb) {
    return TURNS.has(Turns.Kind.LIGHT, verb);
  }

  private static Happening happening(ParsedSentence parsed, String predicate, Nominal patient) {
    return new Happening(predicate, parsed.head(patient).lemma(), Optional.of(patient));
  }

  /// "dated the strike October 3"
  private static boolean isDating(Clause clause, Token verb) {
    return verb.lemma().equals("date") && clause.object().isPresent();
  }

  /// The noun names what happened.
  private static Happening ofNoun(ParsedSentence parsed, Clause clause) {
    Nominal event =
        isDating(clause, parsed.token(clause.verb().orElseThrow().main()))
            ? clause.object().orElseThrow()
            : clause.subject().orElseThrow();
    return isAct(parsed, event)
        ? ofAct(parsed, event)
        : told(parsed, parsed.head(event).lemma(), Optional.of(event));
  }

  private static Happening told(ParsedSentence parsed, String noun, Optional<Nominal> patient) {
    return new Happening(noun, patient.map(p -> parsed.head(p).lemma()).orElse(""), patient);
  }

  /// Whether it tells that someone fired.
  public static boolean isFiring(Happening happening) {
    return ACTS.of(happening.predicate().toLowerCase(Locale.ROOT))
        .filter("fire"::equals)
        .isPresent();
  }

  /// Whether a noun names an act that may be told by verbs, too.
  public static boolean isAct(ParsedSentence parsed, Nominal noun) {
    return ACTS.of(parsed.head(noun).lemma()).isPresent();
  }

  /// What a noun for an act names, with whom or what it was done to: "the search of the house", "a
  /// meeting with the developer".
  public static Happening ofAct(ParsedSentence parsed, Nominal noun) {
    return told(parsed, parsed.head(noun).lemma(), patientOfNoun(parsed, noun));
  }

  private static Optional<Nominal> patientOfNoun(ParsedSentence parsed, Nominal noun) {
    return parsed
        .hanging(noun, "with")
        // a meeting is told of whom one meets, of two either may be the one
        .or(
            () ->
                TURNS.is(Turns.Kind.TALKS, parsed, noun)
                    ? parsed.hanging(noun, "between")
                    : Optional.empty())
        .or(() -> parsed.of(noun))
        .or(() -> into(parsed, noun));
  }

  /// What "an inquiry into the contract" looks into.
  private static Optional<Nominal> into(ParsedSentence parsed, Nominal noun) {
    return isAct(parsed, noun) ? parsed.hanging(noun, "into") : Optional.empty();
  }

  /// "the launch took place", "the blast happened": the noun names what happened.
  private static boolean isLight(ParsedSentence parsed, Clause clause, Token verb) {
    if (clause.subject().isEmpty()) {
      return false;
    }
    return switch (verb.lemma()) {
      case "happen", "occur" -> true;
      case "take" -> clause.object().filter(o -> parsed.head(o).is("place")).isPresent();
      case "hold" -> clause.isPassive() && isAct(parsed, clause.subject().orElseThrow());
      // "no inspection was carried out"
      default ->
          clause.isPassive()
              && isLight(verb.lemma())
              && isAct(parsed, clause.subject().orElseThrow())
              && patientOfNoun(parsed, clause.subject().orElseThrow()).isPresent();
    };
  }

  /// "the two sides signed a truce" tells of the truce, but "two climbers lost their lives" of
  /// them. "have no electricity": whoever lacks something is not denied to lack it.
  private static boolean tellsLack(Frame frame) {
    return frame.particles().contains("no");
  }

  private static boolean isBesideObject(Clause clause, Nominal of, Frame frame) {
    return clause.object().filter(object -> !object.equals(of)).isPresent()
        && frame.object().isEmpty()
        && frame.counted() == Argument.SUBJECT;
  }

  private static Happening byVerb(ParsedSentence parsed, Clause clause, Token verb) {
    Optional<Nominal> patient =
        verb.is("reached") || verb.is("reach")
            ? clause.subject()
            : patient(clause).map(p -> into(parsed, p).orElseGet(() -> substance(parsed, p)));
    String subject = patient.map(p -> parsed.head(p).lemma()).orElse("");
    return new Happening(name(parsed, clause, verb), subject, patient);
  }

  /// By the phrase of a known act ("go sale" in "go on sale"), else by the verb.
  private static String name(ParsedSentence parsed, Clause clause, Token verb) {
    return phrase(parsed, clause).orElseGet(() -> withParticle(parsed, clause, verb));
  }

  private static Optional<String> phrase(ParsedSentence parsed, Clause clause) {
    String verb = parsed.token(clause.verb().orElseThrow().main()).lemma().toLowerCase(Locale.ROOT);
    // "tear gas was fired"
    Stream<String> passive =
        clause.subject().stream()
            .filter(subject -> clause.isPassive())
            .map(subject -> verb + " " + parsed.head(subject).lemma());
    return Stream.concat(VerbPhrases.of(parsed, clause, verb), passive)
        .filter(phrase -> phrase.indexOf(' ') > 0 && ACTS.of(phrase).isPresent())
        .findFirst();
  }

  /// A frame that asks for nothing but the verb tells less than a phrase of a known act.
  private static boolean isBare(Frame frame) {
    return frame.particles().isEmpty() && frame.object().isEmpty() && frame.complement().isEmpty();
  }

  /// "traces of poison" are poison.
  private static Nominal substance(ParsedSentence parsed, Nominal nominal) {
    return ValueWord.SAMPLE.has(parsed.head(nominal).lemma())
        ? parsed.of(nominal).orElse(nominal)
        : nominal;
  }

  public static Optional<Nominal> patient(Clause clause) {
    return clause.isPassive() ? clause.subject() : clause.object().or(clause::subject);
  }

  private static String withParticle(ParsedSentence parsed, Clause clause, Token verb) {
    int next = clause.verb().orElseThrow().to();
    boolean particle = next < parsed.tokens().size() && parsed.token(next).tag().equals("RP");
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    return particle ? lemma + " " + parsed.token(next).lemma() : lemma;
  }
}
