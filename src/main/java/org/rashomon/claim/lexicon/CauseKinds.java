package org.rashomon.claim.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words that cover causes of a kind ("weather", "technical") and the causes of each, and words
/// that say of a cause only that something was wrong ("fault") or that it was meant ("arson"), read
/// from `cause-kinds.lex`. Immutable.
public final class CauseKinds {
  private static final String VAGUE = "vague";
  private static final String GREAT = "great";
  private static final String INTENT = "intent";
  private static final String CHANCE = "chance";
  private static final String MEANS = "means";
  private static final String LESSER = "lesser";
  private static final Set<String> SPECIAL = Set.of(VAGUE, GREAT, LESSER, INTENT, CHANCE, MEANS);

  private final Map<String, Set<String>> kinds = new LinkedHashMap<>();

  private CauseKinds() {}

  /// @throws MalformedLexiconException naming file and line
  public static CauseKinds load() {
    return of(LexiconLine.ofResource("cause-kinds.lex"));
  }

  static CauseKinds of(List<LexiconLine> lines) {
    CauseKinds kinds = new CauseKinds();
    lines.forEach(kinds::read);
    return kinds;
  }

  /// Whether the first word covers the second.
  ///
  /// @param kind lemma in lower case
  public boolean covers(String kind, String cause) {
    return !SPECIAL.contains(kind) && isUnder(kind, cause);
  }

  /// Whether a word is a kind or stands under one.
  public boolean isKnown(String word) {
    return kinds.containsKey(word)
        || kinds.values().stream().anyMatch(causes -> causes.contains(word));
  }

  /// Whether a word tells no cause from another.
  public boolean isVague(String word) {
    return isUnder(VAGUE, word);
  }

  /// Whether a noun names a great happening, which may have led to another.
  public boolean isGreat(String word) {
    return isUnder(GREAT, word);
  }

  /// Whether what a word stands before is no great happening: "bird strike".
  public boolean isLesser(String word) {
    return isUnder(LESSER, word);
  }

  /// Whether a word says that something was done on purpose.
  public boolean isIntent(String word) {
    return isUnder(INTENT, word);
  }

  /// Whether a word says that nobody meant it.
  public boolean isChance(String word) {
    return isUnder(CHANCE, word);
  }

  /// Whether a noun is for what people do such things with.
  public boolean isMeans(String word) {
    return isUnder(MEANS, word);
  }

  private boolean isUnder(String kind, String word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word);
  }

  private void read(LexiconLine line) {
    String key = line.key();
    if (line.indented() || !key.endsWith(":") || key.length() < 2) {
      throw line.malformed("a kind is a line 'kind: word, word'");
    }
    Set<String> words =
        kinds.computeIfAbsent(key.substring(0, key.length() - 1), name -> new LinkedHashSet<>());
    for (String word : line.afterKey().entries()) {
      if (!words.add(word)) {
        throw line.malformed("'" + word + "' stands twice");
      }
    }
  }
}
