package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.Element.Verbal;
import org.rashomon.claim.syntax.Element.Voice;

/// Past tense and past participle mostly look the same, and the tagger confuses them. A bare
/// participle with an object right after it is the past tense: "a mine killed the fish".
final class FiniteReading {
  private FiniteReading() {}

  static List<Element> of(List<Token> tokens, List<Element> elements) {
    List<Element> result = new ArrayList<>(elements);
    for (int i = 1; i + 1 < elements.size(); i++) {
      if (elements.get(i) instanceof Verbal verb
          && isBareParticiple(verb)
          && elements.get(i + 1) instanceof Nominal
          && !takesName(tokens.get(verb.main()).lemma())) {
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

  private static boolean isBareParticiple(Verbal verb) {
    return verb.form() == Form.PAST_PARTICIPLE && verb.auxiliaries().isEmpty();
  }

  /// Verbs whose passive still has a noun phrase behind it: "a man named Ivan".
  private static boolean takesName(String verb) {
    return switch (verb) {
      case "name", "call", "dub", "title", "entitle", "give", "elect", "appoint", "age", "know" ->
          true;
      default -> false;
    };
  }
}
