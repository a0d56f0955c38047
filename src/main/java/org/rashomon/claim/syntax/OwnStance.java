package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Stance;
import org.rashomon.claim.lexicon.StanceLexicon;

/// The stance that a clause's own words give it: negation, modal verbs, adverbs, conditions.
final class OwnStance {
  /// How many words around a clause a negating phrase may reach: "at no time did anyone".
  private static final int PHRASE = 3;

  private final StanceLexicon lexicon;

  /// With a blank on either side.
  private final List<String> negatingPhrases;

  OwnStance(StanceLexicon lexicon) {
    this.lexicon = lexicon;
    this.negatingPhrases =
        lexicon.negatingPhrases().stream().map(phrase -> ' ' + phrase + ' ').toList();
  }

  Stance of(ParsedSentence parsed, Clause clause) {
    Stance stance = Stance.PLAIN;
    if (isNegated(parsed, clause)) {
      stance = stance.with(Polarity.NEGATIVE);
    }
    return modality(parsed, clause).map(stance::with).orElse(stance);
  }

  private boolean isNegated(ParsedSentence parsed, Clause clause) {
    if (clause.verb().filter(verb -> verb.auxiliaries().contains("not")).isPresent()
        || isNegatedBehind(parsed, clause)
        || isWithout(parsed, clause)
        || isNotOne(parsed, clause)
        || isNeither(parsed, clause)) {
      return true;
    }
    int before = Math.max(0, clause.from() - PHRASE);
    int after = Math.min(parsed.tokens().size(), clause.to() + PHRASE);
    String words = ' ' + parsed.words(before, after).toLowerCase(Locale.ROOT) + ' ';
    for (String phrase : negatingPhrases) {
      if (words.indexOf(phrase) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// "is not open", "was never clear": the negation stands behind a verb that links.
  private static boolean isNegatedBehind(ParsedSentence parsed, Clause clause) {
    int behind = clause.verb().map(Element.Verbal::to).orElse(parsed.tokens().size());
    return behind < parsed.tokens().size()
        && parsed.token(behind - 1).lemma().equals("be")
        && VerbGroups.isNegation(parsed.token(behind))
        && !VerbGroups.isOnly(parsed.tokens(), behind + 1);
  }

  /// "without stopping", "without a shot being fired"
  static boolean isWithout(ParsedSentence parsed, Clause clause) {
    return clause
        .verb()
        .filter(verb -> verb.form() == Element.Form.PRESENT_PARTICIPLE || isBeing(parsed, verb))
        .filter(verb -> isLed(parsed, withoutAt(clause)))
        .isPresent();
  }

  private static boolean isBeing(ParsedSentence parsed, Element.Verbal verb) {
    return parsed.token(verb.from()).is("being");
  }

  private static boolean isLed(ParsedSentence parsed, int at) {
    return at >= 0 && parsed.token(at).is("without");
  }

  /// The token before the verb, or before a subject that stands right before it.
  static int withoutAt(Clause clause) {
    int verb = clause.verb().orElseThrow().from();
    return clause
            .subject()
            .filter(subject -> subject.to() == verb)
            .map(Element.Nominal::from)
            .orElse(verb)
        - 1;
  }

  /// "Not a shot was fired"
  private static boolean isNotOne(ParsedSentence parsed, Clause clause) {
    int at = clause.subject().map(Element.Nominal::from).orElse(0);
    boolean not = at > 0 && parsed.token(at - 1).is("not");
    return not && (parsed.token(at).is("a") || parsed.token(at).is("an"));
  }

  /// "Neither the union nor the company signed"
  private static boolean isNeither(ParsedSentence parsed, Clause clause) {
    int subject = clause.subject().map(Element.Nominal::from).orElse(-1);
    return clause.kind() != Clause.Kind.RELATIVE
        && subject > 0
        && parsed.token(subject - 1).is("neither");
  }

  private Optional<Modality> modality(ParsedSentence parsed, Clause clause) {
    if (isConditional(parsed, clause) || GeneralRelatives.isOne(parsed, clause)) {
      return Optional.of(Modality.CONDITIONAL);
    }
    int from = clause.verb().map(Element.Verbal::from).orElse(clause.from());
    for (int i = from; i < clause.to(); i++) {
      Token token = parsed.token(i);
      Optional<Modality> cue = lexicon.cue(token.lemma());
      if (token.is("could") && (isNot(parsed, i + 1) || isOnlySo(parsed, clause, i + 1))) {
        continue;
      }
      if (cue.isPresent()
          && (token.tag().equals("MD") || token.tag().startsWith("RB") || token.isAdjective())) {
        return cue;
      }
    }
    return clause.verb().flatMap(verb -> thought(parsed, clause, verb));
  }

  /// "20 feared trapped", "nine miners presumed dead": what is only thought to be so.
  private Optional<Modality> thought(ParsedSentence parsed, Clause clause, Element.Verbal verb) {
    if (verb.from() > 0 && verb.form() == Element.Form.PAST_PARTICIPLE) {
      return thought(parsed.token(verb.from() - 1));
    }
    return clause.quality().filter(quality -> quality.from() == verb.to()).isPresent()
        ? thought(parsed.token(verb.main()))
        : Optional.empty();
  }

  private Optional<Modality> thought(Token token) {
    return token.tag().equals("VBN") || token.tag().equals("VBD")
        ? lexicon.control(token.lemma()).filter(modality -> modality == Modality.PROBABLE)
        : Optional.empty();
  }

  /// What could not be done was not done.
  private static boolean isNot(ParsedSentence parsed, int at) {
    return at < parsed.tokens().size() && VerbGroups.isNegation(parsed.token(at));
  }

  /// "could be reached only by boat", "could only be moved at night": what could be done so was not
  /// to be done otherwise.
  private static boolean isOnlySo(ParsedSentence parsed, Clause clause, int at) {
    int behind = clause.verb().map(Element.Verbal::to).orElse(at);
    return clause.isPassive()
        && (parsed.token(at).is("only")
            || (behind < parsed.tokens().size() && parsed.token(behind).is("only")));
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
    if (negates(parsed, above) || above.particles().contains("yet")) {
      return stance.with(stance.isNegative() ? Polarity.POSITIVE : Polarity.NEGATIVE);
    }
    if (verb.equals("be")) {
      return throughQuality(parsed, above, stance);
    }
    return lexicon.control(verb).map(stance::with).orElse(stance);
  }

  /// "was unable to stop", "were able to leave", "was the last to leave", "is to close".
  private static Stance throughQuality(ParsedSentence parsed, Clause above, Stance stance) {
    if (above.object().isPresent()) {
      return isOneOf(parsed.head(above.object().get())) ? stance : stance.with(Modality.FORECAST);
    }
    String quality = above.quality().map(q -> parsed.token(q.head()).lemma()).orElse("");
    return switch (quality) {
      case "unable", "powerless", "reluctant", "unwilling", "unfit", "unsafe", "ineligible" ->
          stance.with(Polarity.NEGATIVE);
      case "able", "quick", "last", "first" -> stance;
      default -> stance.with(Modality.FORECAST);
    };
  }

  private static boolean isOneOf(Token head) {
    return head.is("last") || head.is("first") || head.is("one") || head.is("only");
  }

  /// Whether a clause's verb makes what follows it not so: "refused to", "avoided saying".
  boolean negates(ParsedSentence parsed, Clause clause) {
    return clause
        .verb()
        .map(verb -> parsed.token(verb.main()).lemma())
        .filter(verb -> lexicon.negates(verb) || lexicon.negates(withNext(parsed, clause, verb)))
        .isPresent();
  }

  /// "cleared of", "prevented from": whether a clause's verb negates the gerund behind these.
  boolean bars(ParsedSentence parsed, Clause clause) {
    return clause.verb().filter(v -> lexicon.bars(parsed.token(v.main()).lemma())).isPresent();
  }

  private static String withNext(ParsedSentence parsed, Clause clause, String verb) {
    int next = clause.verb().orElseThrow().to();
    return next < parsed.tokens().size() ? verb + " " + parsed.token(next).lemma() : verb;
  }

  /// Whether a clause says that its infinitive is settled: "has agreed to sell", "decided to
  /// close".
  boolean settles(ParsedSentence parsed, Clause clause) {
    String verb = clause.verb().map(v -> parsed.token(v.main()).lemma()).orElse("");
    return switch (verb) {
      case "agree", "decide", "resolve" -> !clause.stance().isNegative() && !clause.isPassive();
      case "be" ->
          !clause.stance().isNegative() && clause.quality().isEmpty() && clause.object().isEmpty();
      default -> false;
    };
  }

  boolean denies(ParsedSentence parsed, Clause clause) {
    return clause
        .verb()
        .map(verb -> parsed.token(verb.main()).lemma())
        .filter(verb -> lexicon.reporting(verb).filter(m -> m == Modality.DENIED).isPresent())
        .isPresent();
  }
}
