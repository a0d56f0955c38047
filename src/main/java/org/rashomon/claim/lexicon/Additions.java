package org.rashomon.claim.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a user adds to the words that the service knows: a folder of files, each with the name and
/// the format of a lexicon beside this class, whose lines are read after its own; and a gazetteer.
/// Immutable. Lexicons are read once in a process, so that [#use] comes before any of them.
public final class Additions {
  private static final String SUFFIX = ".lex";

  private static final Additions NONE = new Additions(new TreeMap<>(), List.of(), Gazetteer.EMPTY);

  private static final Object LOCK = new Object();
  private static Additions used = NONE;
  private static boolean looked = false;

  private final Map<String, List<LexiconLine>> lines;
  private final List<Path> files;
  private final Gazetteer gazetteer;

  private Additions(Map<String, List<LexiconLine>> lines, List<Path> files, Gazetteer gazetteer) {
    this.lines = new LinkedHashMap<>(lines);
    this.files = List.copyOf(files);
    this.gazetteer = gazetteer;
  }

  /// @param folder whose files are all lexicons, but for those whose names begin with a dot
  /// @param places a file of GeoNames with its 19 columns
  /// @throws MalformedLexiconException naming file and line, for what cannot be read, is not known
  ///   or contradicts what is there already
  public static Additions read(Optional<Path> folder, Optional<Path> places) {
    Map<String, List<LexiconLine>> lines = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    for (Path file : folder.map(TextLines::files).orElse(List.of())) {
      lines.put(known(file), lines(file));
      files.add(file);
    }
    places.ifPresent(files::add);
    Additions additions =
        new Additions(lines, files, places.map(Gazetteer::read).orElse(Gazetteer.EMPTY));
    if (!files.isEmpty()) {
      additions.check();
    }
    return additions;
  }

  private static String known(Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(SUFFIX) || Additions.class.getResource(name) == null) {
      throw new MalformedLexiconException(file + ": no lexicon has this name");
    }
    return name;
  }

  private static List<LexiconLine> lines(Path file) {
    List<LexiconLine> lines = LexiconLine.of(file.toString(), text(file));
    if (!lines.isEmpty() && lines.getFirst().indented()) {
      throw lines.getFirst().malformed("the first line belongs to none before it");
    }
    return lines;
  }

  private static String text(Path file) {
    try (Stream<String> lines = TextLines.of(file)) {
      return lines.collect(Collectors.joining("\n"));
    }
  }

  /// Reads each lexicon that stands in this room once with what is added.
  private void check() {
    Nations nations = Nations.of(whole("nations.lex"));
    Places.of(nations, whole("places.lex"), gazetteer);
    PopulationLexicon populations =
        PopulationLexicon.of(whole("populations.lex"), nations, WordNet.load());
    if (!populations.contradictions().isEmpty()) {
      throw new MalformedLexiconException(
          "populations.lex with what is added to it: within two terms that are apart lies "
              + String.join(", ", new TreeSet<>(populations.contradictions())));
    }
    PredicateLexicon.of(whole("predicates.lex"));
    StanceLexicon.of(whole("stance.lex"));
    StateLexicon.of(whole("states.lex"));
    ThingLexicon.of(whole("things.lex"));
    OccurrenceLexicon.of(whole("occurrences.lex"));
    KindredHappenings.of(whole("kindred-happenings.lex"));
    CauseKinds.of(whole("cause-kinds.lex"));
    Settings.of(whole("settings.lex"));
    WordGroups.of(whole("roles.lex"), Role.class);
    WordGroups.of(whole("speech.lex"), SpeechWord.class);
    WordGroups.of(whole("refutation.lex"), RefutingWord.class);
    WordGroups.of(whole("undecided.lex"), OpenWord.class);
    WordGroups.of(whole("parts.lex"), PartsWord.class);
    WordGroups.of(whole("sides.lex"), Sides.Side.class);
    List.of(
            "acts.lex",
            "deeds.lex",
            "happenings.lex",
            "labels.lex",
            "cleared.lex",
            "whereabouts.lex",
            "portfolios.lex",
            "possessions.lex",
            "contraries.lex")
        .forEach(file -> NamedGroups.of(whole(file)));
  }

  private List<LexiconLine> whole(String file) {
    List<LexiconLine> whole = new ArrayList<>(LexiconLine.shipped(file));
    whole.addAll(lines.getOrDefault(file, List.of()));
    return whole;
  }

  /// The files that were read, in the order of their names, the gazetteer last.
  public List<Path> files() {
    return files;
  }

  /// Makes these the additions of the process.
  ///
  /// @throws IllegalStateException if a lexicon was read before, with others
  public void use() {
    synchronized (LOCK) {
      if (looked && used != this) {
        throw new IllegalStateException("lexicons were read before what is added to them");
      }
      used = this;
    }
  }

  private static Additions used() {
    synchronized (LOCK) {
      looked = true;
      return used;
    }
  }

  /// The lines of a lexicon with those that were added to it.
  static List<LexiconLine> linesOf(String file) {
    return used().whole(file);
  }

  static Gazetteer gazetteer() {
    return used().gazetteer;
  }
}
