package org.rashomon.disagreement;

import java.util.List;
import org.rashomon.alignment.Populations;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extent;
import org.rashomon.claim.Population;
import org.rashomon.claim.lexicon.PopulationRelation;

/// Steps on parts, totals and what else a report says.
public sealed interface PartStep extends Step {

  /// One population is part of another.
  record Within(Population part, Population whole) implements PartStep {
    @Override
    public String text() {
      return "%s may be among %s".formatted(named(part), named(whole));
    }

    @Override
    public boolean holds() {
      return Populations.compare(part, whole) == PopulationRelation.FIRST_WITHIN_SECOND;
    }

    private static String named(Population population) {
      return population.isStated()
          ? (String.join(" ", population.modifiers()) + " " + English.plural(population.head()))
              .strip()
          : "the people counted";
    }
  }

  /// The smaller number may be part of the greater; no report says so.
  record MayBePart(String part, String whole) implements PartStep {
    @Override
    public String text() {
      return "\"%s\" may be part of \"%s\"; no report says so".formatted(part, whole);
    }

    @Override
    public boolean holds() {
      return !part.isBlank() && !whole.isBlank();
    }
  }

  /// A report says of a number that it is part of a total.
  record DeclaredPart(Claim part) implements PartStep {
    @Override
    public String text() {
      return "%s says \"%s\" as part of a total".formatted(part.source(), part.quote());
    }

    @Override
    public boolean holds() {
      return part.scope().extent() == Extent.PART;
    }
  }

  /// A report gives a part and nowhere a total of its own.
  record NoTotal(Claim part, List<Claim> totals) implements PartStep {
    public NoTotal {
      totals = List.copyOf(totals);
    }

    @Override
    public String text() {
      return part.source() + " gives no total";
    }

    @Override
    public boolean holds() {
      return totals.isEmpty();
    }
  }

  /// A report holds a number, so that its other numbers in the slot are of something else.
  record AlsoSays(Claim claim, Claim agrees) implements PartStep {
    @Override
    public String text() {
      return "%s also says \"%s\", which fits \"%s\""
          .formatted(claim.source(), claim.quote(), agrees.quote());
    }

    @Override
    public boolean holds() {
      return !claim.reportId().equals(agrees.reportId());
    }
  }
}
