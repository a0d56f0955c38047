package org.rashomon.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Keeps `docs/rules.md` what the rules and their specs say. `-Ddocs.update` writes it anew.
class RuleCatalogueTest {
  private static final Path CATALOGUE = Path.of("docs", "rules.md");

  @Test
  void the_catalogue_is_what_the_rules_say() throws IOException {
    String catalogue = catalogue();
    if (System.getProperty("docs.update") != null) {
      Files.createDirectories(CATALOGUE.getParent());
      Files.writeString(CATALOGUE, catalogue);
    }

    assertThat(Files.readString(CATALOGUE))
        .as("docs/rules.md is not current: write it anew with make docs")
        .isEqualTo(catalogue);
  }

  private static String catalogue() {
    StringBuilder text =
        new StringBuilder(
            """
            # Rules

            Generated from the rules and their specs; change those, not this file. A pair of claims that passes the
            comparability gate is judged by the first rule that answers, in the order below; for SELF both claims are of
            one report, its title standing in the first column. The claims of an example
            are in the notation of the specs: measure, who or what is counted, value, and what limits it.

            """);
    for (Rule rule : RuleBook.discovered().rules()) {
      text.append("## ").append(rule.name()).append("\n\n").append(rule.summary()).append("\n\n");
      text.append("| example | one report | the other | answer |\n|---|---|---|---|\n");
      for (RuleExample example : answered(rule)) {
        text.append(
            "| %s | %s | %s | %s |\n"
                .formatted(
                    example.title(),
                    lines(example.lines(), example.lines().containsKey("t") ? "t" : "a"),
                    lines(example.lines(), example.lines().containsKey("t") ? "a" : "b"),
                    example.expected().replace(" ", ", ")));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static List<RuleExample> answered(Rule rule) {
    return RuleExample.of(rule.name()).stream()
        .filter(example -> !example.expected().equals("silent"))
        .filter(example -> !example.expected().startsWith("gate"))
        .toList();
  }

  private static String lines(Map<String, List<String>> lines, String report) {
    return String.join("<br>", lines.getOrDefault(report, List.of())).replace("|", "·");
  }
}
