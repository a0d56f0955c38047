package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.claim.Claim;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.RefutingWord;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.lexicon.WordGroups;

/// What a refutation and a claim that something happened share. Words count by their rarity in
/// English, words for one act or happening as one.
public final class RefutedWords {
  private static final class Shipped {
    private static final NamedGroups ACTS = NamedGroups.load("acts.lex");
    private static final WordGroups<RefutingWord> WORDS = RefutingWord.load();
  }

  /// The least word of which a deed's name may be a form.
  private static final int STEM = 4;

  private static final int MANY = 4;

  private final Claim refutation;
  private final Claim told;
  private final Set<String> refuted;
  private final Set<String> words;

  private RefutedWords(Claim refutation, Claim told) {
    this.refutation = refutation;
    this.told = told;
    this.refuted = named(refutation.context().clause(), refutation.context().sentence());
    this.words = named(told.context().clause(), told.context().sentence());
    words.add(predicate());
    words.add(name(told.slot().subject()));
    told.scope().population().modifiers().forEach(word -> words.add(name(word)));
  }

  public static RefutedWords of(Claim refutation, Claim told) {
    return new RefutedWords(refutation, told);
  }

  /// What both have, in the order of the refutation's words.
  public List<String> shared() {
    return refuted.stream().filter(words::contains).toList();
  }

  /// The shared words as a part of what is denied, by weight, 0 to 1 inclusive.
  public double part() {
    Set<String> denied = named(refutation.context().clause(), List.of());
    int all = weight(denied);
    denied.retainAll(words);
    return all == 0 ? 0 : (double) weight(denied) / all;
  }

  /// Whether what is refuted is what is told: enough of its words, among them the deed or what the
  /// deed was done to.
  public boolean meet() {
    if (!refuted.contains(predicate()) && negatesMore()) {
      return false;
    }
    int shared = shared().size();
    double part = part();
    return (shared > 1 && part >= Thresholds.REFUTED_WORDS && deed())
        || (shared >= MANY && part >= Thresholds.NEARLY_ALL_REFUTED_WORDS && patient());
  }

  /// Whether that which the deed was done to is named, where the deed is of a kind.
  private boolean patient() {
    return told.slot().hasKnownPredicate() && refuted.contains(name(told.slot().subject()));
  }

  /// The deed's word, or the word for it in what is refuted.
  private String predicate() {
    String predicate = told.slot().predicate().toLowerCase(Locale.ROOT);
    return refuted.stream()
        .filter(word -> word.length() >= STEM && predicate.startsWith(word))
        .findFirst()
        .orElse(name(predicate));
  }

  private boolean deed() {
    return refuted.contains(predicate()) || object().filter(refuted::contains).isPresent();
  }

  /// "dispersed the crowd without opening fire", "was cleared of taking bribes": what is refuted
  /// may be told as not so in the same sentence.
  private boolean negatesMore() {
    StanceLexicon stances = StanceLexicon.load();
    String sentence = told.evidence().report().quote(told.evidence().sentence());
    return told.context().sentence().stream().anyMatch(stances::bars)
        || told.context().clause().stream().anyMatch(stances::bars)
        || WordSequence.forms(sentence).stream().anyMatch(stances::isNegator);
  }

  /// What stands behind the verb and has it done to it.
  private Optional<String> object() {
    List<String> clause = told.context().clause();
    int verb = clause.indexOf(told.slot().predicate());
    int object = clause.lastIndexOf(told.slot().subject());
    return verb >= 0 && object > verb ? Optional.of(name(told.slot().subject())) : Optional.empty();
  }

  private static Set<String> named(List<String> clause, List<String> sentence) {
    Set<String> names = new LinkedHashSet<>();
    List<String> all = new ArrayList<>(clause);
    all.addAll(sentence);
    all.forEach(word -> names.add(name(word)));
    return names;
  }

  private static String name(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Shipped.WORDS.has(RefutingWord.DYING, lower)) {
      return "death";
    }
    return Shipped.ACTS.nameOf(lower);
  }

  private static int weight(Iterable<String> words) {
    int weight = 0;
    for (String word : words) {
      weight += Background.shipped().weight(word);
    }
    return weight;
  }
}
