package org.rashomon.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StateLexiconSpec {
  private static final StateLexicon LEXICON = StateLexicon.load();

  @ParameterizedTest
  @CsvFileSource(resources = "states.spec", delimiter = '|')
  void opposesWhatCannotHoldTogether(String first, String second, boolean opposed) {
    assertThat(anyOpposed(states(first), states(second))).isEqualTo(opposed);
    assertThat(anyOpposed(states(second), states(first))).isEqualTo(opposed);
  }

  private static boolean anyOpposed(List<StateTerm> first, List<StateTerm> second) {
    return first.stream().anyMatch(a -> second.stream().anyMatch(b -> LEXICON.opposed(a, b)));
  }

  private static List<StateTerm> states(String words) {
    int blank = words.indexOf(' ');
    String word = words.substring(blank + 1);
    List<StateTerm> states =
        words.startsWith("adj") ? LEXICON.adjectives(word) : List.copyOf(verbStates(word));
    assertThat(states).as(words).isNotEmpty();
    return states;
  }

  /// As of the transitive verb, or else of the intransitive one.
  private static List<StateTerm> verbStates(String words) {
    List<String> parts = List.of(words.split(" ", -1));
    List<StateFrame> frames =
        LEXICON.verb(parts.getFirst()).stream()
            .filter(frame -> frame.particles().equals(parts.subList(1, parts.size())))
            .filter(frame -> frame.object().isEmpty() && frame.complement().isEmpty())
            .toList();
    List<StateTerm> subject =
        frames.stream()
            .filter(frame -> frame.bearer() == Argument.SUBJECT)
            .map(StateFrame::state)
            .toList();
    return subject.isEmpty() ? frames.stream().map(StateFrame::state).toList() : subject;
  }
}
