package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.Element.Verbal;
import org.rashomon.claim.syntax.Element.Voice;

/// A past tense that can only be a participle: the noun phrase before it has its finite verb later
/// on ("the man suspected of shooting a baker is at large"), or is the object of the one before
/// ("caught the man suspected of leaving a bomb").
final class ReducedRelative {
  private ReducedRelative() {}

  static List<Element> of(List<Token> tokens, List<Element> elements) {
    List<Element> result = new ArrayList<>(elements);
    for (int i = 1; i + 1 < elements.size(); i++) {
      if (elements.get(i) instanceof Verbal verb
          && isBarePast(tokens, verb)
          && elements.get(i - 1) instanceof Nominal
          && ((isPreposition(elements.get(i + 1))
                  && (meetsFiniteVerb(elements, i + 1) || isInObject(tokens, elements, i)))
              || isLaidOn(tokens, elements, i))) {
        result.set(
            i,
            new Verbal(
                verb.from(),
                verb.to(),
                verb.main(),
                Form.PAST_PARTICIPLE,
                Voice.PASSIVE,
                verb.auxiliaries()));
      }
    }
    return result;
  }

  private static boolean isBarePast(List<Token> tokens, Verbal verb) {
    return verb.form() == Form.FINITE
        && verb.auxiliaries().isEmpty()
        && tokens.get(verb.main()).tag().equals("VBD")
        && !Valency.isIntransitive(tokens.get(verb.main()).lemma());
  }

  private static boolean isPreposition(Element element) {
    return element instanceof Element.Link link && link.kind() == LinkKind.PREPOSITION;
  }

  /// Whether a finite verb follows before any mark or link and before any noun phrase that could be
  /// its subject.
  private static boolean meetsFiniteVerb(List<Element> elements, int from) {
    for (int i = from; i < elements.size(); i++) {
      switch (elements.get(i)) {
        case Verbal verb -> {
          if (verb.form() == Form.FINITE) {
            return true;
          }
        }
        case Nominal nominal -> {
          if (!isPreposition(elements.get(i - 1)) && !(elements.get(i - 1) instanceof Verbal)) {
            return false;
          }
        }
        case Element.Link link -> {
          if (link.kind() != LinkKind.PREPOSITION) {
            return false;
          }
        }
        case Element.Quality quality -> {}
        case Element.Time time -> {}
        case Element.Loose loose -> {}
      }
    }
    return false;
  }

  /// "of" with a gerund behind the object of a verb; behind a pronoun it is a clause that is told
  /// ("said he dreamed of leaving").
  private static boolean isInObject(List<Token> tokens, List<Element> elements, int at) {
    return at >= 2
        && at + 2 < elements.size()
        && elements.get(at - 2) instanceof Verbal
        && !tokens.get(((Nominal) elements.get(at - 1)).head()).tag().equals("PRP")
        && tokens.get(elements.get(at + 1).from()).is("of")
        && elements.get(at + 2) instanceof Verbal gerund
        && gerund.form() == Form.PRESENT_PARTICIPLE;
  }

  /// "was caused by a heater left on", "traced the fire to dynamite kept in a flat": the noun
  /// phrase hangs on a verb before it by a preposition.
  private static boolean isLaidOn(List<Token> tokens, List<Element> elements, int at) {
    if (at < 2 || !isPreposition(elements.get(at - 2))) {
      return false;
    }
    Token preposition = tokens.get(elements.get(at - 2).from());
    for (int i = at - 3; i >= 0; i--) {
      switch (elements.get(i)) {
        case Verbal verb -> {
          return preposition.is("by")
              ? verb.voice() == Voice.PASSIVE && verb.form() == Form.FINITE
              : lays(tokens.get(verb.main()).lemma());
        }
        case Element.Link link -> {
          if (link.kind() != LinkKind.PREPOSITION) {
            return false;
          }
        }
        case Nominal nominal -> {}
        case Element.Quality quality -> {}
        case Element.Time time -> {}
        case Element.Loose loose -> {}
      }
    }
    return false;
  }

  private static boolean lays(String verb) {
    return RepairWord.ASCRIBE.has(verb);
  }
}
