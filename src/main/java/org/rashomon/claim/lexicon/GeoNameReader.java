package org.rashomon.claim.lexicon;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the lines of a file of GeoNames (geonames.org, readme.txt of its export): geonameid, name,
/// asciiname, alternatenames, latitude, longitude, feature class, feature code, country code, cc2,
/// admin1 to admin4 codes, population, elevation, dem, timezone, modification date.
final class GeoNameReader {
  private static final int COLUMNS = 19;
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int ALTERNATES = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int CLASS = 6;
  private static final int CODE = 7;
  private static final int COUNTRY = 8;
  private static final int ADMIN1 = 10;
  private static final int ADMIN2 = 11;
  private static final int POPULATION = 14;
  private static final int CHANGED = 18;

  private final Path file;
  private int number = 0;

  GeoNameReader(Path file) {
    this.file = file;
  }

  /// @return nothing for what is no town, village, region or district
  /// @throws MalformedLexiconException naming file and line
  Optional<GeoName> read(String line) {
    number++;
    List<String> fields = List.of(line.split("\t", -1));
    if (fields.size() != COLUMNS) {
      throw malformed("%d columns by tabs, not %d".formatted(fields.size(), COLUMNS));
    }
    digits("geonameid", fields.get(ID));
    digits("population", fields.get(POPULATION));
    date(fields.get(CHANGED));
    double latitude = degrees("latitude", fields.get(LATITUDE), 90);
    double longitude = degrees("longitude", fields.get(LONGITUDE), 180);
    String country = country(fields.get(COUNTRY));
    List<String> names = names(fields);
    return kind(fields.get(CLASS), fields.get(CODE))
        .map(
            kind ->
                new GeoName(
                    names,
                    kind,
                    country,
                    fields.get(ADMIN1),
                    fields.get(ADMIN2),
                    latitude,
                    longitude));
  }

  /// Parts of towns are left out: a report may name the part or the town.
  private Optional<GeoName.Kind> kind(String featureClass, String code) {
    if (!featureClass.isEmpty()
        && (featureClass.length() != 1 || !"AHLPRSTUV".contains(featureClass))) {
      throw malformed("no feature class '" + featureClass + "'");
    }
    return switch (featureClass + "." + code) {
      case "A.ADM1" -> Optional.of(GeoName.Kind.REGION);
      case "A.ADM2" -> Optional.of(GeoName.Kind.DISTRICT);
      case "P.PPLX" -> Optional.empty();
      default -> featureClass.equals("P") ? Optional.of(GeoName.Kind.TOWN) : Optional.empty();
    };
  }

  private List<String> names(List<String> fields) {
    if (fields.get(NAME).isBlank()) {
      throw malformed("no name");
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(Places.key(fields.get(NAME)));
    names.add(Places.key(fields.get(ASCII_NAME)));
    for (String name : fields.get(ALTERNATES).split(",", -1)) {
      names.add(Places.key(name.strip()));
    }
    names.remove("");
    return List.copyOf(names);
  }

  private String country(String code) {
    if (!code.isEmpty()
        && (code.length() != 2 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z'))) {
      throw malformed("'" + code + "' is no country code of two letters");
    }
    return code;
  }

  private void digits(String column, String field) {
    if (field.isEmpty() || !field.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw malformed("the " + column + " '" + field + "' is no number");
    }
  }

  private double degrees(String column, String field, double most) {
    try {
      double degrees = Double.parseDouble(field);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException unreadable) {
      // Told below, like a number that is too large.
    }
    throw malformed("the " + column + " '" + field + "' is not within " + most + " degrees");
  }

  private void date(String field) {
    try {
      LocalDate.parse(field);
    } catch (DateTimeParseException unreadable) {
      throw malformed("the modification date '" + field + "' is no date");
    }
  }

  private MalformedLexiconException malformed(String what) {
    return new MalformedLexiconException(file + ":" + number + ": " + what);
  }
}
