package org.rashomon.claim.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.claim.Population;

/// What a pattern of the lexicon may ask of a noun in place of its lemma: a fire burns persons
/// otherwise than houses, and a bug strikes them otherwise than a car.
public enum NounKind {
  PERSON {
    @Override
    public boolean has(String lemma) {
      return PopulationLexicon.load().isPersons(new Population(lemma, List.of()));
    }
  },
  ANIMAL {
    @Override
    public boolean has(String lemma) {
      return PopulationLexicon.load().isWithin(new Population(lemma, List.of()), "animal");
    }
  },
  WORKER {
    @Override
    public boolean has(String lemma) {
      return super.has(lemma)
          || PopulationLexicon.load().isWithin(new Population(lemma, List.of()), "worker");
    }
  },
  ILLNESS {
    @Override
    public boolean has(String lemma) {
      return super.has(lemma) || WordNet.load().isA(lemma, "illness");
    }
  },
  TREE,
  PROJECTILE,
  DRUG,
  /// Water where it should not be.
  FLOODWATER,
  FIRE,
  OUTAGE,
  /// A theft of data.
  HACK,
  VALUABLE,
  BUILDING,
  /// What stands for a house that is open or shut.
  DOOR,
  VEHICLE;

  private static final class Shipped {
    private static final WordGroups<NounKind> WORDS =
        WordGroups.load("noun-kinds.lex", NounKind.class);
  }

  public boolean has(String lemma) {
    return Shipped.WORDS.has(this, lemma);
  }

  /// The kind that a pattern asks for, if it asks for one: "*person".
  public static Optional<NounKind> asked(String word) {
    return Optional.ofNullable(Marked.KINDS.get(word));
  }

  /// By what a pattern asks for them with.
  private static final class Marked {
    private static final Map<String, NounKind> KINDS =
        Arrays.stream(values())
            .collect(
                Collectors.toUnmodifiableMap(
                    kind -> "*" + kind.name().toLowerCase(Locale.ROOT), kind -> kind));
  }
}
