package org.rashomon.event;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.claim.Abstention;
import org.rashomon.claim.Abstentions;

/// Abstentions as a report's row holds them: `FIGURE_SHARED=2,TIME_SHARED=1`.
final class AbstentionForm {
  private AbstentionForm() {}

  static String of(Abstentions abstentions) {
    return abstentions.counts().entrySet().stream()
        .map(count -> count.getKey() + "=" + count.getValue())
        .collect(Collectors.joining(","));
  }

  /// A cause that is not known any more is left out: the report is read anew, by the present rules.
  static Abstentions read(String form) {
    Map<Abstention, Integer> counts = new EnumMap<>(Abstention.class);
    for (Abstention cause : Abstention.values()) {
      Stream.of(form.split(",", -1))
          .filter(count -> count.startsWith(cause + "="))
          .map(count -> Integer.valueOf(count.substring(count.indexOf('=') + 1)))
          .forEach(count -> counts.put(cause, count));
    }
    return new Abstentions(counts);
  }
}
