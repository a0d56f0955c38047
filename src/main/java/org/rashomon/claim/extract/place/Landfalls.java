package org.rashomon.claim.extract.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Happenings.Happening;
import org.rashomon.claim.extract.PlaceWord;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.extract.place.PlaceExtractor.Located;
import org.rashomon.claim.extract.place.PlacePhrases.Phrase;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds where a storm came over land: "made landfall near Kerrin", "crossed the coast at Kerrin",
/// "came ashore", "struck Kerrin".
final class Landfalls {
  private static final String LANDFALL = "LANDFALL";

  private final PlacePhrases phrases;

  Landfalls(PlacePhrases phrases) {
    this.phrases = phrases;
  }

  Optional<Located> find(ParsedSentence parsed, Clause clause) {
    if (clause.subject().isEmpty() || clause.isPassive()) {
      return Optional.empty();
    }
    return ashore(parsed, clause) ? behind(parsed, clause) : struck(parsed, clause);
  }

  private Optional<Located> behind(ParsedSentence parsed, Clause clause) {
    return phrases
        .behindVerb(parsed, clause, false)
        .map(phrase -> new Located(happening(parsed, clause), phrase));
  }

  /// "made landfall", "came ashore", "hit the coast"
  private static boolean ashore(ParsedSentence parsed, Clause clause) {
    String object = clause.object().map(noun -> Clauses.lemma(parsed, noun)).orElse("");
    String verb = Clauses.verb(parsed, clause);
    return (verb.equals("make") && object.equals("landfall"))
        || (PlaceWord.SWEEP.has(verb)
            && Arguments.particle(parsed, clause).filter("ashore"::equals).isPresent())
        || (PlaceWord.CROSS.has(verb) && isCoast(object))
        || (PlaceWord.SLAM.has(verb)
            && Clauses.led(clause, "into")
                .filter(noun -> isCoast(Clauses.lemma(parsed, noun)))
                .isPresent());
  }

  private static boolean isCoast(String lemma) {
    return PlaceWord.COAST.has(lemma);
  }

  /// A storm or a quake hits a town.
  private static Optional<Located> struck(ParsedSentence parsed, Clause clause) {
    boolean strikes = PlaceWord.STRIKE.has(Clauses.verb(parsed, clause));
    return strikes && isWeather(parsed, clause.subject().orElseThrow())
        ? clause
            .object()
            .filter(noun -> isTown(parsed, noun))
            .map(noun -> new Located(happening(parsed, clause), new Phrase("at", List.of(noun))))
        : Optional.empty();
  }

  /// What came: of "the eye of the cyclone" the cyclone.
  private static Happening happening(ParsedSentence parsed, Clause clause) {
    Nominal subject = clause.subject().orElseThrow();
    Nominal storm =
        PlaceWord.EYE.has(Clauses.lemma(parsed, subject))
            ? parsed.of(subject).orElse(subject)
            : subject;
    return new Happening(LANDFALL, Clauses.lemma(parsed, storm), Optional.of(storm));
  }

  private static boolean isWeather(ParsedSentence parsed, Nominal noun) {
    return parsed.tokens().subList(noun.from(), noun.to()).stream()
        .anyMatch(token -> PlaceWord.STORM.has(token.lemma().toLowerCase(Locale.ROOT)));
  }

  private static boolean isTown(ParsedSentence parsed, Nominal noun) {
    return ScopeReader.isNamed(parsed, noun)
        && parsed.tokens().subList(noun.from(), noun.to()).stream()
            .allMatch(token -> token.isProper());
  }
}
