package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Happening;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Window;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Reads what a clause limits its statement to: places and times. Where the clause itself names
/// none, those of the rest of its sentence hold.
public final class ScopeReader {
  private final WhichHappening happenings;

  public ScopeReader(StanceLexicon lexicon) {
    this.happenings = new WhichHappening(lexicon);
  }

  /// @param own the noun phrase the claim is on, if it is on one
  public Scope read(Reading reading, Optional<Clause> clause, Optional<Nominal> own) {
    ParsedSentence parsed = reading.parsed();
    List<Window> windows = clause.map(c -> windows(parsed, times(c))).orElse(List.of());
    if (windows.isEmpty()) {
      windows = clause.map(c -> windows(parsed, whenBefore(parsed, c))).orElse(List.of());
    }
    if (windows.isEmpty()) {
      windows = windows(parsed, TimesAround.of(parsed, clause));
    }
    List<String> places = clause.map(c -> places(parsed, c)).orElse(List.of());
    if (places.isEmpty()) {
      places =
          parsed.clauses().stream().flatMap(c -> places(parsed, c).stream()).distinct().toList();
    }
    List<String> all = new ArrayList<>(places);
    all.addAll(wideWords(parsed));
    Happening happening =
        WhichHappening.isPast(reading.report(), windows)
            ? Happening.HISTORICAL
            : happenings.of(parsed, clause, own);
    return Scope.OPEN.at(all).during(windows).with(happening).within(Stretches.of(parsed));
  }

  public static List<Integer> times(Clause clause) {
    List<Integer> times = new ArrayList<>(clause.times());
    clause.subject().ifPresent(subject -> times.addAll(subject.times()));
    clause.object().ifPresent(object -> times.addAll(object.times()));
    clause.complements().forEach(complement -> times.addAll(complement.nominal().times()));
    return times;
  }

  /// "1999, when 31 died": the time that a clause is hung on.
  private static List<Integer> whenBefore(ParsedSentence parsed, Clause clause) {
    int when = parsed.token(clause.from()).is("when") ? clause.from() : clause.from() - 1;
    int time = when > 1 && parsed.token(when - 1).is(",") ? when - 2 : when - 1;
    boolean hung = when > 0 && parsed.token(when).is("when") && time >= 0;
    return hung && parsed.token(time).moment().isPresent() ? List.of(time) : List.of();
  }

  public static List<Window> windows(ParsedSentence parsed, List<Integer> times) {
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
        .map(
            complement ->
                reach(complement) + name(parsed, complement.nominal()) + of(parsed, complement))
        .toList();
  }

  /// What holds "throughout Europe" is limited otherwise than what holds in a place of it.
  private static String reach(Complement complement) {
    String preposition = complement.preposition();
    return PlaceWord.REACHES.has(preposition) ? preposition + " " : "";
  }

  private static List<String> wideWords(ParsedSentence parsed) {
    return parsed.tokens().stream().map(Token::lemma).filter(PlaceWord.WIDE::has).toList();
  }

  static boolean isPlace(ParsedSentence parsed, Complement complement) {
    String preposition = complement.preposition();
    Nominal nominal = complement.nominal();
    return (PlaceWord.LIMITS.has(preposition)
            && ((isNamed(parsed, nominal) && !isEvent(parsed, nominal))
                || isWhole(parsed, nominal)
                || !of(parsed, complement).isEmpty()))
        || (PlaceWord.REACHES.has(preposition) && nominal.amount().isEmpty())
        || (PlaceWord.ALONG.has(preposition) && isWhole(parsed, nominal));
  }

  /// "killed in the Maravel building collapse": what it happened in, not where.
  private static boolean isEvent(ParsedSentence parsed, Nominal nominal) {
    Token head = parsed.head(nominal);
    return !head.isProper()
        && WordNet.load().isA(head.lemma(), "event")
        && !WordNet.load().isA(head.lemma(), "location");
  }

  /// "the whole province", "the entire country"
  private static boolean isWhole(ParsedSentence parsed, Nominal nominal) {
    boolean whole =
        parsed.tokens().subList(nominal.from(), nominal.head()).stream()
            .anyMatch(token -> token.is("whole") || token.is("entire"));
    String head = parsed.head(nominal).lemma();
    return whole && (isRegion(head) || isLine(head));
  }

  /// What is counted along.
  private static boolean isLine(String lemma) {
    return PlaceWord.LINE.has(lemma);
  }

  /// The name behind "the town of", "the province of".
  private static String of(ParsedSentence parsed, Complement complement) {
    Nominal nominal = complement.nominal();
    return isRegion(parsed.head(nominal).lemma())
        ? parsed
            .of(nominal)
            .filter(name -> isNamed(parsed, name))
            .map(name -> " of " + name(parsed, name))
            .orElse("")
        : "";
  }

  private static boolean isRegion(String lemma) {
    return PlaceWord.REGION.has(lemma);
  }

  /// Whether a phrase has a proper name in it and is no time: "the Taranto plant".
  public static boolean isNamed(ParsedSentence parsed, Nominal nominal) {
    return nominal.times().isEmpty()
        && nominal.amount().isEmpty()
        && parsed.tokens().subList(nominal.from(), nominal.to()).stream()
            .anyMatch(token -> token.isProper() && token.mention().isEmpty());
  }

  /// The name without its article.
  public static String name(ParsedSentence parsed, Nominal nominal) {
    return parsed.words(start(parsed, nominal), nominal.to());
  }

  /// The index of the first word behind the article.
  public static int start(ParsedSentence parsed, Nominal nominal) {
    int from = nominal.from();
    while (from < nominal.head() && isDeterminer(parsed.token(from))) {
      from++;
    }
    return from;
  }

  private static boolean isDeterminer(Token token) {
    return token.tag().equals("DT") || token.tag().equals("PRP$") || token.tag().equals("PDT");
  }
}
