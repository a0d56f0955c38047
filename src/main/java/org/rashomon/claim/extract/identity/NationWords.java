package org.rashomon.claim.extract.identity;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.lexicon.Nations;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Finds the word that tells a nation in a noun phrase.
final class NationWords {
  private final Nations nations = Nations.load();

  /// The word for a nation in "an Italian", "a Swedish citizen", but not in "the Swedish king".
  Optional<Integer> in(ParsedSentence parsed, Nominal noun) {
    Token head = parsed.head(noun);
    if (head.tag().equals("NNS") || head.tag().equals("NNPS")) {
      return Optional.empty();
    }
    if (nation(head).isPresent()) {
      return Optional.of(noun.head());
    }
    boolean citizen = IdentityWord.CITIZEN.has(head.lemma().toLowerCase(Locale.ROOT));
    return citizen ? adjective(parsed, noun) : Optional.empty();
  }

  Optional<Integer> adjective(ParsedSentence parsed, Nominal noun) {
    for (int i = noun.from(); i < noun.head(); i++) {
      if (nation(parsed.token(i)).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  Optional<String> nation(Token token) {
    boolean capital = Character.isUpperCase(token.text().charAt(0));
    return capital
        ? nations.ofAdjective(token.text()).or(() -> nations.ofPerson(token.text()))
        : Optional.empty();
  }

  boolean isCountry(ParsedSentence parsed, Nominal noun) {
    return nations.named(parsed.words(noun.from(), noun.to())).isPresent();
  }
}
