package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Stance;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.quantity.Hedge;

/// Colours infinitives and gerunds by the noun that they hang on: "has no plans to close", "no
/// intention of resigning", "made no attempt to flee", "defied calls to quit".
final class NounControl {
  private static final WordGroups<Word> WORDS = WordGroups.load("intentions.lex", Word.class);

  private NounControl() {}

  /// What a word says of what hangs on it; the data file says what each kind holds.
  private enum Word {
    PLAN,
    TRY,
    PLEA,
    SPURN
  }

  /// Corrects `clauses` in place.
  static void colour(ParsedSentence parsed, List<Clause> clauses) {
    for (int k = 0; k < clauses.size(); k++) {
      Clause clause = clauses.get(k);
      Optional<Nominal> noun = noun(parsed, clause);
      if (noun.isPresent()) {
        Optional<Clause> above = k > 0 ? Optional.of(clauses.get(k - 1)) : Optional.empty();
        clauses.set(k, coloured(parsed, above, clause, noun.get()));
      }
    }
  }

  /// The noun phrase that ends right before "to close" or "of closing".
  private static Optional<Nominal> noun(ParsedSentence parsed, Clause clause) {
    return clause
        .verb()
        .flatMap(
            verb ->
                switch (verb.form()) {
                  case INFINITIVE -> Optional.of(verb.from());
                  case PRESENT_PARTICIPLE ->
                      Optional.of(verb.from() - 1).filter(i -> isOf(parsed, i));
                  case FINITE, PAST_PARTICIPLE -> Optional.empty();
                })
        .flatMap(
            at ->
                parsed.elements().stream()
                    .filter(element -> element.to() == at && element instanceof Nominal)
                    .map(Nominal.class::cast)
                    .findFirst());
  }

  private static boolean isOf(ParsedSentence parsed, int at) {
    return at > 0 && (parsed.token(at).is("of") || parsed.token(at).is("for"));
  }

  private static Clause coloured(
      ParsedSentence parsed, Optional<Clause> above, Clause clause, Nominal noun) {
    String word = parsed.head(noun).lemma();
    boolean none = isNone(parsed, noun) || above.filter(it -> has(it, noun)).isPresent();
    if (WORDS.has(Word.PLAN, word)) {
      return told(above, clause, noun, clause.stance().with(Modality.FORECAST), none);
    }
    if (WORDS.has(Word.TRY, word) && none) {
      return told(above, clause, noun, clause.stance().with(Modality.ASSERTED), true);
    }
    boolean wanted = WORDS.has(Word.PLEA, word) || WORDS.has(Word.TRY, word);
    if (!wanted || above.isEmpty()) {
      return clause;
    }
    return spurns(parsed, above.get(), noun)
        ? told(above, clause, noun, clause.stance().with(Modality.ASSERTED), true)
        : WORDS.has(Word.PLEA, word)
            ? told(above, clause, noun, clause.stance().with(Modality.OPEN), false)
            : clause;
  }

  private static boolean isNone(ParsedSentence parsed, Nominal noun) {
    return noun.amount()
        .flatMap(index -> parsed.token(index).amount())
        .filter(amount -> amount.quantity().hedge() == Hedge.NONE)
        .isPresent();
  }

  /// "does not have any plans to"
  private static boolean has(Clause above, Nominal noun) {
    return above.stance().isNegative() && above.object().filter(noun::equals).isPresent();
  }

  private static boolean spurns(ParsedSentence parsed, Clause above, Nominal noun) {
    boolean its = above.object().filter(noun::equals).isPresent();
    String verb = above.verb().map(v -> parsed.token(v.main()).lemma()).orElse("");
    boolean spurns =
        WORDS.has(Word.SPURN, verb)
            || above.particles().stream().anyMatch(p -> WORDS.has(Word.SPURN, verb + " " + p));
    return its && spurns && !above.stance().isNegative();
  }

  /// Whoever has the plan is the subject, not the plan.
  private static Clause told(
      Optional<Clause> above, Clause clause, Nominal noun, Stance stance, boolean not) {
    Optional<Nominal> owner = above.flatMap(Clause::subject).filter(who -> !who.equals(noun));
    boolean its = clause.subject().filter(noun::equals).isPresent();
    Clause of = its ? clause.of(owner) : clause;
    return of.with(not ? stance.with(Polarity.NEGATIVE) : stance).since(noun.from());
  }
}
