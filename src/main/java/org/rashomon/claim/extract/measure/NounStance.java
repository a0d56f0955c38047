package org.rashomon.claim.extract.measure;

import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.lexicon.NounKind;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Unit;

/// What the words of a noun phrase make of the count it states: "96 suspected cases" are not cases.
final class NounStance {
  private final StanceLexicon lexicon;

  NounStance(StanceLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// "no reports of injuries", "no word of casualties": nothing is counted.
  boolean isReport(ParsedSentence parsed, Nominal noun) {
    return lexicon.reportingNoun(parsed.head(noun).lemma()).isPresent();
  }

  /// "Forecasters expect 60 cm of snow": what is expected is not there; "must pay a fine of 2
  /// million": but a fine that is to be paid has been set.
  Stance of(ParsedSentence parsed, Clause clause, Nominal amount, Stance stance) {
    String verb = clause.verb().map(v -> parsed.token(v.main()).lemma()).orElse("");
    boolean object = clause.object().filter(noun -> isOf(parsed, amount, noun)).isPresent();
    if (stance.modality() == Modality.ASSERTED && object) {
      return lexicon
          .reporting(verb)
          .or(() -> foreseen(parsed, amount, verb))
          .filter(modality -> modality == Modality.FORECAST)
          .map(modality -> isOld(clause) ? Modality.POSSIBLE : modality)
          .map(stance::with)
          .orElse(stance);
    }
    boolean due =
        stance.modality() == Modality.OPEN
            && (verb.equals("pay") || verb.equals("serve") || verb.equals("spend"));
    return due ? stance.with(Modality.ASSERTED) : stance;
  }

  /// "The bank sees a profit of 150 million"
  private static Optional<Modality> foreseen(ParsedSentence parsed, Nominal amount, String verb) {
    boolean sum =
        amount
            .amount()
            .flatMap(index -> parsed.token(index).amount())
            .filter(told -> told.quantity().unit() instanceof Unit.Money)
            .isPresent();
    return sum && MeasureWord.FORESEE.has(verb) ? Optional.of(Modality.FORECAST) : Optional.empty();
  }

  /// "expect a profit of 150 million"
  private static boolean isOf(ParsedSentence parsed, Nominal amount, Nominal object) {
    return object.equals(amount) || parsed.governor(amount).filter(object::equals).isPresent();
  }

  /// "had expected a profit of 150 million": by now it may be expected no more.
  private static boolean isOld(Clause clause) {
    return clause.verb().filter(verb -> verb.auxiliaries().contains("have")).isPresent();
  }

  /// "needs 100,000 signatures": what is wanted is not there; "announced 400 redundancies": what
  /// stands for those who are to go.
  Stance wanted(ParsedSentence parsed, Clause clause, Nominal amount, Predicate told) {
    boolean object = clause.object().filter(amount::equals).isPresent();
    if (!object || clause.verb().isEmpty() || told.stance().modality() != Modality.ASSERTED) {
      return told.stance();
    }
    String verb = parsed.token(clause.verb().get().main()).lemma();
    boolean planned =
        verb.equals("announce") && told.known().filter(k -> !k.tokens().isEmpty()).isPresent();
    return planned
        ? told.stance().with(Modality.FORECAST)
        : lexicon.control(verb).map(told.stance()::with).orElse(told.stance());
  }

  Stance of(ParsedSentence parsed, Nominal noun, Stance stance) {
    if (stance.modality() != Modality.ASSERTED || isOfRole(parsed.head(noun).lemma())) {
      return stance;
    }
    return parsed.tokens().subList(noun.from(), noun.to()).stream()
        .filter(token -> token.mention().isEmpty())
        .flatMap(token -> lexicon.quality(token.lemma()).stream())
        .findFirst()
        .map(stance::with)
        .orElse(stance);
  }

  /// "four suspected militants": what they are is suspected, and not what befell them; but of
  /// suspected victims it is.
  private static boolean isOfRole(String head) {
    return NounKind.PERSON.has(head) && !MeasureWord.FATE.has(head);
  }
}
