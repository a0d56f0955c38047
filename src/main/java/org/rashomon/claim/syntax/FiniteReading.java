package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.Element.Verbal;
import org.rashomon.claim.syntax.Element.Voice;

/// Past tense and past participle mostly look the same, and the tagger confuses them. A bare
/// participle with an object right after it is the past tense: "a mine killed the fish". So is one
/// of a verb that has no passive, or that would leave its sentence without any finite verb: "the
/// search for the builders continued".
final class FiniteReading {
  private FiniteReading() {}

  static List<Element> of(List<Token> tokens, List<Element> elements) {
    List<Element> result = new ArrayList<>(elements);
    boolean finite = elements.stream().anyMatch(FiniteReading::isFinite);
    for (int i = 1; i + 1 < elements.size(); i++) {
      if (elements.get(i) instanceof Verbal verb
          && isBareParticiple(verb)
          && (hasObject(tokens, elements, i) || isAlone(tokens, elements, i, finite))) {
        result.set(
            i,
            new Verbal(
                verb.from(),
                verb.to(),
                verb.main(),
                Form.FINITE,
                Voice.ACTIVE,
                verb.auxiliaries()));
      }
    }
    return result;
  }

  /// Also behind a particle: "steel brought down the balcony".
  private static boolean hasObject(List<Token> tokens, List<Element> elements, int at) {
    boolean particle =
        at + 2 < elements.size()
            && elements.get(at - 1) instanceof Nominal
            && isParticle(tokens.get(elements.get(at + 1).from()));
    return elements.get(particle ? at + 2 : at + 1) instanceof Nominal
        && !takesName(tokens.get(((Verbal) elements.get(at)).main()).lemma());
  }

  /// Also "knocked out power", where the tagger takes the particle for a preposition.
  private static boolean isParticle(Token token) {
    return token.tag().equals("RP")
        || (token.tag().equals("IN") && (token.is("out") || token.is("up") || token.is("off")));
  }

  /// Right behind a noun phrase, with no doer after it.
  private static boolean isAlone(
      List<Token> tokens, List<Element> elements, int at, boolean finite) {
    String verb = tokens.get(((Verbal) elements.get(at)).main()).lemma();
    boolean follows = elements.get(at - 1) instanceof Nominal;
    boolean done = tokens.get(elements.get(at + 1).from()).is("by");
    return follows
        && !done
        && (Valency.isIntransitive(verb) || (!finite && Valency.isLabile(verb)));
  }

  private static boolean isFinite(Element element) {
    return element instanceof Verbal verb && verb.form() == Form.FINITE;
  }

  private static boolean isBareParticiple(Verbal verb) {
    return verb.form() == Form.PAST_PARTICIPLE && verb.auxiliaries().isEmpty();
  }

  /// Verbs whose passive still has a noun phrase behind it: "a man named Ivan".
  private static boolean takesName(String verb) {
    return RepairWord.NAMING.has(verb);
  }
}
