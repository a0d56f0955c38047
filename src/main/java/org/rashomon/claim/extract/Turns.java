package org.rashomon.claim.extract;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// The words of `turns.lex`, and what the turns of phrase have in common.
public final class Turns {
  private static final WordGroups<Kind> WORDS = WordGroups.load("turns.lex", Kind.class);

  /// What a word does in a turn of phrase; the data file says what each kind holds.
  public enum Kind {
    SUPPLY,
    BE_WITHOUT,
    RETURN,
    SETTLEMENT,
    PASSER,
    PASS,
    WAY,
    LABOUR,
    PAUSE,
    GO_ON,
    PREMISES,
    RECORD,
    RECORD_OF,
    CONVICT,
    ALREADY,
    PERMIT,
    HOLD,
    LAPSE,
    REVOKE,
    HINT,
    POINT,
    TREAT,
    POSSIBLE,
    ORDER_NOUN,
    ORDER,
    GIVE_ORDER,
    DATUM,
    TAKE,
    HAUL,
    INCLUDE,
    GIVE,
    EQUIP,
    REQUEST,
    TURN_DOWN,
    GRANT,
    WAIVE,
    DEALING,
    SEND,
    LET,
    GET_OUT,
    KEEP_IN,
    COME_HOME,
    DWELLING,
    DWELLER,
    INMATE,
    LIFT,
    TRACE,
    QUEST,
    VAIN,
    DARK,
    SERVICE,
    CURRENT,
    RULE_OUT,
    RELATED,
    SEE,
    TIE,
    LIGHT,
    TALKS
  }

  public boolean has(Kind kind, String word) {
    return WORDS.has(kind, word);
  }

  /// Whether the head of a noun phrase is of a kind.
  public boolean is(Kind kind, ParsedSentence parsed, Nominal nominal) {
    return WORDS.has(kind, Clauses.lemma(parsed, nominal));
  }

  public boolean is(Kind kind, ParsedSentence parsed, Optional<Nominal> nominal) {
    return nominal.filter(noun -> is(kind, parsed, noun)).isPresent();
  }

  /// Whether a word of a noun phrase is of a kind.
  public boolean hasWord(Kind kind, ParsedSentence parsed, Nominal nominal) {
    return parsed.tokens().subList(nominal.from(), nominal.to()).stream()
        .anyMatch(token -> WORDS.has(kind, token.lemma().toLowerCase(Locale.ROOT)));
  }

  /// Whether a verb, alone or with its particle, is of a kind.
  public boolean isVerb(Kind kind, ParsedSentence parsed, Clause clause) {
    return Arguments.isVerbOf(WORDS, kind, parsed, clause);
  }

  /// The stance of a clause towards what it tells, told plainly.
  public static Stance stance(Clause clause, boolean holds) {
    return clause.stance().with(holds ? Polarity.POSITIVE : Polarity.NEGATIVE);
  }

  public static Stance plain(Clause clause, boolean holds) {
    return stance(clause, holds).with(Modality.ASSERTED);
  }

  /// From the verb to the end of a noun phrase.
  public static Stretch stretch(Clause clause, Nominal last) {
    var verb = clause.verb().orElseThrow();
    return new Stretch(verb.from(), verb.to()).and(last.from(), last.to());
  }
}
