package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads amounts with their hedges and increments: "at least another 12", "about 10 miles", "20 or
/// more", "12 more". A number joined to a word that is no unit ("a 12-member panel") is a label.
final class AmountGrammar {
  private final Words words;
  private final StatedGrammar statedGrammar;

  AmountGrammar(Words words) {
    this.words = words;
    this.statedGrammar = new StatedGrammar(words);
  }

  Optional<Match> at(int from) {
    if (isHandedOver(from)) {
      return Optional.empty();
    }
    AmountLead lead = AmountLead.at(words, from);
    Optional<Stated> stated = statedGrammar.at(lead.next(), lead.next() > from);
    if (stated.isEmpty()) {
      return anotherPerson(from, lead);
    }
    Stated number = stated.get();
    if (words.is(from, "over") && number.scale().isDuration()) {
      // "over three days" tells how long, not how much more.
      return Optional.empty();
    }
    if (isNamePart(number)) {
      return Optional.of(label(lead.next(), number.next() + 2, Mention.LabelKind.NAME));
    }
    Optional<Mention.LabelKind> label =
        lead.next() == from ? bareLabel(from, number) : Optional.empty();
    if (label.isPresent()) {
      return Optional.of(label(from, number.next(), label.get()));
    }
    return Optional.of(amount(from, lead, number));
  }

  /// "hand over 90,000 euros" is no more than that.
  private boolean isHandedOver(int from) {
    return words.is(from, "over")
        && switch (words.lower(from - 1)) {
          case "hand", "hands", "handed", "handing", "forked", "fork", "signed", "turned" -> true;
          default -> false;
        };
  }

  private Match amount(int from, AmountLead lead, Stated number) {
    AmountTail tail = AmountTail.of(words, number);
    HedgeWord hedge = lead.hedge().and(tail.hedge());
    HedgedInterval.Reading reading =
        new HedgedInterval(tail.number().number(), tail.number().scale()).under(hedge);
    int next = tail.number().next();
    Quantity quantity =
        new Quantity(
            reading.interval(),
            tail.number().scale().unit(),
            reading.hedge(),
            words.text(from, next));
    boolean increment = lead.increment() || tail.increment();
    return new Match(
        next,
        new Mention.Amount(
            words.startOf(from),
            words.endBefore(next),
            quantity,
            increment ? Mention.Reading.INCREMENT : Mention.Reading.TOTAL));
  }

  /// "another person" is one more.
  private Optional<Match> anotherPerson(int from, AmountLead lead) {
    boolean person = NumberContexts.COUNTED_BY_ORDINAL.at(words, lead.next());
    if (!words.is(from, "another") || lead.next() != from + 1 || !person) {
      return Optional.empty();
    }
    Numeral one = Numeral.of(from + 1, BigDecimal.ONE, Numeral.Form.WORDS);
    return Optional.of(amount(from, lead, new Stated(from + 1, one, UnitScale.THINGS)));
  }

  /// "a 12-member panel", "two-storey"
  private boolean isNamePart(Stated number) {
    int next = number.next();
    return number.scale().isThings()
        && words.hyphen(next)
        && words.at(next + 1).isLetters()
        && !NumberContexts.SUFFIXES.at(words, next + 1);
  }

  /// What a number without hedge and unit is, if it is no count.
  private Optional<Mention.LabelKind> bareLabel(int from, Stated number) {
    if (!number.scale().isThings() || !number.number().isPlain()) {
      return Optional.empty();
    }
    if (isPronoun(from, number)) {
      return Optional.of(Mention.LabelKind.PRONOUN);
    }
    if (isYear(from, number)) {
      return Optional.of(Mention.LabelKind.YEAR);
    }
    return isInName(from) ? Optional.of(Mention.LabelKind.NAME) : Optional.empty();
  }

  /// Four digits are a year unless they are round and something in the plural follows.
  private boolean isYear(int from, Stated number) {
    boolean round = number.number().grain().intValue() >= 100;
    Word after = words.at(number.next());
    boolean counted = after.lower().endsWith("s") || after.lower().equals("people");
    return number.next() == from + 1 && Years.isYear(words.at(from)) && !(round && counted);
  }

  /// "Chicago Seven", "Three Mile Island": a capital letter within a sentence that does not set all
  /// words in capitals.
  private boolean isInName(int from) {
    Word before = words.at(from - 1);
    boolean within = before.isLetters() || before.isDigits() || before.lower().equals(",");
    return within && words.at(from).isCapitalised() && !words.isTitleCase();
  }

  /// "one said", "one of the", "the one": a pronoun and no count.
  private boolean isPronoun(int from, Stated number) {
    if (!words.is(from, "one") || number.next() != from + 1) {
      return false;
    }
    return NumberContexts.AFTER_PRONOUN_ONE.at(words, from + 1)
        || NumberContexts.BEFORE_PRONOUN_ONE.has(words.at(from - 1));
  }

  private Match label(int from, int next, Mention.LabelKind kind) {
    return new Match(next, new Mention.Label(words.startOf(from), words.endBefore(next), kind));
  }
}
