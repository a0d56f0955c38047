package org.rashomon.claim.extract.speech;

import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.speech.SpeakerFinder.Speaker;
import org.rashomon.claim.lexicon.SpeechWord;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.Element.Verbal;
import org.rashomon.claim.syntax.Element.Voice;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Finds whose words a sentence quotes: "…", said X; X called it "…"; for X it is "…"; in the words
/// of X and according to X it is "…".
final class Quotations {
  private final StanceLexicon stances;
  private final SpeakerFinder speakers;
  private final WordGroups<SpeechWord> words;

  Quotations(StanceLexicon stances, SpeakerFinder speakers, WordGroups<SpeechWord> words) {
    this.stances = stances;
    this.speakers = speakers;
    this.words = words;
  }

  /// @param at the words that give the quotation to its speaker
  /// @param quoted as written
  record Quoted(Speaker speaker, Stretch at, QuotedWords quoted) {}

  Optional<Quoted> find(Reading reading) {
    QuotedWords quoted = QuotedWords.of(reading.parsed());
    return quoted.isTelling() ? found(reading, quoted) : Optional.empty();
  }

  /// The first verb of saying outside the quotation marks says whose words they are.
  private Optional<Quoted> found(Reading reading, QuotedWords quoted) {
    ParsedSentence parsed = reading.parsed();
    for (int i = 0; i < parsed.elements().size(); i++) {
      if (parsed.elements().get(i) instanceof Verbal verb
          && !quoted.isInside(parsed, parsed.token(verb.main()))) {
        boolean says = says(parsed.token(verb.main()));
        Optional<Quoted> told = told(reading, quoted, i, says);
        if (told.isPresent() || (says && verb.voice() == Voice.ACTIVE)) {
          return told;
        }
      }
    }
    return inView(parsed, quoted);
  }

  private Optional<Quoted> told(Reading reading, QuotedWords quoted, int at, boolean says) {
    ParsedSentence parsed = reading.parsed();
    Verbal verb = (Verbal) parsed.elements().get(at);
    boolean describes =
        words.has(SpeechWord.DESCRIBING, parsed.token(verb.main()).lemma()) && quoted.isPlain();
    Optional<Speaker> speaker =
        verb.voice() == Voice.ACTIVE
            ? Optional.of(at).filter(i -> says || describes).flatMap(i -> speakers.at(reading, i))
            : Optional.of(at).filter(i -> describes).flatMap(i -> by(parsed, i + 1));
    return speaker
        .filter(who -> !quoted.isInside(parsed, parsed.token(who.from())))
        .map(who -> new Quoted(who, new Stretch(verb.from(), verb.to()), quoted));
  }

  private boolean says(Token verb) {
    return verb.isVerb()
        && stances
            .reporting(verb.lemma())
            .filter(modality -> modality != Modality.DENIED && modality != Modality.PROBABLE)
            .isPresent();
  }

  /// "was described by X as"
  private Optional<Speaker> by(ParsedSentence parsed, int at) {
    return isLink(parsed, at, "by") ? speaker(parsed, at + 1) : Optional.empty();
  }

  /// "For X, …", "in the words of X", "in X's view"
  private Optional<Quoted> inView(ParsedSentence parsed, QuotedWords quoted) {
    for (int i = 0; i + 1 < parsed.elements().size(); i++) {
      boolean opens =
          i == 0 && (isLink(parsed, i, "for") || isLink(parsed, i, "to")) && parsed.isComma(i + 2);
      boolean led = i > 0 && isLink(parsed, i, "of") && isView(parsed, i - 1);
      boolean according = isLink(parsed, i, "according");
      if (opens || led || according) {
        return speaker(parsed, i + 1)
            .filter(who -> who.who().proper())
            .filter(who -> !quoted.isInside(parsed, parsed.token(who.from())))
            .map(who -> new Quoted(who, new Stretch(who.from(), who.to()), quoted));
      }
    }
    return Optional.empty();
  }

  private boolean isView(ParsedSentence parsed, int at) {
    return parsed.elements().get(at) instanceof Nominal noun
        && words.has(SpeechWord.VIEW, parsed.head(noun).lemma());
  }

  private Optional<Speaker> speaker(ParsedSentence parsed, int at) {
    return at < parsed.elements().size() && parsed.elements().get(at) instanceof Nominal noun
        ? speakers.itself(parsed, noun)
        : Optional.empty();
  }

  private static boolean isLink(ParsedSentence parsed, int at, String word) {
    return at < parsed.elements().size()
        && parsed.elements().get(at) instanceof Link link
        && parsed.token(link.from()).is(word);
  }
}
