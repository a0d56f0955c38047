package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.claim.Aspect;

/// The kinds of words that exclude one another, read from `word-kinds.lex`. Immutable.
public final class WordKinds {
  private static final Set<Aspect> ASKED =
      Set.of(Aspect.PLACE, Aspect.IDENTITY, Aspect.STATE, Aspect.COUNT);

  /// What a phrase tells: its kind, and the phrase that its line begins with.
  public record Member(WordKind kind, String term) {}

  private record Phrase(List<String> words, Member member) {}

  private final Map<String, WordKind> kinds = new LinkedHashMap<>();
  private final Map<String, List<Phrase>> byFirstWord = new LinkedHashMap<>();
  private final Set<String> listing = new HashSet<>();
  private final Set<String> passing = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  private WordKinds() {}

  /// The one of the process, read at the first call.
  ///
  /// @throws MalformedLexiconException naming file and line
  public static WordKinds load() {
    return Shared.ONE;
  }

  private static final class Shared {
    static final WordKinds ONE = of(LexiconLine.ofResource("word-kinds.lex"));
  }

  static WordKinds of(List<LexiconLine> lines) {
    WordKinds read = new WordKinds();
    Optional<WordKind> current = Optional.empty();
    for (LexiconLine line : lines) {
      current = read.read(line, current);
    }
    Comparator<Phrase> longestFirst =
        Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed();
    read.byFirstWord.values().forEach(phrases -> phrases.sort(longestFirst));
    return read;
  }

  /// The kind of a name.
  ///
  /// @throws IllegalArgumentException if there is none
  public WordKind kind(String name) {
    return Optional.ofNullable(kinds.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no kind of words " + name));
  }

  /// Whether a word says that what is told is one of several: "among", "another".
  public boolean isListing(String word) {
    return listing.contains(word);
  }

  /// Whether what is counted off by ordinals changes as time goes on: days, rounds.
  public boolean isPassing(String word) {
    return passing.contains(word);
  }

  /// Whether a phrase may begin with a word.
  public boolean beginsWith(String word) {
    return byFirstWord.containsKey(word);
  }

  /// The longest phrase that begins at a word, with the number of its words.
  ///
  /// @param words lemmas in lower case
  public Optional<Found> at(List<String> words, int from) {
    return byFirstWord.getOrDefault(words.get(from), List.of()).stream()
        .filter(phrase -> stands(phrase.words(), words, from))
        .findFirst()
        .map(phrase -> new Found(phrase.member(), phrase.words().size()));
  }

  /// @param length in words
  public record Found(Member member, int length) {}

  private static boolean stands(List<String> phrase, List<String> words, int from) {
    return from + phrase.size() <= words.size()
        && words.subList(from, from + phrase.size()).equals(phrase);
  }

  private Optional<WordKind> read(LexiconLine line, Optional<WordKind> current) {
    if (line.indented()) {
      member(line, current.orElseThrow(() -> line.malformed("words before any kind")));
      return current;
    }
    if (line.key().equals("listing")) {
      listing.addAll(line.afterKey().entries());
      return Optional.empty();
    }
    if (line.key().equals("passing")) {
      passing.addAll(line.afterKey().entries());
      return Optional.empty();
    }
    WordKind kind = new WordKind(line.key(), asked(line));
    if (kinds.containsKey(kind.name()) && !kinds.get(kind.name()).equals(kind)) {
      throw line.malformed("the kind '" + kind.name() + "' answers something else before");
    }
    kinds.put(kind.name(), kind);
    return Optional.of(kind);
  }

  private static Aspect asked(LexiconLine line) {
    return ASKED.stream()
        .filter(aspect -> aspect.name().equals(line.rest()))
        .findFirst()
        .orElseThrow(
            () -> line.malformed("a kind answers one of " + ASKED.stream().sorted().toList()));
  }

  private void member(LexiconLine line, WordKind kind) {
    List<String> entries = line.entries();
    Member member = new Member(kind, entries.getFirst());
    for (String entry : entries) {
      if (!told.add(entry)) {
        throw line.malformed("'" + entry + "' stands twice");
      }
      List<String> words = List.of(entry.split(" "));
      byFirstWord
          .computeIfAbsent(words.getFirst(), any -> new ArrayList<>())
          .add(new Phrase(words, member));
    }
  }
}
