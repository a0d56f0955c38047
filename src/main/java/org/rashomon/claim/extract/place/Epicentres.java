package org.rashomon.claim.extract.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Happenings.Happening;
import org.rashomon.claim.extract.PlaceWord;
import org.rashomon.claim.extract.place.PlaceExtractor.Located;
import org.rashomon.claim.extract.place.PlacePhrases.Phrase;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Finds where an earthquake began: "its epicentre was just outside Corvel", "struck the coast with
/// its epicentre near the town of Corvel", "was centred near Corvel". Where it was felt or did harm
/// is another place.
final class Epicentres {
  private static final Happening BEGAN = new Happening("EPICENTRE", "quake", Optional.empty());

  private final PlacePhrases phrases;

  Epicentres(PlacePhrases phrases) {
    this.phrases = phrases;
  }

  Optional<Located> find(ParsedSentence parsed, Clause clause) {
    return centre(parsed, clause)
        .flatMap(at -> place(parsed, clause, at))
        .map(place -> new Located(BEGAN, phrase(parsed, place)));
  }

  /// The word that tells of the centre.
  private static Optional<Integer> centre(ParsedSentence parsed, Clause clause) {
    int from = clause.subject().map(Nominal::from).orElse(clause.from());
    int verb = clause.verb().orElseThrow().to();
    return IntStream.range(Math.min(from, clause.from()), Math.max(reach(parsed, clause), verb))
        .filter(i -> isCentre(parsed, clause, i))
        .boxed()
        .findFirst();
  }

  /// To the next verb.
  private static int reach(ParsedSentence parsed, Clause clause) {
    int verb = clause.verb().orElseThrow().main();
    return parsed.verbClauses().stream()
        .mapToInt(other -> other.verb().orElseThrow().from())
        .filter(from -> from > verb)
        .min()
        .orElse(parsed.tokens().size());
  }

  private static boolean isCentre(ParsedSentence parsed, Clause clause, int at) {
    Token token = parsed.token(at);
    if (PlaceWord.EPICENTRE.has(token.lemma())) {
      return token.isNoun();
    }
    boolean centre = token.lemma().equals("centre") || token.lemma().equals("center");
    return centre
        && (token.isVerb() ? quaked(parsed, clause) : at > 0 && parsed.token(at - 1).is("its"))
        && parsed.tokens().stream().anyMatch(word -> PlaceWord.QUAKE.has(word.lemma()));
  }

  private static boolean quaked(ParsedSentence parsed, Clause clause) {
    return clause
        .subject()
        .filter(subject -> PlaceWord.QUAKE.has(Clauses.lemma(parsed, subject)))
        .isPresent();
  }

  /// Behind the verb that the centre is the subject of, else behind the centre; behind "the
  /// epicentre of the quake in the east" comes where that was, too.
  private Optional<Nominal> place(ParsedSentence parsed, Clause clause, int centre) {
    int verb = clause.verb().orElseThrow().main();
    boolean of = centre + 1 < parsed.tokens().size() && parsed.token(centre + 1).is("of");
    Stream<Nominal> places =
        parsed
            .nominals()
            .filter(noun -> noun.from() > Math.max(centre, verb))
            .filter(noun -> noun.to() <= reach(parsed, clause))
            .filter(noun -> leads(parsed, noun).isPresent())
            .filter(noun -> town(parsed, noun).isPresent() || phrases.isPlace(parsed, noun));
    return verb < centre && of ? places.reduce((first, second) -> second) : places.findFirst();
  }

  private static Optional<String> leads(ParsedSentence parsed, Nominal noun) {
    int before = noun.from() - 2;
    boolean close =
        before >= 0 && (parsed.token(before).is("close") || parsed.token(before).is("next"));
    return parsed
        .preposition(noun)
        .map(word -> close && word.equals("to") ? "close to" : word)
        .filter(PlaceWord.LEADS::has);
  }

  /// "the town of Corvel"
  private static Optional<Nominal> town(ParsedSentence parsed, Nominal noun) {
    return PlaceWord.REGION.has(parsed.head(noun).lemma())
        ? parsed.of(noun).filter(name -> parsed.head(name).isProper())
        : Optional.empty();
  }

  private static Phrase phrase(ParsedSentence parsed, Nominal place) {
    return new Phrase(
        leads(parsed, place).orElseThrow(), List.of(town(parsed, place).orElse(place)));
  }
}
