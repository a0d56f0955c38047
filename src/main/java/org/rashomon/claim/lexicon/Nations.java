package org.rashomon.claim.lexicon;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Countries by their names, adjectives and people, read from `nations.lex`: "Britain", "British"
/// and "Briton" are all of the United Kingdom. Immutable.
public final class Nations {
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> adjectives = new LinkedHashMap<>();
  private final Map<String, String> people = new LinkedHashMap<>();
  private final Map<String, String> wholes = new LinkedHashMap<>();

  /// The file that first names a nation: another one may add to it.
  private final Map<String, String> files = new LinkedHashMap<>();

  private Nations(List<LexiconLine> lines) {
    lines.forEach(this::read);
    for (String whole : wholes.values()) {
      if (!names.containsKey(key(whole))) {
        throw lines.getLast().malformed("a nation is part of " + whole + ", which is not listed");
      }
    }
  }

  /// The one of the process, read at the first call.
  ///
  /// @throws MalformedLexiconException naming file and line
  public static Nations load() {
    return Shared.ONE;
  }

  private static final class Shared {
    static final Nations ONE = of(LexiconLine.ofResource("nations.lex"));
  }

  static Nations of(List<LexiconLine> lines) {
    return new Nations(lines);
  }

  /// The nation that a proper name stands for, by its first name in the file: "Burma" is Myanmar.
  public Optional<String> named(String name) {
    return Optional.ofNullable(names.get(key(name)));
  }

  /// The nation of an adjective: "Burmese".
  public Optional<String> ofAdjective(String adjective) {
    return Optional.ofNullable(adjectives.get(key(adjective)));
  }

  /// The nation of one of its people, in the singular: "Briton", "North Korean".
  public Optional<String> ofPerson(String noun) {
    return Optional.ofNullable(people.get(key(noun)));
  }

  /// The nation of a word of any of the three kinds.
  public Optional<String> of(String word) {
    return named(word).or(() -> ofAdjective(word)).or(() -> ofPerson(word));
  }

  /// Whether a nation is a part of another: Scotland of the United Kingdom. None is of itself.
  public boolean isPart(String nation, String whole) {
    return whole.equals(wholes.get(nation));
  }

  Collection<String> all() {
    return names.values().stream().distinct().toList();
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private void read(LexiconLine line) {
    List<String> fields =
        List.of(line.text().split("\\|", -1)).stream().map(String::strip).toList();
    if (fields.size() != 4 || line.indented()) {
      throw line.malformed("a nation has four fields: name | aliases | adjectives | people");
    }
    int part = fields.getFirst().indexOf(" < ");
    String name = part < 0 ? fields.getFirst() : fields.getFirst().substring(0, part);
    if (part >= 0) {
      wholes.put(name, fields.getFirst().substring(part + 3));
    }
    if (!isContinued(name, line)) {
      put(names, name, name, line);
      files.put(name, line.file());
    }
    for (String alias : list(fields.get(1), line)) {
      put(names, alias, name, line);
    }
    for (String adjective : list(fields.get(2), line)) {
      put(adjectives, lower(adjective, line), name, line);
    }
    for (String person : list(fields.get(3), line)) {
      put(people, lower(person, line), name, line);
    }
  }

  private boolean isContinued(String name, LexiconLine line) {
    return files.containsKey(name) && !line.file().equals(files.get(name));
  }

  private static List<String> list(String field, LexiconLine line) {
    return field.isEmpty()
        ? List.of()
        : new LexiconLine(line.file(), line.number(), false, field).items();
  }

  private static String lower(String word, LexiconLine line) {
    if (!word.equals(key(word))) {
      throw line.malformed("'" + word + "' is not in lower case");
    }
    return word;
  }

  private static void put(Map<String, String> into, String word, String name, LexiconLine line) {
    if (word.isEmpty() || into.putIfAbsent(key(word), name) != null) {
      throw line.malformed("'" + word + "' is empty or stands twice");
    }
  }
}
