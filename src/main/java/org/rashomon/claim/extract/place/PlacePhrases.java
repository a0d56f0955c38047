package org.rashomon.claim.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.extract.PlaceWord;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.lexicon.Settings;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds the words of a clause that say where: named places and kinds of places ("in a car park")
/// behind its verb, with what hangs on them ("under the market hall of Olvera").
final class PlacePhrases {
  private final Settings settings = Settings.load();

  /// @param relation the first preposition
  /// @param parts noun phrases in order, one or more
  record Phrase(String relation, List<Nominal> parts) {
    Phrase {
      parts = List.copyOf(parts);
    }

    int from() {
      return parts.getFirst().from();
    }

    int to() {
      return parts.getLast().to();
    }
  }

  /// @param motion whether "to" tells where
  Optional<Phrase> behindVerb(ParsedSentence parsed, Clause clause, boolean motion) {
    int verb = clause.verb().orElseThrow().main();
    List<Complement> all =
        clause.complements().stream()
            .filter(c -> c.nominal().from() > verb)
            .sorted(Comparator.comparingInt(c -> c.nominal().from()))
            .toList();
    return first(parsed, all, motion);
  }

  /// The first place of complements in order, with what hangs on it.
  Optional<Phrase> first(ParsedSentence parsed, List<Complement> all, boolean motion) {
    for (int i = 0; i < all.size(); i++) {
      Complement first = all.get(i);
      boolean ofAnother = motion && isOfCause(parsed, first.nominal());
      if (!ofAnother
          && leads(first.preposition(), motion)
          && isPlace(parsed, first.nominal())
          && !isDenied(parsed, first)) {
        return Optional.of(phrase(parsed, all.subList(i, all.size())));
      }
    }
    return Optional.empty();
  }

  /// "taken to hospital after a leak at a pool": the pool is where the leak was.
  private static boolean isOfCause(ParsedSentence parsed, Nominal place) {
    return parsed.holder(place).flatMap(parsed::preposition).filter("after"::equals).isPresent();
  }

  private Phrase phrase(ParsedSentence parsed, List<Complement> from) {
    List<Nominal> parts = new ArrayList<>();
    parts.add(from.getFirst().nominal());
    for (Complement next : from.subList(1, from.size())) {
      boolean place =
          (leads(next.preposition(), false) || hangs(next.preposition()))
              && isPlace(parsed, next.nominal());
      boolean near = between(parsed, parts.getLast().to(), next.nominal().from()) == 1;
      if (!place || !near || isDenied(parsed, next)) {
        break;
      }
      parts.add(next.nominal());
    }
    return new Phrase(from.getFirst().preposition(), parts);
  }

  /// How many words, without commas and distances: "at sea, eleven miles off Ramsgate".
  private static long between(ParsedSentence parsed, int from, int to) {
    return parsed.tokens().subList(from, to).stream()
        .filter(token -> token.mention().isEmpty() && !token.is(","))
        .count();
  }

  /// ", not in the club"
  private static boolean isDenied(ParsedSentence parsed, Complement complement) {
    int from = complement.nominal().from();
    for (int i = Math.max(0, from - 4); i < from; i++) {
      if (parsed.token(i).is("not")) {
        return true;
      }
    }
    return false;
  }

  /// Named, or of a known kind, or a side of something.
  boolean isPlace(ParsedSentence parsed, Nominal nominal) {
    return ScopeReader.isNamed(parsed, nominal) || isKind(parsed, nominal);
  }

  boolean isKind(ParsedSentence parsed, Nominal nominal) {
    if (nominal.amount().isPresent() || !nominal.times().isEmpty()) {
      return false;
    }
    String head = parsed.head(nominal).text().toLowerCase(Locale.ROOT);
    Optional<String> two =
        nominal.head() > nominal.from()
            ? Optional.of(
                parsed.token(nominal.head() - 1).text().toLowerCase(Locale.ROOT) + " " + head)
            : Optional.empty();
    return two.flatMap(settings::of).isPresent() || settings.of(head).isPresent() || isSide(head);
  }

  private static boolean isSide(String head) {
    return PlaceWord.SIDE.has(head);
  }

  private static boolean hangs(String preposition) {
    return PlaceWord.HANGS.has(preposition);
  }

  private static boolean leads(String preposition, boolean motion) {
    return PlaceWord.LEADS.has(preposition) || (motion && PlaceWord.TOWARDS.has(preposition));
  }
}
