package org.rashomon.claim.lexicon;

import com.ibm.icu.util.ULocale;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Places by their names, from a file of GeoNames. A name may be of several places; what is asked
/// of it is told only if it is so of all of them, and places are near or within one another if any
/// two of their names are. Immutable.
final class Gazetteer {
  static final Gazetteer EMPTY = new Gazetteer(Stream.empty());

  private final Map<String, List<GeoName>> byName = new HashMap<>();
  private final Map<String, Optional<String>> countries = new HashMap<>();

  private Gazetteer(Stream<GeoName> places) {
    places.forEach(this::add);
  }

  /// @param file tab-separated, 19 columns, UTF-8, without a heading: see [GeoName#read]
  /// @throws MalformedLexiconException naming file and line
  static Gazetteer read(Path file) {
    GeoNameReader reader = new GeoNameReader(file);
    try (Stream<String> lines = TextLines.of(file)) {
      return new Gazetteer(lines.map(reader::read).flatMap(Optional::stream));
    }
  }

  private void add(GeoName place) {
    countries.computeIfAbsent(place.country(), Gazetteer::countryName);
    for (String name : place.names()) {
      byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(place);
    }
  }

  private static Optional<String> countryName(String code) {
    return code.isEmpty()
        ? Optional.empty()
        : Optional.of(new ULocale("und", code).getDisplayCountry(ULocale.ENGLISH));
  }

  /// The name that GeoNames gives a place first, if the name is of one place.
  ///
  /// @param name as [Places#key] writes it
  Optional<String> mainName(String name) {
    Set<String> main =
        of(name).stream().map(GeoName::name).collect(Collectors.toCollection(TreeSet::new));
    return main.size() == 1 ? main.stream().findFirst() : Optional.empty();
  }

  /// The English name of the country that all places of a name lie in.
  Optional<String> country(String name) {
    Set<String> codes =
        of(name).stream().map(GeoName::country).collect(Collectors.toCollection(TreeSet::new));
    return codes.size() == 1
        ? countries.getOrDefault(codes.iterator().next(), Optional.empty())
        : Optional.empty();
  }

  /// Whether a place of the one name lies in a region of the other.
  boolean isWithin(String place, String region) {
    return any(place, region, GeoName::isWithin);
  }

  /// Whether a place of the one name is so near one of the other that a report may name either.
  boolean areNear(String a, String b) {
    return any(a, b, GeoName::isNear);
  }

  private boolean any(String a, String b, BiPredicate<GeoName, GeoName> related) {
    return of(a).stream().anyMatch(x -> of(b).stream().anyMatch(y -> related.test(x, y)));
  }

  private List<GeoName> of(String name) {
    return byName.getOrDefault(name, List.of());
  }
}
