package org.rashomon.claim.extract;

import static org.rashomon.claim.lexicon.NounKind.PERSON;

import java.util.Optional;
import org.rashomon.claim.lexicon.Argument;
import org.rashomon.claim.lexicon.Frame;
import org.rashomon.claim.lexicon.NounKind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// The nouns of one clause as a frame of the lexicon asks for them: "life" in "lost their lives".
///
/// @param counted the noun phrase that the frame may count, in its role
record FrameNouns(ParsedSentence parsed, Clause clause, Nominal counted, Frames.Role role) {
  /// Between a noun that a pattern asks for and the word that must stand before it.
  private static final char WORD_BEFORE = '_';

  boolean object(Frame frame) {
    return frame.object().isEmpty()
        || hasHead(clause.object(), frame.object().get())
        || isPassiveObject(frame.object().get())
        || (isCountedItself(frame) && hasNoun(counted, frame.object().get()))
        || followsVerb(frame)
        || isBareOfPersons(frame);
  }

  /// Whether the noun phrase is itself the object that the frame asks for.
  boolean isObject(Frame frame) {
    return hasHead(Optional.of(counted), frame.object().orElse(""));
  }

  /// "Burns were suffered by 23 workers", "charges were brought against five"
  private boolean isPassiveObject(String lemma) {
    return clause.isPassive() && role == Frames.Role.COMPLEMENT && hasHead(clause.subject(), lemma);
  }

  /// "burns 23": a number alone counts persons.
  private boolean isBareOfPersons(Frame frame) {
    return isCountedItself(frame)
        && NounKind.asked(frame.object().orElseThrow()).filter(PERSON::equals).isPresent()
        && counted.amount().filter(index -> index == counted.head()).isPresent()
        && parsed.of(counted).isEmpty();
  }

  boolean doer(Frame frame) {
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

  boolean complement(Frame frame) {
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
    int mark = asked.indexOf(WORD_BEFORE);
    if (mark > 0) {
      return lemma.equals(asked.substring(mark + 1))
          && parsed.tokens().subList(nominal.from(), nominal.head()).stream()
              .anyMatch(token -> token.is(asked.substring(0, mark)));
    }
    return lemma.equals(asked) || NounKind.asked(asked).filter(k -> k.has(lemma)).isPresent();
  }

  private boolean hasNoun(Nominal nominal, String lemma) {
    return hasHead(Optional.of(nominal), lemma) || hasHead(parsed.of(nominal), lemma);
  }
}
