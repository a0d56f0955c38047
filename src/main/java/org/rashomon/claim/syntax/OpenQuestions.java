package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.lexicon.OpenWord;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Clause.Kind;
import org.rashomon.quantity.Hedge;

/// Finds what a sentence says to be undecided, unknown or only weighed: "has not decided whether to
/// run", "it is not certain that the mine will reopen", "is thinking about stepping down".
public final class OpenQuestions {
  /// How many adverbs may stand between a verb and its preposition.
  private static final int NEAR = 3;

  private static final WordGroups<OpenWord> WORDS = OpenWord.load();

  private OpenQuestions() {}

  /// Gives the clauses that tell such a matter their modality; a question stands with its
  /// "whether".
  static void mark(ParsedSentence parsed, List<Clause> clauses) {
    for (int k = 0; k < clauses.size(); k++) {
      if (clauses.get(k).verb().isPresent()) {
        mark(parsed, clauses, k);
      }
    }
    if (clauses.stream().anyMatch(clause -> isWithoutDecision(parsed, clause))) {
      clauses.replaceAll(
          clause ->
              clause.stance().modality() == Modality.POSSIBLE && !clause.stance().isNegative()
                  ? undecided(clause)
                  : clause);
    }
  }

  private static void mark(ParsedSentence parsed, List<Clause> clauses, int k) {
    Clause clause = clauses.get(k);
    boolean early = isEarly(parsed, clause);
    boolean unsure = early || isUnsure(parsed, clause);
    boolean open = unsure || isOpen(parsed, clause) || weighs(parsed, clause);
    if (!open) {
      return;
    }
    int next = k + 1;
    if (early && isInfinitive(clauses, next)) {
      clauses.set(next, undecided(clauses.get(next)));
      next++;
    }
    if (next < clauses.size()) {
      Clause told = clauses.get(next);
      int opener = told.from() - 1;
      boolean asks = opener >= 0 && opens(parsed.token(opener), unsure);
      if (asks && opener >= clause.verb().orElseThrow().to()) {
        clauses.set(next, undecided(told).since(opener));
      } else if (isGerund(parsed, clause, told) && weighs(parsed, clause)) {
        clauses.set(next, undecided(told));
      }
    }
    for (int i = 0; i < k && parsed.token(0).is("whether"); i++) {
      if (isFinite(clauses.get(i))) {
        clauses.set(i, undecided(clauses.get(i)).since(0));
      }
    }
  }

  public static boolean isLeftOpen(Clause clause) {
    return clause.stance().modality() == Modality.UNDECIDED;
  }

  private static Clause undecided(Clause clause) {
    return clause.with(clause.stance().with(Polarity.POSITIVE).with(Modality.UNDECIDED));
  }

  private static boolean opens(Token token, boolean unsure) {
    return token.is("whether") || token.is("if") || (unsure && token.is("that"));
  }

  private static boolean isFinite(Clause clause) {
    return clause.verb().filter(v -> v.form() == Element.Form.FINITE).isPresent();
  }

  private static boolean isInfinitive(List<Clause> clauses, int k) {
    return k < clauses.size()
        && clauses.get(k).verb().filter(v -> v.form() == Element.Form.INFINITIVE).isPresent();
  }

  /// Right behind the verb, or behind its preposition: "considered selling", "thinking of selling".
  private static boolean isGerund(ParsedSentence parsed, Clause above, Clause clause) {
    int behind = above.verb().orElseThrow().to();
    return clause
        .verb()
        .filter(verb -> verb.from() == behind || verb.from() == behind + 1)
        .filter(verb -> parsed.token(verb.from()).tag().equals("VBG"))
        .isPresent();
  }

  /// "it is open", "remains unclear"
  private static boolean isOpen(ParsedSentence parsed, Clause clause) {
    return !clause.stance().isNegative()
        && quality(parsed, clause).filter(word -> WORDS.has(OpenWord.OPEN, word)).isPresent();
  }

  /// "has not decided", "it is not certain", "has yet to decide"
  private static boolean isUnsure(ParsedSentence parsed, Clause clause) {
    boolean settles =
        WORDS.has(OpenWord.SETTLE, lemma(parsed, clause))
            || quality(parsed, clause).filter(word -> WORDS.has(OpenWord.SURE, word)).isPresent();
    return settles && clause.stance().isNegative();
  }

  /// "it is too early", "it would be premature"
  private static boolean isEarly(ParsedSentence parsed, Clause clause) {
    if (!lemma(parsed, clause).equals("be")) {
      return false;
    }
    int from = clause.verb().orElseThrow().to();
    int limit = Math.min(parsed.tokens().size(), from + NEAR);
    for (int i = from; i < limit; i++) {
      String word = parsed.token(i).lemma();
      boolean early = WORDS.has(OpenWord.EARLY, word) && parsed.token(i - 1).is("too");
      if (early || WORDS.has(OpenWord.PREMATURE, word)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a clause tells that someone weighs something: "is looking into", "is considering".
  public static boolean weighs(ParsedSentence parsed, Clause clause) {
    return !clause.stance().isNegative()
        && clause.verb().isPresent()
        && (WORDS.has(OpenWord.WEIGH, lemma(parsed, clause))
            || preposition(parsed, clause)
                .filter(word -> WORDS.has(OpenWord.WEIGH, lemma(parsed, clause) + " " + word))
                .isPresent());
  }

  private static Optional<String> preposition(ParsedSentence parsed, Clause clause) {
    int from = clause.verb().orElseThrow().to();
    int limit = Math.min(parsed.tokens().size(), from + NEAR);
    for (int i = from; i < limit; i++) {
      String tag = parsed.token(i).tag();
      if (tag.equals("IN") || tag.equals("RP")) {
        return Optional.of(parsed.token(i).lemma());
      }
      if (!tag.startsWith("RB")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "no decision has been taken", "has not made up its mind", "nothing has been settled"
  public static boolean isWithoutDecision(ParsedSentence parsed, Clause clause) {
    if (clause.verb().isEmpty() || clause.kind() == Kind.REPORTING) {
      return false;
    }
    String verb = lemma(parsed, clause);
    Optional<Element.Nominal> matter = clause.isPassive() ? clause.subject() : clause.object();
    if (matter.isEmpty()) {
      return false;
    }
    boolean none = isNone(parsed, matter.get());
    boolean nothing = parsed.head(matter.get()).is("nothing");
    boolean decision =
        WORDS.has(OpenWord.TAKE, verb)
            && WORDS.has(OpenWord.DECISION, parsed.head(matter.get()).lemma());
    return (decision && none != clause.stance().isNegative())
        || (nothing && WORDS.has(OpenWord.SETTLE, verb) && !clause.stance().isNegative());
  }

  private static boolean isNone(ParsedSentence parsed, Element.Nominal nominal) {
    return nominal
        .amount()
        .flatMap(index -> parsed.token(index).amount())
        .filter(amount -> amount.quantity().hedge() == Hedge.NONE)
        .isPresent();
  }

  private static String lemma(ParsedSentence parsed, Clause clause) {
    return parsed.token(clause.verb().orElseThrow().main()).lemma();
  }

  private static Optional<String> quality(ParsedSentence parsed, Clause clause) {
    return clause.quality().map(quality -> parsed.token(quality.head()).lemma());
  }
}
