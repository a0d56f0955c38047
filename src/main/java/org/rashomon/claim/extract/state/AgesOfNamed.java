package org.rashomon.claim.extract.state;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.YearsOld;
import org.rashomon.quantity.Interval;

/// How old those are who bear a name: a report that tells Ivo Lanz's age once tells every state of
/// his of someone of that age, and so of "the 17-year-old" of another report.
public final class AgesOfNamed {
  /// @param claims of one report
  public List<Claim> told(List<Claim> claims) {
    Map<String, String> ages = ages(claims);
    if (ages.isEmpty()) {
      return claims;
    }
    List<Claim> told = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      told.add(claim.slot().aspect() == Aspect.STATE ? withAge(claim, ages) : claim);
    }
    return told;
  }

  /// By surname; none of two who bear one name.
  private static Map<String, String> ages(List<Claim> claims) {
    Map<String, String> ages = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Claim claim : claims) {
      String name = claim.slot().subject();
      int blank = name.lastIndexOf(' ');
      Optional<BigDecimal> years = years(claim);
      if (blank > 0 && years.isPresent()) {
        String surname = name.substring(blank + 1);
        String age = YearsOld.of(years.get());
        String other = ages.putIfAbsent(surname, age);
        if (other != null && !other.equals(age)) {
          shared.add(surname);
        }
      }
    }
    ages.keySet().removeAll(shared);
    return ages;
  }

  private static Optional<BigDecimal> years(Claim claim) {
    return claim.slot().predicate().equals("AGE")
        ? claim.interval().filter(Interval::isPoint).map(Interval::min)
        : Optional.empty();
  }

  private static Claim withAge(Claim claim, Map<String, String> ages) {
    Population whose = claim.scope().population();
    String age = ages.get(whose.head());
    if (age == null || whose.modifiers().stream().anyMatch(YearsOld::is)) {
      return claim;
    }
    List<String> modifiers = new ArrayList<>(whose.modifiers());
    modifiers.add(age);
    return claim.with(claim.scope().of(new Population(whose.head(), modifiers)));
  }
}
