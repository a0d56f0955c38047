package org.rashomon.claim.extract;

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
  /// The reach of a negation, of an attribute and of a verb's object, in words.
  private static final int NEAR = 3;

  private static final int REACH = 8;

  /// A heading ends in a colon after at most so many words.
  private static final int HEADING = 5;

  /// Fewer words tell nothing that could be found elsewhere.
  static final int LEAST_WORDS = 2;

  private final RefutingPhrases phrases = new RefutingPhrases();

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
    if (says && isBehindBe(tokens, words.from())) {
      int from = sideFrom(tokens, words);
      return from < words.from() ? Optional.of(new Stretch(from, words.from())) : Optional.empty();
    }
    Optional<Stretch> story = story(tokens, words);
    if (story.isPresent()) {
      return story;
    }
    boolean heading = words.to() < HEADING && words.to() + 1 < tokens.size();
    return says && heading && isColon(tokens.get(words.to()))
        ? Optional.of(new Stretch(words.to() + 1, tokens.size()))
        : Optional.empty();
  }

  /// "Forty sheep were stolen, a rumour that the police called false": the tail tells of the story
  /// before its comma.
  private Optional<Stretch> story(List<Token> tokens, Stretch words) {
    for (int i = Math.max(1, words.from() - REACH); i < words.from(); i++) {
      boolean comma = tokens.get(i - 1).tag().equals(",");
      int noun = comma && tokens.get(i).tag().equals("DT") ? i + 1 : i;
      boolean source =
          tokens.get(i).is("according")
              && phrases.within(RefutingWord.TOLD, tokens, i, i + NEAR + 1);
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
    return falsehood(parsed, at)
        .or(() -> quality(tokens, at))
        .or(() -> untrue(tokens, at))
        .filter(words -> !mayBe(tokens, words))
        .map(words -> whole(tokens, words))
        .or(() -> act(tokens, at).filter(words -> !mayBe(tokens, words)).map(w -> whole(tokens, w)))
        .or(() -> denial(tokens, at));
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

  /// "is a hoax", "Arrest hoax: …", "story of … a fabrication"
  private Optional<Stretch> falsehood(ParsedSentence parsed, int at) {
    List<Token> tokens = parsed.tokens();
    int to = phrases.end(RefutingWord.FALSEHOOD, tokens, at);
    boolean noun = to > at && !tokens.get(at).isVerb();
    if (!noun || isNegated(tokens, at) || isDone(tokens, at, to)) {
      return Optional.empty();
    }
    boolean heading = to < HEADING && to < tokens.size() && tokens.get(to).is(":");
    boolean says =
        heading
            || parsed.sentence().isTitle()
            || isLast(tokens, to)
            || tokens.get(to).is(":")
            || isBehindBe(tokens, at)
            || phrases.within(RefutingWord.TOLD, tokens, at - NEAR, to + NEAR)
            || phrases.within(RefutingWord.SPREAD, tokens, at - 1, to + 2);
    return says ? Optional.of(new Stretch(at, to)) : Optional.empty();
  }

  /// "the report is false", "false rumours of …"
  private Optional<Stretch> quality(List<Token> tokens, int at) {
    int to = phrases.end(RefutingWord.FALSE, tokens, at);
    if (to == at || isNegated(tokens, at) || isDone(tokens, at, to)) {
      return Optional.empty();
    }
    boolean attribute = phrases.within(RefutingWord.TOLD, tokens, to, to + NEAR + 1);
    boolean predicate =
        phrases.within(RefutingWord.TOLD, tokens, 0, at)
            && (isBehindBe(tokens, at) || ends(tokens, to));
    return attribute || predicate ? Optional.of(new Stretch(at, to)) : Optional.empty();
  }

  /// "rumours not true", "report isn't real"
  private Optional<Stretch> untrue(List<Token> tokens, int at) {
    int to = phrases.end(RefutingWord.TRUE, tokens, at);
    boolean negated = to > at && phrases.negationWithin(tokens, at - NEAR, at);
    return negated
            && (phrases.within(RefutingWord.TOLD, tokens, 0, at) || isLast(tokens, to))
            && ends(tokens, to)
        ? Optional.of(new Stretch(at, to))
        : Optional.empty();
  }

  /// "dismissed the rumours", "claims debunked"
  private Optional<Stretch> act(List<Token> tokens, int at) {
    int to = phrases.end(RefutingWord.REFUTE, tokens, at);
    if (to == at || isNegated(tokens, at)) {
      return Optional.empty();
    }
    boolean object = phrases.within(RefutingWord.TOLD, tokens, to, to + REACH);
    boolean passive =
        tokens.get(at).isVerb()
            && phrases.within(RefutingWord.TOLD, tokens, at - REACH, at)
            && ends(tokens, to);
    return object || passive ? Optional.of(new Stretch(at, to)) : Optional.empty();
  }

  /// "denies the affair", "denied taking the picture"
  private Optional<Refutation> denial(List<Token> tokens, int at) {
    int to = phrases.end(RefutingWord.DENY, tokens, at);
    boolean active =
        to > at
            && to < tokens.size()
            && tokens.get(at).isVerb()
            && !isNegated(tokens, at)
            && opensObject(tokens.get(to))
            && !phrases.within(RefutingWord.REFUSED, tokens, to, to + REACH);
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

  /// What is not so stands on the side of a colon where it is said; where there is too little, on
  /// both.
  private Refutation whole(List<Token> tokens, Stretch words) {
    int from = sideFrom(tokens, words);
    int to = words.to();
    while (to < tokens.size() && !isColon(tokens.get(to))) {
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

  private boolean isNegated(List<Token> tokens, int at) {
    return phrases.negationWithin(tokens, at - NEAR, at)
        || phrases.within(RefutingWord.DENY, tokens, 0, at);
  }

  private boolean mayBe(List<Token> tokens, Stretch words) {
    return phrases.within(RefutingWord.OPEN, tokens, words.from() - NEAR, words.from());
  }

  /// "a bomb hoax", "hoax caller", "the passport was a fake"
  private boolean isDone(List<Token> tokens, int at, int to) {
    boolean called =
        at > 0 && tokens.get(at - 1).isVerb() && tokens.get(at - 1).lemma().equals("call");
    return (!called && phrases.within(RefutingWord.DONE, tokens, at - NEAR, at))
        || phrases.within(RefutingWord.DONE, tokens, to, to + 1);
  }

  private static boolean isBehindBe(List<Token> tokens, int at) {
    return tokens.subList(Math.max(0, at - NEAR - 1), at).stream()
        .anyMatch(token -> token.lemma().equals("be") || token.is("as"));
  }

  private static boolean isLast(List<Token> tokens, int to) {
    return to >= tokens.size() || (to == tokens.size() - 1 && isMark(tokens.get(to)));
  }

  /// Nothing that could be its object follows.
  private static boolean ends(List<Token> tokens, int to) {
    return to >= tokens.size()
        || isMark(tokens.get(to))
        || switch (tokens.get(to).tag()) {
          case "IN", "CC", "RB", "TO", "WRB", "VBN", "VBD" -> true;
          default -> false;
        };
  }

  private static boolean isMark(Token token) {
    return !Character.isLetterOrDigit(token.text().charAt(0));
  }
}
