package org.rashomon.claim.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.lexicon.Frame;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Unit;

/// Finds the frame of the lexicon by which a clause tells a measure of one of its noun phrases.
public final class Frames {
  /// How many phrases may stand between two objects.
  private static final int MOST_PHRASES = 2;

  private final PredicateLexicon lexicon;

  public Frames(PredicateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Which part a noun phrase plays in a clause.
  public enum Role {
    SUBJECT,
    OBJECT,
    /// what is given to the object
    SECOND_OBJECT,
    COMPLEMENT
  }

  public Optional<Frame> match(ParsedSentence parsed, Clause clause, Nominal counted, Unit unit) {
    Optional<Role> role = role(clause, counted).or(() -> secondBehind(parsed, clause, counted));
    if (role.isEmpty() || clause.verb().isEmpty()) {
      return Optional.empty();
    }
    Token verb = parsed.token(clause.verb().get().main());
    Call call = new Call(parsed, clause, counted, role.get());
    return lexicon
        .verb(verb.lemma(), words(parsed))
        .filter(frame -> frame.predicate().accepts(unit))
        .filter(call::fits)
        .findFirst();
  }

  private static Stream<String> words(ParsedSentence parsed) {
    return parsed.tokens().stream()
        .flatMap(token -> Stream.of(token.lemma(), token.text().toLowerCase(Locale.ROOT)));
  }

  public static Optional<Role> role(Clause clause, Nominal nominal) {
    if (clause.subject().filter(nominal::equals).isPresent()) {
      return Optional.of(Role.SUBJECT);
    }
    if (clause.object().filter(nominal::equals).isPresent()) {
      return Optional.of(Role.OBJECT);
    }
    if (clause.object().filter(object -> isSecond(object, nominal)).isPresent()) {
      return Optional.of(Role.SECOND_OBJECT);
    }
    return clause.complements().stream().anyMatch(c -> c.nominal().equals(nominal))
        ? Optional.of(Role.COMPLEMENT)
        : Optional.empty();
  }

  /// "cost the city of Aronda 4 million", "set taxpayers back 4 million": a phrase or a particle
  /// stands between the two objects.
  private static Optional<Role> secondBehind(
      ParsedSentence parsed, Clause clause, Nominal nominal) {
    if (nominal.amount().isEmpty() || clause.object().isEmpty()) {
      return Optional.empty();
    }
    List<Element> elements = parsed.elements();
    int at = elements.indexOf(clause.object().get()) + 1;
    int first = at;
    for (int i = 0; i < MOST_PHRASES && isPhrase(elements, at); i++) {
      at += 2;
    }
    boolean back = at < elements.size() && parsed.token(elements.get(at).from()).is("back");
    int given = back ? at + 1 : at;
    return given > first && given < elements.size() && elements.get(given).equals(nominal)
        ? Optional.of(Role.SECOND_OBJECT)
        : Optional.empty();
  }

  /// "of Aronda"
  private static boolean isPhrase(List<Element> elements, int at) {
    return at + 1 < elements.size()
        && elements.get(at) instanceof Element.Link link
        && link.kind() == Element.LinkKind.PREPOSITION
        && elements.get(at + 1) instanceof Nominal noun
        && noun.amount().isEmpty();
  }

  /// "fined the airline 4 million euros": right behind the object, which has no amount of its own.
  private static boolean isSecond(Nominal object, Nominal nominal) {
    return object.to() == nominal.from() && nominal.amount().isPresent();
  }

  /// One clause asked for one noun phrase.
  ///
  /// @param particles of the clause
  /// @param nouns of the clause
  private record Call(
      ParsedSentence parsed,
      Clause clause,
      Nominal counted,
      Role role,
      FrameParticles particles,
      FrameNouns nouns) {

    Call(ParsedSentence parsed, Clause clause, Nominal counted, Role role) {
      this(
          parsed,
          clause,
          counted,
          role,
          new FrameParticles(parsed, clause),
          new FrameNouns(parsed, clause, counted, role));
    }

    boolean fits(Frame frame) {
      return argument(frame)
          && particles.have(frame)
          && nouns.object(frame)
          && nouns.complement(frame)
          && nouns.doer(frame);
    }

    private boolean argument(Frame frame) {
      return switch (frame.counted()) {
        case SUBJECT -> (role == Role.SUBJECT && !isClearlyPassive()) || isThere() || isAgent();
        case OBJECT ->
            (role == Role.OBJECT && !clause.isPassive())
                || (role == Role.SUBJECT && (clause.isPassive() || isHeadlinePassive()))
                || (role == Role.SECOND_OBJECT && nouns.isObject(frame))
                || isParticleObject(frame);
        case AMOUNT -> amount(frame);
      };
    }

    /// "Six plucked from burning hotel": headlines leave the auxiliary out.
    private boolean isHeadlinePassive() {
      var verb = clause.verb().orElseThrow();
      return clause.object().isEmpty()
          && verb.auxiliaries().isEmpty()
          && counted.from() == 0
          && counted.amount().isPresent()
          && isPast(parsed.token(verb.main()).tag())
          && !parsed.token(parsed.tokens().size() - 1).is(".");
    }

    private static boolean isPast(String tag) {
      return tag.equals("VBD") || tag.equals("VBN");
    }

    /// "signed by 3,100 people"
    private boolean isAgent() {
      return role == Role.COMPLEMENT && clause.isPassive() && isLed("by");
    }

    private boolean isLed(String preposition) {
      return clause.complements().stream()
          .filter(complement -> complement.nominal().equals(counted))
          .map(Complement::preposition)
          .anyMatch(led -> led.equals(preposition) || led.equals("in " + preposition + " of"));
    }

    /// "There were 44 passengers on the bus": what there is comes behind the verb.
    private boolean isThere() {
      return role == Role.OBJECT
          && clause
              .subject()
              .filter(subject -> parsed.head(subject).tag().equals("EX"))
              .isPresent();
    }

    /// "carried off 12 laptops", where the particle was read as a preposition.
    private boolean isParticleObject(Frame frame) {
      return role == Role.COMPLEMENT
          && !clause.isPassive()
          && clause.object().isEmpty()
          && clause.complements().stream()
              .anyMatch(
                  c -> c.nominal().equals(counted) && frame.particles().contains(c.preposition()));
    }

    private boolean amount(Frame frame) {
      if (frame.preposition().isPresent() && !isComplementLed(frame)) {
        return isLed(frame.preposition().get());
      }
      return role == Role.OBJECT || role == Role.SECOND_OBJECT || isParticleObject(frame);
    }

    /// "spend nine years in prison": the preposition leads to the noun that the frame asks for.
    private boolean isComplementLed(Frame frame) {
      return frame.complement().isPresent()
          && clause.complements().stream()
              .filter(c -> c.preposition().equals(frame.preposition().orElse("")))
              .anyMatch(
                  c -> parsed.head(c.nominal()).lemma().equals(frame.complement().orElse("")));
    }

    private boolean isClearlyPassive() {
      return clause.isPassive() && clause.verb().orElseThrow().auxiliaries().contains("be");
    }
  }
}
