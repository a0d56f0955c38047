package org.rashomon.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// How much a shared lemma tells, by its rarity in English at large.
///
/// The inverse document frequency of Spärck Jones (1972), with a table of counts that ships with
/// the program in place of the frequencies among an event's reports: a similarity is the same
/// whether an event has two reports or a thousand.
final class Background {
  /// The weight of a lemma that the table does not hold: a name, a rare word.
  static final int RAREST = 16;

  /// The weight of the most frequent lemmas.
  static final int COMMONEST = 1;

  private static final String TABLE = "background-frequencies.tsv";

  /// Above every count of the table, so that no weight is zero.
  private static final int CEILING = 20_000;

  private static final Background SHIPPED = new Background(read());

  private final Map<String, Integer> weights = new HashMap<>();

  private Background(Map<String, Integer> counts) {
    counts.forEach((lemma, count) -> weights.put(lemma, weight(count)));
  }

  static Background shipped() {
    return SHIPPED;
  }

  /// From [#COMMONEST] to [#RAREST], both inclusive.
  int weight(String lemma) {
    return weights.getOrDefault(lemma, RAREST);
  }

  private static int weight(int count) {
    double rarity = Math.log((CEILING + 1.0) / (count + 1.0)) / Math.log(CEILING + 1.0);
    return Math.clamp(Math.round(RAREST * rarity), COMMONEST, RAREST);
  }

  private static Map<String, Integer> read() {
    try (InputStream in = Background.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is missing");
      }
      return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Map<String, Integer> parse(BufferedReader lines) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isEmpty() && !line.startsWith("#")) {
        add(line, number, counts);
      }
    }
    return Map.copyOf(counts);
  }

  private static void add(String line, int number, Map<String, Integer> counts) {
    int tab = line.indexOf('\t');
    int count = tab < 1 ? 0 : count(line.substring(tab + 1));
    if (count < 1 || count >= CEILING || counts.put(line.substring(0, tab), count) != null) {
      throw new IllegalStateException(
          TABLE + ":" + number + ": expected a new lemma, a tab and a count: " + line);
    }
  }

  private static int count(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException malformed) {
      return 0;
    }
  }
}
