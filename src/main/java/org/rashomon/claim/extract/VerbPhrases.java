package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// The phrases by which a clause may name what happened, in the form of the entries of
/// `occurrences.lex`: the lemma of the verb before a particle, the head of its object, or what its
/// complement has ("give way", "blow up", "break into", "go poll").
public final class VerbPhrases {
  public static final String LET_GO = "let go";

  private VerbPhrases() {}

  /// The verb with its object, its complement, its particle or its subject.
  public static Stream<String> of(ParsedSentence parsed, Clause clause, String verb) {
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
    clause
        .subject()
        .map(subject -> parsed.head(subject).lemma())
        .ifPresent(
            subject -> {
              particles.forEach(p -> phrases.add(subject + " " + verb + " " + p));
              phrases.add(subject + " " + verb);
            });
    particles.forEach(p -> nouns.forEach(n -> phrases.add(verb + " " + p + " " + n)));
    nouns.forEach(n -> phrases.add(verb + " " + n));
    particles.forEach(p -> phrases.add(verb + " " + p.toLowerCase(Locale.ROOT)));
    return phrases.stream();
  }

  /// The complements behind the verb: what stands before it may hang on the subject.
  private static List<Complement> behind(Clause clause) {
    int verb = clause.verb().orElseThrow().to();
    return clause.complements().stream().filter(c -> c.nominal().from() >= verb).toList();
  }

  /// The object, also where its verb's particle was taken for a preposition: "handed down its
  /// ruling".
  public static Optional<Nominal> object(Clause clause) {
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
            .filter(VerbPhrases::isParticle);
  }

  /// "let the captain go": the captain is the subject of the going.
  private static boolean isLetGo(ParsedSentence parsed, Clause clause, String verb) {
    int before = clause.subject().map(Nominal::from).orElse(0) - 1;
    return verb.equals("go") && before >= 0 && parsed.token(before).lemma().equals("let");
  }
}
