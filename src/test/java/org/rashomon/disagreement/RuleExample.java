package org.rashomon.disagreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Claim;

/// One example of a rule's spec: claims in [ClaimNotation] and what is to be said of the first
/// claim of `a` and the first of `b`.
///
/// Its lines are a title, `a: KILLED | officer | 6` and `b: KILLED | person | more than 20`, one
/// claim each, and `-> POSSIBLE_CONFLICT NUMERIC`, the answer; `#` begins a comment.
///
/// Lines of `t` are the title of `a`: without a report `b` the example holds the first claim of the
/// title, or else of the text, against the next of the text. Further lines of a report are its
/// other claims. The answer is a relation with its type or reason; `silent`, where the rule itself
/// has nothing to say; or `gate` with a reason or `unrelated`.
///
/// @param lines of each report, as written
record RuleExample(
    String title,
    Map<String, List<String>> lines,
    Map<String, List<Claim>> reports,
    String expected) {

  static List<RuleExample> of(String rule) {
    try (InputStream in = RuleExample.class.getResourceAsStream("rule/" + rule + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no spec rule/" + rule + ".txt");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<RuleExample> parse(List<String> lines) {
    List<RuleExample> examples = new ArrayList<>();
    String title = "";
    Map<String, List<String>> reports = new LinkedHashMap<>();
    for (String line : lines) {
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      if (text.startsWith("-> ")) {
        examples.add(
            new RuleExample(title, Map.copyOf(reports), claims(reports), text.substring(3)));
        reports.clear();
      } else if (text.length() > 2 && text.charAt(1) == ':') {
        reports
            .computeIfAbsent(text.substring(0, 1), any -> new ArrayList<>())
            .add(text.substring(2).strip());
      } else {
        title = text;
      }
    }
    return examples;
  }

  private static Map<String, List<Claim>> claims(Map<String, List<String>> reports) {
    Map<String, List<Claim>> claims = new TreeMap<>();
    if (!reports.containsKey("b")) {
      List<String> title = reports.getOrDefault("t", List.of());
      List<String> text = reports.getOrDefault("a", List.of());
      claims.put("a", ClaimNotation.report("a", "Source A", title, text));
      return claims;
    }
    reports.forEach((id, lines) -> claims.put(id, ClaimNotation.report(id, lines)));
    return claims;
  }

  Candidate pair() {
    if (!lines.containsKey("b")) {
      List<Claim> own = surroundings().claimsOf("a");
      int title = lines.getOrDefault("t", List.of()).size();
      return Candidate.of(own.getFirst(), own.get(Math.max(1, title)), 0.6);
    }
    return Candidate.of(first("a"), first("b"), 0.6);
  }

  private Claim first(String report) {
    return reports.getOrDefault(report, List.of()).getFirst();
  }

  Surroundings surroundings() {
    return new Surroundings(reports);
  }
}
