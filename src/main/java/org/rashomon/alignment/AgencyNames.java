package org.rashomon.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The news agencies and credit phrases that ship with the program.
final class AgencyNames {
  private static final AgencyNames SHIPPED = new AgencyNames();

  private final Map<String, String> agencies = new HashMap<>();
  private final List<String> phrases;

  private AgencyNames() {
    lines("agencies.txt").forEach(this::add);
    phrases = lines("credits.txt").stream().map(line -> line + " ").toList();
  }

  static AgencyNames shipped() {
    return SHIPPED;
  }

  boolean isKnown(String name) {
    return agencies.containsKey(fold(name));
  }

  /// One key for all names of an agency; of an unknown one its name in lower case.
  String key(String name) {
    String folded = fold(name);
    return agencies.getOrDefault(folded, folded);
  }

  /// Each in lower case, with a space at its end.
  List<String> phrases() {
    return phrases;
  }

  private void add(String line) {
    int equals = line.indexOf('=');
    String name = (equals < 0 ? line : line.substring(0, equals)).strip();
    put(name, fold(name), line);
    if (equals >= 0) {
      for (String other : line.substring(equals + 1).split(",", -1)) {
        put(other.strip(), fold(name), line);
      }
    }
  }

  private void put(String name, String key, String line) {
    if (name.isEmpty() || agencies.put(fold(name), key) != null) {
      throw new IllegalStateException("agencies.txt: an empty or repeated name in: " + line);
    }
  }

  private static String fold(String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  private static List<String> lines(String file) {
    try (InputStream in = AgencyNames.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return entries(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> entries(BufferedReader lines) throws IOException {
    List<String> entries = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        entries.add(line.strip());
      }
    }
    return entries;
  }
}
