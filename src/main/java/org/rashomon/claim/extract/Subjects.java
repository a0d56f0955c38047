package org.rashomon.claim.extract;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// What a clause is about, where its nearest noun phrase is only the place of it: "the bridge at
/// Vranduk, which dates from 1931" is about the bridge.
public final class Subjects {
  private Subjects() {}

  public static Optional<Nominal> of(ParsedSentence parsed, Clause clause) {
    return clause.subject().map(subject -> holder(parsed, subject));
  }

  public static Optional<Nominal> patient(ParsedSentence parsed, Clause clause) {
    return clause.isPassive() ? of(parsed, clause) : clause.object().or(() -> of(parsed, clause));
  }

  private static Nominal holder(ParsedSentence parsed, Nominal subject) {
    boolean place =
        parsed.head(subject).isProper()
            && parsed.preposition(subject).filter(Subjects::isOfPlace).isPresent();
    return place
        ? parsed.holder(subject).filter(h -> h.times().isEmpty()).orElse(subject)
        : subject;
  }

  private static boolean isOfPlace(String preposition) {
    return switch (preposition) {
      case "at", "in", "near", "outside", "off", "on" -> true;
      default -> false;
    };
  }

  /// The named places that it goes from: who leaves two places leaves twice.
  public static List<String> from(ParsedSentence parsed, Clause clause) {
    return clause.complements().stream()
        .filter(c -> c.preposition().equals("from") && ScopeReader.isNamed(parsed, c.nominal()))
        .map(c -> ScopeReader.name(parsed, c.nominal()))
        .toList();
  }

  /// What a storm or a quake strikes it strikes one after the other: its own time is told.
  public static boolean isStorm(ParsedSentence parsed, Clause clause) {
    return clause
        .subject()
        .filter(
            subject ->
                parsed.tokens().subList(subject.from(), subject.to()).stream()
                    .anyMatch(token -> isStorm(token.lemma())))
        .isPresent();
  }

  private static boolean isStorm(String noun) {
    return PlaceWord.STORM.has(noun);
  }
}
