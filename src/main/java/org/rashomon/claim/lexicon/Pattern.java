package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A verb with what must stand beside it.
///
/// @param lemma of the verb
/// @param particles words that follow the verb, maybe behind its object: "down" in "gunned down",
///   "dead" in "shot dead"
/// @param object lemma that the head noun of the object must have: "life" in "lost their lives"
/// @param complement lemma of a noun that a prepositional phrase must hold: "hospital" in "taken to
///   hospital"
/// @param preposition that leads to the amount: "by" in "fell by 4 percent"
/// @param doer lemma of the noun that does it: "virus" in "a virus struck 14 guests"
record Pattern(
    String lemma,
    List<String> particles,
    Optional<String> object,
    Optional<String> complement,
    Optional<String> preposition,
    Optional<String> doer) {
  Pattern {
    particles = List.copyOf(particles);
  }

  /// Reads `verb particle* ~object|object @complement|complement ^preposition|preposition
  /// <doer|doer`, one pattern for each choice.
  static List<Pattern> parse(String entry, LexiconLine line) {
    String lemma = "";
    List<String> particles = new ArrayList<>();
    List<Optional<String>> objects = List.of(Optional.empty());
    List<Optional<String>> complements = objects;
    List<Optional<String>> prepositions = objects;
    List<Optional<String>> doers = objects;
    for (String word : entry.split(" ", -1)) {
      switch (word.charAt(0)) {
        case '~' -> objects = choices(word, line);
        case '@' -> complements = choices(word, line);
        case '^' -> prepositions = choices(word, line);
        case '<' -> doers = choices(word, line);
        default -> {
          requireWord(word, line);
          if (lemma.isEmpty()) {
            lemma = word;
          } else {
            particles.add(word);
          }
        }
      }
    }
    if (lemma.isEmpty()) {
      throw line.malformed("no verb in '" + entry + "'");
    }
    List<Pattern> patterns = new ArrayList<>();
    for (Optional<String> object : objects) {
      for (Optional<String> complement : complements) {
        for (Optional<String> preposition : prepositions) {
          for (Optional<String> doer : doers) {
            patterns.add(new Pattern(lemma, particles, object, complement, preposition, doer));
          }
        }
      }
    }
    return patterns;
  }

  private static List<Optional<String>> choices(String word, LexiconLine line) {
    List<Optional<String>> choices = new ArrayList<>();
    for (String choice : word.substring(1).split("\\|", -1)) {
      if (NounKind.asked(choice).isEmpty()) {
        // "critical_condition": a noun with the word before it
        for (String part : choice.split("_", 2)) {
          requireWord(part, line);
        }
      }
      choices.add(Optional.of(choice));
    }
    return choices;
  }

  private static void requireWord(String word, LexiconLine line) {
    boolean wellFormed =
        !word.isEmpty()
            && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '\'');
    if (!wellFormed) {
      throw line.malformed("'" + word + "' is not a word");
    }
  }

  /// How much must stand beside the verb; the greater, the more specific.
  int specificity() {
    return particles.size() * 4
        + object.map(Pattern::weight).orElse(0)
        + (complement.isPresent() ? 2 : 0)
        + (preposition.isPresent() ? 1 : 0)
        + (doer.isPresent() ? 1 : 0);
  }

  /// A noun says more than its kind.
  private static int weight(String noun) {
    return NounKind.asked(noun).isPresent() ? 1 : 3;
  }
}
