package org.rashomon.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.ComparabilityGate;
import org.rashomon.alignment.Gate;
import org.rashomon.alignment.OwnReportGate;

/// Every rule against its own examples: where it answers, where it is silent, and what never
/// reaches it.
class RuleSpec {
  private static final RuleBook BOOK = RuleBook.discovered();
  private static final Gate GATE = new ComparabilityGate();
  private static final Gate OWN = new OwnReportGate();

  @TestFactory
  Stream<DynamicNode> every_rule_does_what_its_examples_say() {
    return BOOK.rules().stream()
        .map(rule -> DynamicContainer.dynamicContainer(rule.name(), examples(rule)));
  }

  private static Stream<DynamicNode> examples(Rule rule) {
    List<RuleExample> examples = RuleExample.of(rule.name());
    DynamicNode complete =
        dynamicTest(
            "has examples of what it says and of what it does not",
            () -> {
              assertThat(examples).anyMatch(example -> isAnswer(example.expected()));
              assertThat(examples).anyMatch(example -> example.expected().equals("silent"));
              assertThat(examples).anyMatch(example -> example.expected().startsWith("gate"));
            });
    return Stream.concat(
        Stream.of(complete),
        examples.stream().map(example -> dynamicTest(example.title(), () -> check(rule, example))));
  }

  private static boolean isAnswer(String expected) {
    return !expected.equals("silent") && !expected.startsWith("gate");
  }

  private static void check(Rule rule, RuleExample example) {
    if (example.expected().startsWith("gate")) {
      assertThat(gate(example.pair())).isEqualTo(example.expected());
      return;
    }
    assertThat(gate(example.pair())).isEqualTo("open");
    if (example.expected().equals("silent")) {
      assertThat(rule.judge(example.pair(), example.surroundings())).isEmpty();
      return;
    }
    Judgement judgement = judge(example);
    assertThat(told(judgement.outcome())).isEqualTo(example.expected());
    assertThat(judgement.rule()).isEqualTo(rule.name());
    assertThat(judgement.outcome().steps()).isNotEmpty().allMatch(Step::holds);
  }

  private static Judgement judge(RuleExample example) {
    return BOOK.judge(example.pair(), example.surroundings()).orElseThrow();
  }

  private static String gate(Candidate pair) {
    return switch ((pair.isWithinReport() ? OWN : GATE).admit(pair)) {
      case Gate.Passage.Open open -> "open";
      case Gate.Passage.Closed closed -> "gate " + closed.reason();
      case Gate.Passage.Unrelated unrelated -> "gate unrelated";
    };
  }

  static String told(Outcome outcome) {
    Optional<? extends Enum<?>> detail =
        switch (outcome) {
          case Outcome.Disagrees disagrees -> Optional.of(disagrees.type());
          case Outcome.Compatible compatible -> Optional.of(compatible.reason());
          case Outcome.NotComparable other -> Optional.of(other.reason());
          case Outcome.Agrees agrees -> Optional.empty();
        };
    return outcome.relation() + detail.map(name -> " " + name).orElse("");
  }
}
