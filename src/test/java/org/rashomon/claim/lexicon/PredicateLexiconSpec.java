package org.rashomon.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PredicateLexiconSpec {
  private static final PredicateLexicon LEXICON = PredicateLexicon.load();

  @ParameterizedTest
  @CsvFileSource(resources = "predicates.spec", delimiter = '|')
  void tellsTheMeasureOfAVerbInItsCompany(
      String verb, Argument counted, Kind kind, String expected) {
    List<LexiconLine> line = LexiconLine.of("spec", verb);
    Pattern sought = Pattern.parse(verb, line.getFirst()).getFirst();
    Optional<String> found =
        LEXICON.verb(sought.lemma()).stream()
            .filter(frame -> frame.counted() == counted)
            .filter(frame -> frame.predicate().kinds().contains(kind))
            .filter(frame -> company(frame).equals(company(sought)))
            .map(frame -> frame.predicate().name())
            .findFirst();
    assertThat(found.orElse("-")).isEqualTo(expected);
  }

  private static List<Object> company(Frame frame) {
    return List.of(frame.particles(), frame.object(), frame.complement(), frame.preposition());
  }

  private static List<Object> company(Pattern pattern) {
    return List.of(
        pattern.particles(), pattern.object(), pattern.complement(), pattern.preposition());
  }

  @Test
  void givesTheMostSpecificPatternFirst() {
    assertThat(LEXICON.verb("shoot").getFirst().particles()).isNotEmpty();
    assertThat(LEXICON.verb("shoot").getLast().particles()).isEmpty();
  }

  @Test
  void passesOverPatternsWhoseWordsTheSentenceLacks() {
    List<Frame> lives = LEXICON.verb("lose", Stream.of("lose", "life", "storm")).toList();
    assertThat(LEXICON.verb("lose")).containsSubsequence(lives);
    assertThat(lives).extracting(Frame::object).contains(Optional.of("life"));
    assertThat(lives).extracting(Frame::object).doesNotContain(Optional.of("job"));
    assertThat(LEXICON.verb("sonnet", Stream.of("sonnet"))).isEmpty();
  }

  @Test
  void tellsCountedNounsFromMeasures() {
    assertThat(LEXICON.noun("death toll").map(PredicateClass::name)).contains("KILLED");
    assertThat(LEXICON.isMeasureNoun("death toll")).isTrue();
    assertThat(LEXICON.noun("fatality").map(PredicateClass::name)).contains("KILLED");
    assertThat(LEXICON.isMeasureNoun("fatality")).isFalse();
    assertThat(LEXICON.noun("sonnet")).isEmpty();
  }

  @Test
  void countsCasualtiesAsKilledAndInjuredButNeverTheOtherWayRound() {
    PredicateClass casualties = LEXICON.byName("CASUALTIES").orElseThrow();
    PredicateClass killed = LEXICON.byName("KILLED").orElseThrow();
    PredicateClass critical = LEXICON.byName("CRITICAL").orElseThrow();
    assertThat(LEXICON.includes(casualties, killed)).isTrue();
    assertThat(LEXICON.includes(casualties, critical)).isTrue();
    assertThat(LEXICON.includes(killed, casualties)).isFalse();
    assertThat(LEXICON.includes(killed, killed)).isFalse();
  }

  @Test
  void namesEveryClassInUpperCaseWithALabel() {
    assertThat(LEXICON.classes()).hasSizeGreaterThan(150);
    assertThat(LEXICON.classes())
        .allSatisfy(each -> assertThat(each.name()).isEqualTo(each.name().toUpperCase(Locale.ROOT)))
        .allSatisfy(each -> assertThat(each.label()).isNotBlank());
  }
}
