package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Window;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Reads what a clause limits its statement to: places and times. Where the clause itself names
/// none, those of the rest of its sentence hold.
final class ScopeReader {
  private ScopeReader() {}

  static Scope read(ParsedSentence parsed, Optional<Clause> clause) {
    List<Window> windows = clause.map(c -> windows(parsed, times(c))).orElse(List.of());
    if (windows.isEmpty()) {
      windows = windows(parsed, allTimes(parsed));
    }
    List<String> places = clause.map(c -> places(parsed, c)).orElse(List.of());
    if (places.isEmpty()) {
      places =
          parsed.clauses().stream().flatMap(c -> places(parsed, c).stream()).distinct().toList();
    }
    return Scope.OPEN.at(places).during(windows);
  }

  private static List<Integer> times(Clause clause) {
    List<Integer> times = new ArrayList<>(clause.times());
    clause.subject().ifPresent(subject -> times.addAll(subject.times()));
    clause.object().ifPresent(object -> times.addAll(object.times()));
    clause.complements().forEach(complement -> times.addAll(complement.nominal().times()));
    return times;
  }

  private static List<Integer> allTimes(ParsedSentence parsed) {
    List<Integer> times = new ArrayList<>();
    for (int i = 0; i < parsed.tokens().size(); i++) {
      if (parsed.token(i).moment().isPresent()) {
        times.add(i);
      }
    }
    return times;
  }

  private static List<Window> windows(ParsedSentence parsed, List<Integer> times) {
    return times.stream()
        .distinct()
        .sorted()
        .flatMap(index -> parsed.token(index).moment().stream())
        .map(moment -> new Window(moment.relation(), moment.value()))
        .toList();
  }

  static List<String> places(ParsedSentence parsed, Clause clause) {
    return clause.complements().stream()
        .filter(complement -> isPlace(parsed, complement))
        .map(complement -> name(parsed, complement.nominal()))
        .toList();
  }

  static boolean isPlace(ParsedSentence parsed, Complement complement) {
    return switch (complement.preposition()) {
      case "in",
          "at",
          "near",
          "outside",
          "off",
          "across",
          "throughout",
          "around",
          "inside",
          "above",
          "below",
          "within",
          "north of",
          "south of",
          "east of",
          "west of" ->
          parsed.head(complement.nominal()).isProper();
      default -> false;
    };
  }

  /// The name without its article.
  static String name(ParsedSentence parsed, Element.Nominal nominal) {
    int from = nominal.from();
    while (from < nominal.head() && isDeterminer(parsed.token(from))) {
      from++;
    }
    return parsed.words(from, nominal.to());
  }

  private static boolean isDeterminer(Token token) {
    return token.tag().equals("DT") || token.tag().equals("PRP$") || token.tag().equals("PDT");
  }
}
