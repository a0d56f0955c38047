package org.rashomon.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NationsSpec {
  private static final Nations NATIONS = Nations.load();

  @Test
  void takesNamesAdjectivesAndPeopleToOneNation() {
    assertThat(NATIONS.named("Britain")).contains("United Kingdom");
    assertThat(NATIONS.named("u.s.")).contains("United States");
    assertThat(NATIONS.ofAdjective("Burmese")).contains("Myanmar");
    assertThat(NATIONS.ofPerson("Spaniard")).contains("Spain");
    assertThat(NATIONS.of("North Korean")).contains("North Korea");
    assertThat(NATIONS.of("Atlantis")).isEmpty();
  }

  @Test
  void keepsApartWhatSoundsAlike() {
    assertThat(NATIONS.ofAdjective("nigerien")).contains("Niger");
    assertThat(NATIONS.ofAdjective("nigerian")).contains("Nigeria");
    assertThat(NATIONS.ofAdjective("south korean")).contains("South Korea");
    assertThat(NATIONS.named("Guinea-Bissau")).isNotEqualTo(NATIONS.named("Guinea"));
  }

  @Test
  void knowsThePartsOfAState() {
    assertThat(NATIONS.isPart("Scotland", "United Kingdom")).isTrue();
    assertThat(NATIONS.isPart("United Kingdom", "Scotland")).isFalse();
    assertThat(NATIONS.isPart("France", "France")).isFalse();
  }

  @Test
  void listsTheStatesOfTheWorld() {
    assertThat(NATIONS.all()).hasSizeGreaterThan(190);
  }
}
