package org.rashomon.claim.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Kinds of places without a name of their own, read from `settings.lex`: "nightclub", "car park".
/// Immutable.
public final class Settings {
  private final Map<String, Setting> settings = new LinkedHashMap<>();

  /// How many lines were read.
  private int lines = 0;

  private Settings() {}

  /// How much a place of a kind may hold; the data file says what each level is.
  public enum Level {
    ROOM,
    UNIT,
    BUILDING,
    SOLE,
    OPEN,
    WIDE,
    ZONE
  }

  /// A kind of place.
  ///
  /// @param kind the line, counted from 1 over all files, the same for words of one kind
  public record Setting(Level level, int kind) {}

  /// @throws MalformedLexiconException naming file and line, also for a word that stands twice
  public static Settings load() {
    return of(LexiconLine.ofResource("settings.lex"));
  }

  static Settings of(List<LexiconLine> lines) {
    Settings settings = new Settings();
    lines.forEach(settings::read);
    return settings;
  }

  /// @param noun in lower case, singular or plural, of one word or more
  public Optional<Setting> of(String noun) {
    return Optional.ofNullable(settings.get(noun))
        .or(
            () ->
                noun.endsWith("s")
                    ? Optional.ofNullable(settings.get(noun.substring(0, noun.length() - 1)))
                    : Optional.empty());
  }

  private void read(LexiconLine line) {
    Level level = level(line);
    lines++;
    for (String word : line.afterKey().entries()) {
      if (settings.putIfAbsent(word, new Setting(level, lines)) != null) {
        throw line.malformed("'" + word + "' stands twice");
      }
    }
  }

  private static Level level(LexiconLine line) {
    for (Level level : Level.values()) {
      if (line.key().equals(level.name() + ":")) {
        return level;
      }
    }
    throw line.malformed("unknown level '" + line.key() + "'");
  }
}
