package org.rashomon.claim.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.claim.Happening;
import org.rashomon.claim.Modality;

/// Words that tell how firmly something is stated and of which happening, read from `stance.lex`.
/// Immutable.
public final class StanceLexicon {
  private static final String REPORTING = "reporting";
  private static final String NOUN = "noun";
  private static final String CUE = "cue";
  private static final String QUALITY = "quality";
  private static final String CONTROL = "control";

  private final Map<String, Map<String, Modality>> modalities = new LinkedHashMap<>();
  private final Set<String> negating = new LinkedHashSet<>();
  private final Set<String> barring = new LinkedHashSet<>();
  private final Set<String> partisans = new LinkedHashSet<>();
  private final Set<String> untrue = new LinkedHashSet<>();
  private final Set<String> negators = new LinkedHashSet<>();
  private final Map<String, Happening> happenings = new LinkedHashMap<>();

  private StanceLexicon(List<LexiconLine> lines) {
    for (String section : List.of(REPORTING, NOUN, CUE, QUALITY, CONTROL)) {
      modalities.put(section, new LinkedHashMap<>());
    }
    lines.forEach(this::read);
  }

  /// The one of the process, read at the first call.
  ///
  /// @throws MalformedLexiconException naming file and line
  public static StanceLexicon load() {
    return Shared.ONE;
  }

  private static final class Shared {
    static final StanceLexicon ONE = of(LexiconLine.ofResource("stance.lex"));
  }

  static StanceLexicon of(List<LexiconLine> lines) {
    return new StanceLexicon(lines);
  }

  /// What a reporting verb says of its complement clause: "say" asserts, "deny" denies, "fear"
  /// makes probable; empty if the verb does not report.
  public Optional<Modality> reporting(String verb) {
    return find(REPORTING, verb);
  }

  public Optional<ReportingVerb> reportingVerb(String lemma) {
    return reporting(lemma).map(modality -> new ReportingVerb(lemma, modality));
  }

  /// The same of a noun with a clause: "reports that", "rumours that".
  public Optional<Modality> reportingNoun(String noun) {
    return find(NOUN, noun);
  }

  /// Modal verbs and adverbs: "may", "allegedly".
  public Optional<Modality> cue(String lemma) {
    return find(CUE, lemma);
  }

  /// What a word before a noun makes of this noun alone: "eight probable cases", "a suspected
  /// gunman". It says nothing of the clause around it.
  public Optional<Modality> quality(String lemma) {
    return find(QUALITY, lemma);
  }

  /// What a verb makes of its infinitive: "plan", "expect", "try".
  public Optional<Modality> control(String verb) {
    return find(CONTROL, verb);
  }

  /// Whether a verb negates its infinitive: "refuse", "fail".
  public boolean negates(String verb) {
    return negating.contains(verb);
  }

  /// Whether a verb negates a gerund behind "of" or "from": "cleared of", "prevented from".
  public boolean bars(String verb) {
    return barring.contains(verb);
  }

  /// Whether a word or phrase negates: "never", "no longer", "nothing to do with".
  public boolean isNegator(String words) {
    return negators.contains(words);
  }

  /// Whether a noun names speakers whose claims a report only passes on: critics, opponents.
  public boolean isPartisan(String noun) {
    return partisans.contains(noun);
  }

  /// Whether an adjective says that what it is told of is not so: untrue, baseless.
  public boolean isUntrue(String adjective) {
    return untrue.contains(adjective);
  }

  /// The negators of two or more words, in the order of the file.
  public List<String> negatingPhrases() {
    return negators.stream().filter(words -> words.indexOf(' ') > 0).toList();
  }

  /// The happening that a word points to, where it is not the one reported on: "similar", "drill".
  public Optional<Happening> happening(String lemma) {
    return Optional.ofNullable(happenings.get(lemma));
  }

  private Optional<Modality> find(String section, String lemma) {
    return Optional.ofNullable(section(section).get(lemma));
  }

  private Map<String, Modality> section(String name) {
    return modalities.getOrDefault(name, Map.of());
  }

  Collection<String> verbLemmas() {
    Set<String> verbs = new LinkedHashSet<>(section(REPORTING).keySet());
    verbs.addAll(section(CONTROL).keySet());
    verbs.addAll(negating);
    return verbs;
  }

  Collection<String> nounLemmas() {
    return section(NOUN).keySet();
  }

  private void read(LexiconLine line) {
    if (line.indented()) {
      throw line.malformed("an indented line");
    }
    switch (line.key()) {
      case "negating" -> addAll(negating, line.afterKey());
      case "barring" -> addAll(barring, line.afterKey());
      case "partisan" -> addAll(partisans, line.afterKey());
      case "untrue" -> addAll(untrue, line.afterKey());
      case "negator" -> addAll(negators, line.afterKey());
      case "happening" -> classify(happenings, Happening.values(), line.afterKey());
      case REPORTING, NOUN, CUE, QUALITY, CONTROL ->
          classify(section(line.key()), Modality.values(), line.afterKey());
      default -> throw line.malformed("unknown key '" + line.key() + "'");
    }
  }

  private static void addAll(Set<String> into, LexiconLine list) {
    for (String entry : list.entries()) {
      if (!into.add(entry)) {
        throw list.malformed("'" + entry + "' stands twice");
      }
    }
  }

  private static <E extends Enum<E>> void classify(
      Map<String, E> into, E[] constants, LexiconLine line) {
    E constant =
        Arrays.stream(constants)
            .filter(each -> each.name().equals(line.key()))
            .findFirst()
            .orElseThrow(() -> line.malformed("unknown class '" + line.key() + "'"));
    LexiconLine list = line.afterKey();
    for (String entry : list.entries()) {
      if (into.putIfAbsent(entry, constant) != null) {
        throw list.malformed("'" + entry + "' stands twice");
      }
    }
  }
}
