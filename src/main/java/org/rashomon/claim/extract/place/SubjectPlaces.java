package org.rashomon.claim.extract.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.Happenings.Happening;
import org.rashomon.claim.extract.place.PlaceExtractor.Located;
import org.rashomon.claim.extract.place.PlacePhrases.Phrase;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds where something happened that is told with the subject: "Monday's blast in Lesna killed
/// four", "a factory in Lesna blew up".
final class SubjectPlaces {
  private final Whereabouts whereabouts;
  private final PlacePhrases phrases;

  SubjectPlaces(Whereabouts whereabouts, PlacePhrases phrases) {
    this.whereabouts = whereabouts;
    this.phrases = phrases;
  }

  Optional<Located> find(ParsedSentence parsed, Clause clause) {
    if (clause.subject().isEmpty() || clause.kind() == Clause.Kind.RELATIVE) {
      return Optional.empty();
    }
    Nominal subject = Entities.base(parsed, clause.subject().get());
    return happening(parsed, clause, subject)
        .flatMap(told -> behind(parsed, clause, subject).map(phrase -> new Located(told, phrase)));
  }

  /// What the subject names, or what the verb tells of it.
  private Optional<Happening> happening(ParsedSentence parsed, Clause clause, Nominal subject) {
    String noun = Clauses.lemma(parsed, subject);
    return whereabouts
        .group(noun)
        .filter(group -> isOfOnePlace(group) && isKnown(parsed, subject))
        .map(group -> new Happening(group, noun, Optional.of(subject)))
        .or(
            () ->
                clause.object().isPresent()
                    ? Optional.empty()
                    : whereabouts
                        .of(parsed, clause)
                        .filter(told -> isOfOnePlace(told.predicate()))
                        .filter(told -> told.patient().equals(Optional.of(subject))));
  }

  /// "the blast", "Monday's blast": "a blast" may be another, and "the derailment of a coal train"
  /// is not that of the other train.
  private static boolean isKnown(ParsedSentence parsed, Nominal event) {
    return parsed.of(event).isEmpty() && isDefinite(parsed, event);
  }

  private static boolean isDefinite(ParsedSentence parsed, Nominal event) {
    return parsed.token(event.from()).is("the") || !event.times().isEmpty();
  }

  /// What befalls a place; a person goes elsewhere.
  private static boolean isOfOnePlace(String group) {
    return switch (group) {
      case "BLAST", "FIRE", "CRASH", "COLLAPSE", "SHOOTING" -> true;
      default -> false;
    };
  }

  private Optional<Phrase> behind(ParsedSentence parsed, Clause clause, Nominal subject) {
    int verb = clause.verb().orElseThrow().from();
    List<Complement> between =
        clause.complements().stream()
            .filter(c -> c.nominal().from() >= subject.to() && c.nominal().to() <= verb)
            .sorted(Comparator.comparingInt(c -> c.nominal().from()))
            .toList();
    return phrases.first(parsed, between, false);
  }
}
