package org.rashomon.disagreement;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.alignment.Candidate;

/// The rules in the order in which they are asked.
///
/// @param rules by [Rule#order], then name; their names are unique
public record RuleBook(List<Rule> rules) {
  private static final Comparator<Rule> ORDER =
      Comparator.comparingInt(Rule::order).thenComparing(Rule::name);

  public RuleBook {
    rules = rules.stream().sorted(ORDER).toList();
    Set<String> names = new HashSet<>();
    for (Rule rule : rules) {
      if (!names.add(rule.name())) {
        throw new IllegalArgumentException("two rules are named " + rule.name());
      }
    }
  }

  /// All rules of the package `disagreement.rule`.
  public static RuleBook discovered() {
    return new RuleBook(RuleDiscovery.rules());
  }

  /// @return the judgement of the first rule that answers; empty if none does
  public Optional<Judgement> judge(Candidate pair, Surroundings surroundings) {
    boolean within = pair.isWithinReport();
    for (Rule rule : rules) {
      if (rule.isWithinReport() != within) {
        continue;
      }
      Optional<Outcome> outcome = rule.judge(pair, surroundings);
      if (outcome.isPresent()) {
        Outcome explained = outcome.get().after(StandsFor.of(pair));
        return Optional.of(new Judgement(pair, rule.name(), explained));
      }
    }
    return Optional.empty();
  }
}
