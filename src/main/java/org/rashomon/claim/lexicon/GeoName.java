package org.rashomon.claim.lexicon;

import java.util.List;

/// A place of GeoNames.
///
/// @param names all of its names as [Places#key] writes them, the main one first
/// @param kind town, or region of the first or second order
/// @param country two letters of ISO 3166, "" if it has none
/// @param admin1 code of the region of the first order within the country, "" if it has none
/// @param admin2 code of the region of the second order within the first, "" if it has none
/// @param latitude degrees, -90 to 90
/// @param longitude degrees, -180 to 180
record GeoName(
    List<String> names,
    Kind kind,
    String country,
    String admin1,
    String admin2,
    double latitude,
    double longitude) {
  /// The radius of the sphere that distances are measured on.
  private static final double EARTH_KM = 6371.0088;

  /// As far as a suburb may be from the middle of its city.
  private static final double NEAR_KM = 50;

  enum Kind {
    TOWN,
    REGION,
    DISTRICT
  }

  GeoName {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a place without a name");
    }
  }

  String name() {
    return names.getFirst();
  }

  boolean isWithin(GeoName other) {
    boolean region = !country.isEmpty() && country.equals(other.country) && !admin1.isEmpty();
    return switch (other.kind) {
      case TOWN -> false;
      case REGION -> region && kind != Kind.REGION && admin1.equals(other.admin1);
      case DISTRICT ->
          region
              && kind == Kind.TOWN
              && admin1.equals(other.admin1)
              && !admin2.isEmpty()
              && admin2.equals(other.admin2);
    };
  }

  /// By the haversine formula (R. W. Sinnott, Sky and Telescope 68, 1984).
  boolean isNear(GeoName other) {
    double phi = Math.toRadians(other.latitude - latitude) / 2;
    double lambda = Math.toRadians(other.longitude - longitude) / 2;
    double cosines = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
    double haversine =
        Math.sin(phi) * Math.sin(phi) + cosines * Math.sin(lambda) * Math.sin(lambda);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(haversine))) <= NEAR_KM;
  }
}
