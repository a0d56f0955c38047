package org.rashomon.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;

/// A word list beside the classes of this room: `[sections]` of entries separated by white space,
/// `#` before a comment. Within a section written with `|` in its head, `[lines|]`, each line is
/// one entry.
///
/// Read strictly: a section that nobody asked for, one that is missing or empty, an entry outside a
/// section and an entry that stands twice in a section fail the start, naming file and line.
final class WordFile {
  private final String name;
  private final Set<String> expected;
  private final Map<String, List<String>> sections = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private String section = "";
  private boolean linewise;
  private int line;

  private WordFile(String name, Set<String> expected) {
    this.name = name;
    this.expected = expected;
  }

  /// The entries of each section of a file, in its order.
  ///
  /// @throws IllegalStateException if the file is malformed
  static Map<String, List<String>> read(String name, Set<String> sections) {
    InputStream stream = Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return parse(name, lines.lines().toList(), sections);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The entries of each section of the lines of a file.
  ///
  /// @throws IllegalStateException if they are malformed
  static Map<String, List<String>> parse(String name, List<String> lines, Set<String> sections) {
    WordFile file = new WordFile(name, sections);
    lines.forEach(file::take);
    return file.finished();
  }

  private void take(String text) {
    line++;
    int comment = text.indexOf('#');
    String content = (comment < 0 ? text : text.substring(0, comment)).strip();
    if (content.isEmpty()) {
      return;
    }
    if (content.startsWith("[")) {
      open(content);
    } else if (linewise) {
      add(content);
    } else {
      for (StringTokenizer words = new StringTokenizer(content); words.hasMoreTokens(); ) {
        add(words.nextToken());
      }
    }
  }

  private void open(String head) {
    linewise = head.endsWith("|]");
    seen.clear();
    section = head.endsWith("]") ? head.substring(1, head.length() - (linewise ? 2 : 1)) : head;
    if (!expected.contains(section) || sections.put(section, new ArrayList<>()) != null) {
      throw malformed("unknown or repeated section '" + head + "'");
    }
  }

  private void add(String entry) {
    List<String> entries = sections.get(section);
    if (entries == null) {
      throw malformed("'" + entry + "' stands outside a section");
    }
    if (!seen.add(entry)) {
      throw malformed("'" + entry + "' stands twice");
    }
    entries.add(entry);
  }

  private Map<String, List<String>> finished() {
    for (String wanted : expected) {
      if (sections.getOrDefault(wanted, List.of()).isEmpty()) {
        throw malformed("section '" + wanted + "' is missing or empty");
      }
    }
    return Map.copyOf(sections);
  }

  private IllegalStateException malformed(String what) {
    return new IllegalStateException(name + ":" + line + ": " + what);
  }
}
