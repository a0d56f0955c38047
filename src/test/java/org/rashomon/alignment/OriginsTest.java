package org.rashomon.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Context;
import org.rashomon.claim.Evidence;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.report.Field;
import org.rashomon.report.Report;
import org.rashomon.report.Span;

class OriginsTest {
  private static final String FIRE =
      "A fire in the old tram depot of Veyl killed three night workers and destroyed eleven trams"
          + " early on Monday, the fire service said. The blaze began in the paint shop shortly"
          + " after two in the morning and spread along the roof before the first engines"
          + " came.\n\n"
          + "Residents of the next street were taken to a school gymnasium. The city's transport"
          + " office said that trams on four lines would be replaced by buses until the end of the"
          + " month.";

  private static final String OWN_WORDS =
      "Three people lost their lives when flames swept through the tram sheds in Veyl before dawn,"
          + " according to the city. Eleven carriages are beyond repair. Neighbours spent the rest"
          + " of the night in a gym, and buses stand in for trams on four routes.";

  private static final String QUOTE =
      "\"We have never seen a roof burn so fast, and I wish that nobody ever has to see it again in"
          + " this city or in any other,\"";

  @Test
  void independentReportsHaveOriginsOfTheirOwn() {
    assertThat(origins(FIRE, OWN_WORDS)).containsExactly("o1", "o2");
  }

  @Test
  void aCopyWithLightEditsSharesItsOrigin() {
    assertThat(
            origins(
                FIRE,
                FIRE.replace("early on Monday, ", "").replace("three night", "three"),
                OWN_WORDS))
        .containsExactly("o1", "o1", "o2");
  }

  @Test
  void aReportOfWhichHalfIsCopiedSharesItsOrigin() {
    assertThat(origins(OWN_WORDS + "\n\n" + FIRE.substring(0, FIRE.indexOf('\n')), FIRE))
        .containsExactly("o1", "o1");
  }

  @Test
  void aShortCopyInsideALongReportSharesItsOrigin() {
    String brief = FIRE.substring(0, FIRE.indexOf(". The") + 1);
    String rest =
        OWN_WORDS.repeat(1)
            + " The mayor cut short a visit to the coast. The sheds were built in 1911 and had been"
            + " due for repair since the spring.";

    assertThat(origins(brief, rest + "\n\n" + FIRE)).containsExactly("o1", "o1");
  }

  @Test
  void aQuoteOfTheSameSpeakerAloneIsNoCopy() {
    assertThat(
            origins(
                OWN_WORDS + " " + QUOTE + " the fire chief said.",
                "Veyl's fire chief spoke to reporters at noon. " + QUOTE + " she told them."))
        .containsExactly("o1", "o2");
  }

