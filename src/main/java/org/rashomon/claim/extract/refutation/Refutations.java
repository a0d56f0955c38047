package org.rashomon.claim.extract.refutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.RefutingWord;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Finds the words by which a sentence says that what others tell is not so, and what that is.
/// Questions and what may be so say nothing; a hoax that is done (a bomb hoax, a fake passport) is
/// a happening of its own.
final class Refutations {
  /// Fewer words tell nothing that could be found elsewhere.
  static final int LEAST_WORDS = 2;

  private final RefutingPhrases phrases = new RefutingPhrases();
  private final Verdicts verdicts = new Verdicts(phrases);

  /// @param words those that say so
  /// @param told what is not so, of which something must be found elsewhere
  /// @param around of whom or what, without being denied itself
  record Refutation(Stretch words, List<String> told, List<String> around) {
    Refutation {
      told = List.copyOf(told);
      around = List.copyOf(around);
    }
  }

  /// The tokens that tell what is not so, where it is told before a verdict ("… is a hoax") or
  /// after a heading ("Hoax: …"): nothing in them is asserted.
  Optional<Stretch> notAsserted(ParsedSentence parsed) {
    return in(parsed).map(Refutation::words).flatMap(words -> notAsserted(parsed, words));
  }

  private Optional<Stretch> notAsserted(ParsedSentence parsed, Stretch words) {
    List<Token> tokens = parsed.tokens();
    boolean says =
        phrases.has(RefutingWord.FALSEHOOD, tokens, words.from())
            || phrases.has(RefutingWord.FALSE, tokens, words.from())
            || phrases.has(RefutingWord.TRUE, tokens, words.from());
    if (says && Verdicts.isBehindBe(tokens, words.from())) {
      int from = sideFrom(tokens, words);
      return from < words.from() ? Optional.of(new Stretch(from, words.from())) : Optional.empty();
    }
    Optional<Stretch> story = story(tokens, words);
    if (story.isPresent()) {
      return story;
    }
    boolean heading = words.to() < Verdicts.HEADING && words.to() + 1 < tokens.size();
    return says && heading && isColon(tokens.get(words.to()))
        ? Optional.of(new Stretch(words.to() + 1, tokens.size()))
        : Optional.empty();
  }

  /// "Forty sheep were stolen, a rumour that the police called false": the tail tells of the story
  /// before its comma.
  private Optional<Stretch> story(List<Token> tokens, Stretch words) {
    for (int i = Math.max(1, words.from() - Verdicts.REACH); i < words.from(); i++) {
      boolean comma = tokens.get(i - 1).tag().equals(",");
      int noun = comma && tokens.get(i).tag().equals("DT") ? i + 1 : i;
      boolean source =
          tokens.get(i).is("according")
              && phrases.within(RefutingWord.TOLD, tokens, i, i + Verdicts.NEAR + 1);
      if (comma && (source || phrases.has(RefutingWord.TOLD, tokens, noun))) {
        return Optional.of(new Stretch(0, i - 1));
      }
    }
    return Optional.empty();
  }

  Optional<Refutation> in(ParsedSentence parsed) {
    List<Token> tokens = parsed.tokens();
    if (tokens.isEmpty() || tokens.getLast().is("?")) {
      return Optional.empty();
    }
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Refutation> found = at(parsed, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Refutation> at(ParsedSentence parsed, int at) {
    List<Token> tokens = parsed.tokens();
    if (isAnswer(tokens, at)) {
      return Optional.of(whole(tokens, new Stretch(at, at + 1)));
    }
    return verdicts.at(parsed, at).map(words -> whole(tokens, words)).or(() -> denial(tokens, at));
  }

  /// "No, the mayor did not resign"
  private boolean isAnswer(List<Token> tokens, int at) {
    String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
    boolean opens =
        tokens.get(at).tag().equals("UH")
            && phrases.has(RefutingWord.OPENER, word.endsWith(",") ? chopped(word) : word);
    return opens && phrases.negationWithin(tokens, at + 1, tokens.size());
  }

  private static String chopped(String word) {
    return word.substring(0, word.length() - 1);
  }

  /// "denies the affair", "denied taking the picture"
  private Optional<Refutation> denial(List<Token> tokens, int at) {
    int to = phrases.end(RefutingWord.DENY, tokens, at);
    boolean active =
        to > at
            && to < tokens.size()
            && tokens.get(at).isVerb()
            && !verdicts.isNegated(tokens, at)
            && opensObject(tokens.get(to))
            && !phrases.within(RefutingWord.REFUSED, tokens, to, to + Verdicts.REACH);
    return active && at > 0
        ? Optional.of(
            new Refutation(
                new Stretch(at, to),
                phrases.told(tokens.subList(to, tokens.size())),
                phrases.told(tokens.subList(0, at))))
        : Optional.empty();
  }

  private static boolean opensObject(Token token) {
    return token.isNoun()
        || token.isAdjective()
        || token.tag().equals("VBG")
        || (token.tag().equals("DT") && !token.is("that") && !token.is("this"));
  }

  /// What is not so stands on the side of a colon where it is said, up to "which"; where there is
  /// too little, on both.
  private Refutation whole(List<Token> tokens, Stretch words) {
    int from = sideFrom(tokens, words);
    int to = words.to();
    while (to < tokens.size() && !isColon(tokens.get(to)) && !tokens.get(to).tag().equals("WDT")) {
      to++;
    }
    List<String> side = phrases.told(tokens.subList(from, to));
    List<String> others = new ArrayList<>(phrases.told(tokens.subList(0, from)));
    others.addAll(phrases.told(tokens.subList(to, tokens.size())));
    return side.size() < LEAST_WORDS
        ? new Refutation(words, phrases.told(tokens), List.of())
        : new Refutation(words, side, others);
  }

  private static int sideFrom(List<Token> tokens, Stretch words) {
    int from = words.from();
    while (from > 0 && !isColon(tokens.get(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isColon(Token token) {
    return token.is(":");
  }
}
