package org.rashomon.claim.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Loose;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Who does what to whom in a clause, where particles and marks stand between a verb and what
/// belongs to it.
public final class Arguments {
  private static final List<String> PARTICLES =
      List.of("off", "down", "up", "out", "over", "away", "on", "back", "about");
  private static final List<String> NOT = List.of("not", "n't", "never", "neither", "hardly");

  private Arguments() {}

  /// The word right behind the verb group, or behind its object, if it is an adverb, a particle or
  /// a preposition.
  public static Optional<String> particle(ParsedSentence parsed, Clause clause) {
    int at = parsed.elements().indexOf(clause.verb().orElseThrow()) + 1;
    Optional<String> found = small(parsed, at);
    boolean object = at < parsed.elements().size() && parsed.elements().get(at) instanceof Nominal;
    return found.isEmpty() && object ? small(parsed, at + 1) : found;
  }

  private static Optional<String> small(ParsedSentence parsed, int at) {
    if (at >= parsed.elements().size()) {
      return Optional.empty();
    }
    Element element = parsed.elements().get(at);
    boolean small =
        element instanceof Loose
            || (element instanceof Link link && link.kind() == LinkKind.PREPOSITION);
    return small && element.to() == element.from() + 1
        ? Optional.of(parsed.token(element.from()).text().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /// Whether a group has the clause's verb, alone or with its particle.
  public static <G extends Enum<G>> boolean isVerbOf(
      WordGroups<G> words, G group, ParsedSentence parsed, Clause clause) {
    return words.has(group, Clauses.verb(parsed, clause))
        || words.has(group, withParticle(parsed, clause));
  }

  /// The verb with its particle: "blow up".
  public static String withParticle(ParsedSentence parsed, Clause clause) {
    String verb = Clauses.verb(parsed, clause);
    return particle(parsed, clause).map(p -> verb + " " + p).orElse(verb);
  }

  /// "headed home the only goal", "took home the prize": home is where the object goes.
  public static Nominal broughtHome(ParsedSentence parsed, Nominal object) {
    int next = parsed.elements().indexOf(object) + 1;
    return parsed.head(object).is("home")
            && next < parsed.elements().size()
            && parsed.elements().get(next) instanceof Nominal brought
        ? brought
        : object;
  }

  /// The object, also of "set off the crush", where the particle looks like a preposition.
  public static Optional<Nominal> object(ParsedSentence parsed, Clause clause) {
    return clause
        .object()
        .or(
            () ->
                particle(parsed, clause)
                    .filter(PARTICLES::contains)
                    .flatMap(particle -> Clauses.led(clause, particle))
                    .filter(noun -> noun.from() <= clause.verb().orElseThrow().to() + 1));
  }

  /// The noun phrase that does what a passive verb tells: "by a spark", also where a mark or the
  /// next verb keeps it from the clause.
  public static Optional<Nominal> doer(ParsedSentence parsed, Clause clause) {
    return Clauses.led(clause, "by").or(() -> behind(parsed, clause));
  }

  private static Optional<Nominal> behind(ParsedSentence parsed, Clause clause) {
    List<Element> elements = parsed.elements();
    int at = elements.indexOf(clause.verb().orElseThrow()) + 1;
    while (at < elements.size() && elements.get(at) instanceof Loose) {
      at++;
    }
    if (at >= elements.size() || !parsed.token(elements.get(at).from()).is("by")) {
      return Optional.empty();
    }
    boolean participle = at + 2 < elements.size() && elements.get(at + 1) instanceof Element.Verbal;
    int noun = participle ? at + 2 : at + 1;
    return noun < elements.size() && elements.get(noun) instanceof Nominal nominal
        ? Optional.of(nominal)
        : Optional.empty();
  }

  /// Whether a word stands in the clause or right behind its verb.
  public static boolean hasWord(ParsedSentence parsed, Clause clause, String word) {
    return clause.particles().contains(word)
        || particle(parsed, clause).filter(word::equals).isPresent()
        || parsed.tokens().subList(clause.from(), clause.to()).stream().anyMatch(t -> t.is(word));
  }

  /// Whether "not" stands right behind the verb group, outside of it: "were not responsible".
  public static boolean isDeniedBehind(ParsedSentence parsed, Clause clause) {
    int at = clause.verb().orElseThrow().to();
    return at < parsed.tokens().size() && isNot(parsed.token(at));
  }

  private static boolean isNot(Token token) {
    return NOT.stream().anyMatch(token::is);
  }
}
