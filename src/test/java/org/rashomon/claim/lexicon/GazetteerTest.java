package org.rashomon.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file of GeoNames with invented places; columns are divided by semicolons here.
class GazetteerTest {
  private static final String INVENTED =
      """
      1;Tarnshire;Tarnshire;;54.5;-2.9;A;ADM1;GB;;TN;;;;500000;;90;Europe/London;2024-01-01
      2;Quarrowby;Quarrowby;Chwarobi,Quârobie;54.52;-2.91;P;PPL;GB;;TN;07;;;61000;;88;Europe/London;2024-01-01
      3;Quarrow District;Quarrow District;;54.5;-2.9;A;ADM2;GB;;TN;07;;;90000;;88;Europe/London;2024-01-01
      4;Fennick;Fennick;;54.6;-2.8;P;PPL;GB;;TN;08;;;900;;120;Europe/London;2024-01-01
      5;Fennick;Fennick;;39.1;-94.6;P;PPL;US;;MO;;;;2900;;220;America/Chicago;2024-01-01
      6;Old Quarter;Old Quarter;;54.52;-2.91;P;PPLX;GB;;TN;07;;;0;;88;Europe/London;2024-01-01
      7;London;London;Londres;48.1;2.2;P;PPL;FR;;11;;;;300;;88;Europe/Paris;2024-01-01
      """;

  @TempDir Path folder;

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("places.txt"), lines.replace(';', '\t'));
  }

  private Places places() throws IOException {
    return Places.of(
        Nations.load(), LexiconLine.shipped("places.lex"), Gazetteer.read(file(INVENTED)));
  }

  @Test
  void a_place_is_known_by_all_of_its_names() throws IOException {
    assertThat(places().nameOf("Chwarobi")).isEqualTo("quarrowby");
    assertThat(places().nameOf("Quârobie")).isEqualTo("quarrowby");
    assertThat(places().nationOf("Chwarobi")).contains("United Kingdom");
  }

  @Test
  void a_town_lies_in_its_district_and_region_and_not_in_others() throws IOException {
    assertThat(places().isWithin("Quarrowby", "Tarnshire")).isTrue();
    assertThat(places().isWithin("Chwarobi", "Quarrow District")).isTrue();
    assertThat(places().isWithin("Quarrow District", "Tarnshire")).isTrue();
    assertThat(places().isWithin("Fennick", "Quarrow District")).isFalse();
    assertThat(places().isWithin("Tarnshire", "Quarrowby")).isFalse();
  }

  @Test
  void a_name_of_towns_in_two_countries_is_in_neither() throws IOException {
    assertThat(places().nationOf("Fennick")).isEmpty();
    assertThat(places().areNear("Fennick", "Quarrowby")).isTrue();
  }

  @Test
  void what_is_shipped_goes_before_and_parts_of_towns_are_left_out() throws IOException {
    assertThat(places().nationOf("London")).contains("United Kingdom");
    assertThat(places().nationOf("Old Quarter")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8;Nowhere;Nowhere | columns",
        "x;A;A;;1;1;P;PPL;GB;;;;;;1;;1;;2024-01-01 | geonameid",
        "8;;A;;1;1;P;PPL;GB;;;;;;1;;1;;2024-01-01 | no name",
        "8;A;A;;91;1;P;PPL;GB;;;;;;1;;1;;2024-01-01 | latitude",
        "8;A;A;;1;east;P;PPL;GB;;;;;;1;;1;;2024-01-01 | longitude",
        "8;A;A;;1;1;Q;PPL;GB;;;;;;1;;1;;2024-01-01 | feature class",
        "8;A;A;;1;1;P;PPL;gb;;;;;;1;;1;;2024-01-01 | country code",
        "8;A;A;;1;1;P;PPL;GB;;;;;;many;;1;;2024-01-01 | population",
        "8;A;A;;1;1;P;PPL;GB;;;;;;1;;1;;yesterday | modification date"
      })
  void a_malformed_line_is_refused_with_its_number(String line, String told) throws IOException {
    Path file = file(INVENTED + line.strip());
    assertThatThrownBy(() -> Gazetteer.read(file))
        .isInstanceOf(MalformedLexiconException.class)
        .hasMessageContainingAll(file + ":8: ", told.strip());
  }
}
