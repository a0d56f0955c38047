package org.rashomon.claim.syntax;

import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Stance;

/// The stance that a clause's own words give it: negation, modal verbs, adverbs, conditions.
final class OwnStance {
  private final StanceWords lexicon;

  OwnStance(StanceWords lexicon) {
    this.lexicon = lexicon;
  }

  Stance of(ParsedSentence parsed, Clause clause) {
    Stance stance = Stance.PLAIN;
    if (clause.verb().filter(verb -> verb.auxiliaries().contains("not")).isPresent()) {
      stance = stance.with(Polarity.NEGATIVE);
    }
    return modality(parsed, clause).map(stance::with).orElse(stance);
  }

  private Optional<Modality> modality(ParsedSentence parsed, Clause clause) {
    if (isConditional(parsed, clause)) {
      return Optional.of(Modality.CONDITIONAL);
    }
    int from = clause.verb().map(Element.Verbal::from).orElse(clause.from());
    for (int i = from; i < clause.to(); i++) {
      Token token = parsed.token(i);
      Optional<Modality> cue = lexicon.cue(token.lemma());
      if (cue.isPresent()
          && (token.tag().equals("MD") || token.tag().startsWith("RB") || token.isAdjective())) {
        return cue;
      }
    }
    return Optional.empty();
  }

  private boolean isConditional(ParsedSentence parsed, Clause clause) {
    int opener = clause.from() - 1;
    return opener >= 0 && (parsed.token(opener).is("if") || parsed.token(opener).is("unless"));
  }

  /// What the verb above an infinitive does to it.
  Stance throughControl(ParsedSentence parsed, Clause above, Stance stance) {
    if (above.verb().isEmpty()) {
      return stance;
    }
    String verb = parsed.token(above.verb().get().main()).lemma();
    if (lexicon.negates(verb) || above.particles().contains("yet")) {
      return stance.with(stance.isNegative() ? Polarity.POSITIVE : Polarity.NEGATIVE);
    }
    if (verb.equals("be")) {
      return stance.with(Modality.FORECAST);
    }
    return lexicon.control(verb).map(stance::with).orElse(stance);
  }

  boolean denies(ParsedSentence parsed, Clause clause) {
    return clause
        .verb()
        .map(verb -> parsed.token(verb.main()).lemma())
        .filter(verb -> lexicon.reporting(verb).filter(m -> m == Modality.DENIED).isPresent())
        .isPresent();
  }
}
