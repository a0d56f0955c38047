package org.rashomon.claim.extract;

import static org.rashomon.claim.lexicon.NounKind.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.lexicon.Argument;
import org.rashomon.claim.lexicon.Frame;
import org.rashomon.claim.lexicon.NounKind;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Unit;

/// Finds the frame of the lexicon by which a clause tells a measure of one of its noun phrases.
final class Frames {
  private static final String NOT = "not";

  private final PredicateLexicon lexicon;

  Frames(PredicateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Which part a noun phrase plays in a clause.
  enum Role {
    SUBJECT,
    OBJECT,
    /// what is given to the object
    SECOND_OBJECT,
    COMPLEMENT
  }

  Optional<Frame> match(ParsedSentence parsed, Clause clause, Nominal counted, Unit unit) {
    Optional<Role> role = role(clause, counted);
    if (role.isEmpty() || clause.verb().isEmpty()) {
      return Optional.empty();
    }
    Token verb = parsed.token(clause.verb().get().main());
    Call call = new Call(parsed, clause, counted, role.get());
    return lexicon.verb(verb.lemma()).stream()
        .filter(frame -> frame.predicate().accepts(unit))
        .filter(call::fits)
        .findFirst();
  }

  static Optional<Role> role(Clause clause, Nominal nominal) {
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

  /// "fined the airline 4 million euros": right behind the object, which has no amount of its own.
  private static boolean isSecond(Nominal object, Nominal nominal) {
    return object.to() == nominal.from() && nominal.amount().isPresent();
  }

  /// One clause asked for one noun phrase.
  private record Call(ParsedSentence parsed, Clause clause, Nominal counted, Role role) {

    boolean fits(Frame frame) {
      return argument(frame)
          && particles(frame)
          && object(frame)
          && complement(frame)
          && doer(frame);
    }

    private boolean argument(Frame frame) {
      return switch (frame.counted()) {
        case SUBJECT -> (role == Role.SUBJECT && !isClearlyPassive()) || isThere() || isAgent();
        case OBJECT ->
            (role == Role.OBJECT && !clause.isPassive())
                || (role == Role.SUBJECT && (clause.isPassive() || isHeadlinePassive()))
                || (role == Role.SECOND_OBJECT && hasHead(Optional.of(counted), asked(frame)))
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

    private static String asked(Frame frame) {
      return frame.object().orElse("");
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
      if (frame.preposition().isPresent()) {
        return isLed(frame.preposition().get());
      }
      return role == Role.OBJECT || role == Role.SECOND_OBJECT || isParticleObject(frame);
    }

    private boolean isClearlyPassive() {
      return clause.isPassive() && clause.verb().orElseThrow().auxiliaries().contains("be");
    }

    private boolean particles(Frame frame) {
      if (frame.particles().isEmpty()) {
        return true;
      }
      List<String> following = new ArrayList<>(clause.particles());
      clause.complements().stream()
          .filter(complement -> !isOfPlace(complement))
          .filter(complement -> complement.nominal().times().isEmpty())
          .forEach(complement -> following.add(complement.preposition()));
      clause.quality().ifPresent(q -> following.add(parsed.token(q.head()).lemma()));
      int end = Math.min(parsed.tokens().size(), last(frame) + 2);
      for (int i = clause.verb().orElseThrow().to(); i < end; i++) {
        if (!leadsToTime(i)) {
          following.add(parsed.token(i).lemma());
        }
      }
      return following.containsAll(frame.particles())
          && (frame.particles().contains(NOT) || !isDeniedBehind());
    }

    /// "was found not guilty"; behind "be" it denies the clause.
    private boolean isDeniedBehind() {
      Element.Verbal verb = clause.verb().orElseThrow();
      return verb.to() < parsed.tokens().size()
          && parsed.token(verb.to()).is(NOT)
          && !parsed.token(verb.main()).lemma().equals("be");
    }

    /// "pulled six people from a hotel in Marisco" is not "pulled them in": such a word is a
    /// particle only right behind the verb or its object.
    private boolean isOfPlace(Complement complement) {
      int verb = clause.verb().orElseThrow().to();
      int object = clause.object().map(Nominal::to).orElse(verb);
      int before = complement.nominal().from() - 1;
      return switch (complement.preposition()) {
        case "in", "on" -> before != verb && before != object;
        default -> false;
      };
    }

    /// "told 250 residents of the lane in Penholm to leave": an infinitive stands behind the rest.
    private int last(Frame frame) {
      return frame.particles().contains("to")
          ? clause.complements().stream()
              .mapToInt(complement -> complement.nominal().to())
              .reduce(clause.to(), Math::max)
          : clause.to();
    }

    /// "took 53 percent on Sunday" is not "took on".
    private boolean leadsToTime(int at) {
      return parsed.token(at).tag().equals("IN")
          && at + 1 < parsed.tokens().size()
          && parsed.token(at + 1).moment().isPresent();
    }

    private boolean object(Frame frame) {
      return frame.object().isEmpty()
          || hasHead(clause.object(), frame.object().get())
          || isPassiveObject(frame.object().get())
          || (isCountedItself(frame) && hasNoun(counted, frame.object().get()))
          || followsVerb(frame)
          || isBareOfPersons(frame);
    }

    /// "Burns were suffered by 23 workers", "charges were brought against five"
    private boolean isPassiveObject(String lemma) {
      return clause.isPassive() && role == Role.COMPLEMENT && hasHead(clause.subject(), lemma);
    }

    /// "burns 23": a number alone counts persons.
    private boolean isBareOfPersons(Frame frame) {
      return isCountedItself(frame)
          && NounKind.asked(frame.object().orElseThrow()).filter(PERSON::equals).isPresent()
          && counted.amount().filter(index -> index == counted.head()).isPresent()
          && parsed.of(counted).isEmpty();
    }

    private boolean doer(Frame frame) {
      return frame.doer().isEmpty()
          || (clause.isPassive()
              ? clause.complements().stream()
                  .filter(complement -> complement.preposition().equals("by"))
                  .anyMatch(complement -> is(complement.nominal(), frame.doer().get()))
              : clause.subject().filter(subject -> is(subject, frame.doer().get())).isPresent());
    }

    /// "cut 900 jobs"; and without an object "900 jobs are to go"
    private boolean isCountedItself(Frame frame) {
      return frame.counted() == Argument.OBJECT
          || (frame.counted() == Argument.SUBJECT && clause.object().isEmpty());
    }

    /// "cost 15 people their lives"; but not "pulled 15 people from the ferry".
    private boolean followsVerb(Frame frame) {
      int from = clause.verb().orElseThrow().to();
      int end = Math.min(parsed.tokens().size(), from + 8);
      return parsed.tokens().subList(from, end).stream()
          .takeWhile(token -> frame.counted() != Argument.OBJECT || !token.tag().equals("IN"))
          .anyMatch(token -> token.isNoun() && token.lemma().equals(frame.object().orElseThrow()));
    }

    private boolean complement(Frame frame) {
      if (frame.complement().isEmpty()) {
        return true;
      }
      for (Complement complement : clause.complements()) {
        boolean noun = is(complement.nominal(), frame.complement().get());
        boolean led =
            frame.counted() == Argument.AMOUNT
                || frame.preposition().isEmpty()
                || frame.preposition().get().equals(complement.preposition());
        if (noun && led) {
          return true;
        }
      }
      return false;
    }

    private boolean hasHead(Optional<Nominal> nominal, String lemma) {
      return nominal.filter(n -> is(n, lemma)).isPresent();
    }

    private boolean is(Nominal nominal, String asked) {
      String lemma = parsed.head(nominal).lemma();
      return lemma.equals(asked) || NounKind.asked(asked).filter(k -> k.has(lemma)).isPresent();
    }

    private boolean hasNoun(Nominal nominal, String lemma) {
      return hasHead(Optional.of(nominal), lemma) || hasHead(parsed.of(nominal), lemma);
    }
  }
}