  @Test
  void aPhraseThatEveryoneUsesIsNoCopy() {
    assertThat(
            origins(
                OWN_WORDS + " The cause of the fire was not immediately known.",
                "The cause of the fire was not immediately known. Police have closed the square."))
        .containsExactly("o1", "o2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VEYL (Reuters) - Three died.                  | Flames took three lives in Veyl. (Reuters)
          Three died in Veyl, firemen say. — AFP        | Three dead in the Veyl blaze - AFP
          Three dead in Veyl. (AP/dpa)                  | VEYL, June 3 (Associated Press) — A blaze.
          VEYL (Borough Wire) - Three died in the shed. | The toll is three. With material from Borough Wire.
          VEYL (Borough Wire) – Three died in the shed. | KALMORA (Borough Wire) - Flames took three lives.
          """)
  void reportsThatCreditOneAgencyShareAnOrigin(String one, String other) {
    assertThat(origins(one, other)).containsExactly("o1", "o1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor told Reuters that three had died.   | VEYL (Reuters) - Flames took three lives.
          VEYL (Reuters) - Three died in the shed.      | VEYL (AP) - Flames took three lives.
          Three died (two of them firemen) - a record.  | Flames took lives (two of them firemen) - again.
          VEYL (Borough Wire) - Three died.             | The toll is three, as Borough Wire readers know.
          """)
  void namingAnAgencyIsNoCredit(String one, String other) {
    assertThat(origins(one, other)).containsExactly("o1", "o2");
  }

  @Test
  void aReportThatCreditsTheSourceOfAnotherSharesItsOrigin() {
    Origins origins =
        Origins.of(
            List.of(
                report("a", "Borough Wire", OWN_WORDS),
                report("b", "Evening Post", "VEYL (Borough Wire) - Flames took three lives.")));

    assertThat(origins.of("b")).isEqualTo("o1");
    assertThat(origins.kinship("a", "b"))
        .get()
        .extracting(Kinship::agency)
        .isEqualTo(Optional.of("borough wire"));
  }

  @Test
  void kinshipIsPassedOn() {
    String head = FIRE.substring(0, FIRE.indexOf('\n'));
    String tail = FIRE.substring(FIRE.indexOf('\n')).strip();

    assertThat(origins(head, OWN_WORDS, tail, FIRE)).containsExactly("o1", "o2", "o1", "o1");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfTheReportsChangesTheNamesOfOriginsAlone(long seed) {
    List<Report> reports =
        new ArrayList<>(
            List.of(
                report("a", "A", FIRE),
                report("b", "B", OWN_WORDS),
                report("c", "C", FIRE.replace("three", "four")),
                report("d", "D", "VEYL (Reuters) - Trams stood still."),
                report("e", "E", "Trams stood still in Veyl. (Reuters)")));
    Origins before = Origins.of(reports);
    Collections.shuffle(reports, new Random(seed));
    Origins after = Origins.of(reports.subList(0, 2)).and(reports.subList(2, 5));

    assertThat(after.of(reports.getFirst().id())).isEqualTo("o1");
    for (Report one : reports) {
      for (Report other : reports) {
        assertThat(after.of(one.id()).equals(after.of(other.id())))
            .isEqualTo(before.of(one.id()).equals(before.of(other.id())));
      }
    }
  }

  @Test
  void sharedPassagesReadTheSameInBothReports() {
    Report one = report("a", "A", OWN_WORDS + "\n\n" + FIRE);
    Report other = report("b", "B", FIRE.replace("eleven", "twelve").replace("The blaze", "It"));
    List<SharedPassage> passages =
        Origins.of(List.of(one, other)).kinship("a", "b").orElseThrow().passages();

    assertThat(passages)
        .extracting(passage -> one.quote(passage.inA()))
        .containsExactly(
            "A fire in the old tram depot of Veyl killed three night workers and destroyed",
            "trams early on Monday, the fire service said",
            FIRE.substring(FIRE.indexOf("began"), FIRE.length() - 1));
    assertThat(passages)
        .allSatisfy(
            passage -> assertThat(other.quote(passage.inB())).isEqualTo(one.quote(passage.inA())));
  }

  @Test
  void aClaimInACopiedPassageIsSharedButNotWhereItsNumberWasChanged() {
    Report one = report("a", "A", FIRE);
    Report other = report("b", "B", OWN_WORDS + " " + FIRE.replace("eleven trams", "nine trams"));
    Origins origins = Origins.of(List.of(one, other));

    assertThat(
            origins.sharedClaims(
                claim(one, "killed three night workers"),
                claim(other, "killed three night workers")))
        .isTrue();
    assertThat(
            origins.sharedClaims(
                claim(one, "destroyed eleven trams"), claim(other, "destroyed nine trams")))
        .isFalse();
    assertThat(
            origins.sharedClaims(
                claim(one, "killed three night workers"), claim(other, "Three people lost")))
        .isFalse();
  }

  @Test
  void equalWordsOfIndependentReportsAreNotShared() {
    Report one = report("a", "A", OWN_WORDS + " Buses will run until Friday noon at least.");
    Report other = report("b", "B", "Say the city: buses will run until Friday noon at least.");

    assertThat(
            Origins.of(List.of(one, other))
                .sharedClaims(
                    claim(one, "will run until Friday noon"),
                    claim(other, "will run until Friday noon")))
        .isFalse();
  }

  @Test
  void anUnknownOrRepeatedReportIsRefused() {
    Origins origins = Origins.of(List.of(report("a", "A", FIRE)));

    assertThatThrownBy(() -> origins.of("b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> origins.and(List.of(report("a", "A", FIRE))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> origins(String... texts) {
    List<Report> reports = new ArrayList<>();
    for (String text : texts) {
      String id = "r" + reports.size();
      reports.add(report(id, "Gazette " + id, text));
    }
    Origins origins = Origins.of(reports);
    return reports.stream().map(report -> origins.of(report.id())).toList();
  }

  private static Report report(String id, String source, String text) {
    return new Report(id, source, Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  private static Claim claim(Report report, String quote) {
    int start = report.text().indexOf(quote);
    Span span = new Span(Field.TEXT, start, start + quote.length());
    return new Claim(
        new Evidence(report, span, span),
        new Slot(Aspect.COUNT, "KILLED", ""),
        new Value.Occurrence(true),
        Stance.PLAIN,
        Scope.OPEN,
        new Context(List.of(), List.of(), List.of()));
  }
}
