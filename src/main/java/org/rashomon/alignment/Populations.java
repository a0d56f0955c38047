package org.rashomon.alignment;

import java.util.List;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.lexicon.PopulationLexicon;
import org.rashomon.claim.lexicon.PopulationRelation;

/// How the populations of two claims lie to one another, by the lexicon. A population that is left
/// out ("12 dead") stands for people where the other claim counts people of some kind.
public final class Populations {
  private static final Population PEOPLE = new Population("person", List.of());

  private Populations() {}

  /// @return the relation of the first claim's population to the second's
  public static PopulationRelation of(Candidate pair) {
    return compare(pair.a().scope().population(), pair.b().scope().population());
  }

  /// @return the relation of `first` to `second`
  public static PopulationRelation compare(Population first, Population second) {
    if (first.equals(second)) {
      return PopulationRelation.SAME;
    }
    if (!first.isStated()) {
      return turned(toUnstated(second));
    }
    return second.isStated() ? PopulationLexicon.load().compare(first, second) : toUnstated(first);
  }

  private static PopulationRelation toUnstated(Population stated) {
    PopulationRelation toPeople = PopulationLexicon.load().compare(stated, PEOPLE);
    return toPeople == PopulationRelation.DISJOINT ? PopulationRelation.UNKNOWN : toPeople;
  }

  private static PopulationRelation turned(PopulationRelation relation) {
    return switch (relation) {
      case FIRST_WITHIN_SECOND -> PopulationRelation.SECOND_WITHIN_FIRST;
      case SECOND_WITHIN_FIRST -> PopulationRelation.FIRST_WITHIN_SECOND;
      case SAME, DISJOINT, UNKNOWN -> relation;
    };
  }

  /// The first of the words that the lexicon takes for one kind of thing; persons and what it does
  /// not know keep their own.
  static String nameOfThing(String head) {
    PopulationLexicon lexicon = PopulationLexicon.load();
    return lexicon.isPersons(new Population(head, List.of())) ? head : lexicon.nameOf(head);
  }

  /// What a claim counts, in words.
  public static String inWords(Claim claim) {
    Population population = claim.scope().population();
    return population.isStated()
        ? (String.join(" ", population.modifiers()) + " " + population.head()).strip()
        : "what is not said";
  }

  /// Whether fewer are told of than in a whole, whatever their numbers are exactly.
  static boolean isFewer(Claim part, Claim whole) {
    return part.interval()
        .flatMap(few -> whole.interval().map(many -> few.isBelow(many)))
        .orElse(false);
  }
}
