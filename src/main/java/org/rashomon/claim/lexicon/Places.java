package org.rashomon.claim.lexicon;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which names are one place, and which nation a place lies in, read from `places.lex`,
/// `nations.lex` and the gazetteer that a user may add, which tells of what these do not.
/// Immutable.
public final class Places {
  private final Nations nations;
  private final Gazetteer gazetteer;
  private final Map<String, String> nationByPlace = new LinkedHashMap<>();
  private final Map<String, String> capitals = new LinkedHashMap<>();
  private final Set<String> regions = new LinkedHashSet<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();

  private Places(Nations nations, List<LexiconLine> lines, Gazetteer gazetteer) {
    this.nations = nations;
    this.gazetteer = gazetteer;
    lines.forEach(this::read);
    addZoneCities();
  }

  /// The cities that the Unicode locale data name time zones after, with their territories.
  private void addZoneCities() {
    TimeZoneNames names = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (String zone :
        new TreeSet<>(
            TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null))) {
      String city = names.getExemplarLocationName(zone);
      String territory =
          new ULocale("und", TimeZone.getRegion(zone)).getDisplayCountry(ULocale.ENGLISH);
      if (city != null) {
        nations
            .named(territory)
            .filter(nation -> nations.named(city).isEmpty())
            .ifPresent(nation -> nationByPlace.putIfAbsent(key(city), nation));
      }
    }
  }

  /// The one of the process, read at the first call.
  ///
  /// @throws MalformedLexiconException naming file and line
  public static Places load() {
    return Shared.ONE;
  }

  private static final class Shared {
    static final Places ONE =
        of(Nations.load(), LexiconLine.ofResource("places.lex"), Additions.gazetteer());
  }

  static Places of(Nations nations, List<LexiconLine> lines, Gazetteer gazetteer) {
    return new Places(nations, lines, gazetteer);
  }

  /// The name in lower case without accents, by its first name where it has several: "kyiv" of
  /// Kiev, "myanmar" of Burma.
  public String nameOf(String place) {
    String key = key(place);
    return nations.named(place).map(Places::key).orElseGet(() -> townName(key));
  }

  private String townName(String key) {
    String name =
        aliases.containsKey(key) || nationByPlace.containsKey(key)
            ? key
            : gazetteer.mainName(key).orElse(key);
    return aliases.getOrDefault(name, name);
  }

  public boolean isNation(String place) {
    return nations.named(place).isPresent();
  }

  /// The nation a place lies in; a nation lies in none.
  public Optional<String> nationOf(String place) {
    String name = nameOf(place);
    return Optional.ofNullable(nationByPlace.get(name))
        .or(() -> gazetteer.country(key(place)).flatMap(nations::named))
        .filter(_ -> !isNation(place));
  }

  /// Whether a name is that of a region, in which towns lie: Sicily.
  public boolean isRegion(String place) {
    return regions.contains(nameOf(place));
  }

  /// Whether a place may lie in a region, by the gazetteer alone.
  public boolean isWithin(String place, String region) {
    return gazetteer.isWithin(key(place), key(region));
  }

  /// Whether two places may be so near one another that a report may name either, by the gazetteer
  /// alone: a suburb and its city.
  public boolean areNear(String a, String b) {
    return gazetteer.areNear(key(a), key(b));
  }

  /// The nation that a word stands for: by its name, adjective or people, or by its capital, which
  /// often stands for a government.
  public Optional<String> nationMeant(String word) {
    return nations.of(word).or(() -> Optional.ofNullable(capitals.get(nameOf(word))));
  }

  /// Whether a nation is a part of another: Scotland of the United Kingdom.
  public boolean isPart(String nation, String whole) {
    return nations.isPart(nation, whole);
  }

  /// In lower case, without accents.
  public static String key(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private void read(LexiconLine line) {
    List<String> fields =
        List.of(line.text().split("\\|", -1)).stream().map(String::strip).toList();
    if (fields.size() < 3 || fields.size() > 4 || line.indented() || fields.get(1).isEmpty()) {
      throw line.malformed("places have fields: nation | places | other names | regions");
    }
    String nation =
        nations
            .named(fields.getFirst())
            .orElseThrow(() -> line.malformed("unknown nation '" + fields.getFirst() + "'"));
    List<String> places = list(fields.get(1), line);
    if (!capitals.containsValue(nation)) {
      capitals.put(key(places.getFirst()), nation);
    }
    places.forEach(place -> add(place, nation, line));
    if (fields.size() == 4) {
      list(fields.get(3), line).forEach(region -> addRegion(region, nation, line));
    }
    if (!fields.get(2).isEmpty()) {
      list(fields.get(2), line).forEach(alias -> readAlias(alias, line));
    }
  }

  private void addRegion(String region, String nation, LexiconLine line) {
    add(region, nation, line);
    regions.add(key(region));
  }

  private void add(String place, String nation, LexiconLine line) {
    if (nationByPlace.putIfAbsent(key(place), nation) != null) {
      throw line.malformed("'" + place + "' stands twice");
    }
  }

  private static List<String> list(String field, LexiconLine line) {
    return new LexiconLine(line.file(), line.number(), false, field).items();
  }

  private void readAlias(String alias, LexiconLine line) {
    int is = alias.indexOf(" = ");
    if (is < 0 || !nationByPlace.containsKey(key(alias.substring(is + 3)))) {
      throw line.malformed("'" + alias + "' is no other name of a place of this file");
    }
    aliases.put(key(alias.substring(0, is)), key(alias.substring(is + 3)));
  }
}
