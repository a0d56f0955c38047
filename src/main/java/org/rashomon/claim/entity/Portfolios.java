package org.rashomon.claim.entity;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.NamedGroups;

/// Compares ministers by what they are ministers of, by the groups of `portfolios.lex`.
final class Portfolios {
  private static final NamedGroups GROUPS = NamedGroups.load("portfolios.lex");

  private Portfolios() {}

  static EntityComparison.Outcome compare(Value.Entity one, Value.Entity other) {
    Set<String> a = of(one);
    Set<String> b = of(other);
    if (a.isEmpty() || b.isEmpty()) {
      return EntityComparison.Outcome.REFINED;
    }
    return a.stream().anyMatch(b::contains)
        ? EntityComparison.Outcome.SAME
        : EntityComparison.Outcome.DIFFERENT;
  }

  /// The words for what a minister is minister of, empty for anyone else.
  static Optional<List<String>> words(Value.Entity one) {
    if (!one.lemmas().contains("minister")) {
      return Optional.empty();
    }
    List<String> words =
        Arrays.stream(one.name().toLowerCase(Locale.ROOT).split(" ", -1))
            .filter(word -> GROUPS.of(word).isPresent())
            .toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static Set<String> of(Value.Entity minister) {
    Set<String> portfolios = new LinkedHashSet<>();
    for (String word : List.of(minister.name().toLowerCase(Locale.ROOT).split(" ", -1))) {
      GROUPS.of(word).ifPresent(portfolios::add);
    }
    return portfolios;
  }
}
