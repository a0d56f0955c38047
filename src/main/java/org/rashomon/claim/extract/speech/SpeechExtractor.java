package org.rashomon.claim.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Context;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.Terms;
import org.rashomon.claim.extract.speech.SpeakerFinder.Speaker;
import org.rashomon.claim.lexicon.SpeechWord;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Who said the quoted words, wrote the letter, announced it or found it out. The slot's predicate
/// is the act, the value the speaker; the words of the clause's context are what was said, by which
/// two such claims are compared.
public final class SpeechExtractor implements Extractor {
  public static final String QUOTED = "SAID";
  public static final String WROTE = "WROTE";
  public static final String ANNOUNCED = "ANNOUNCED";
  public static final String FOUND = "FOUND";

  /// Fewer words tell no finding.
  private static final int LEAST_TOLD = 4;

  private final SpeakerFinder speakers = new SpeakerFinder();
  private final WordGroups<SpeechWord> words = SpeechWord.load();
  private final Quotations quotations;

  public SpeechExtractor(StanceLexicon stances) {
    this.quotations = new Quotations(stances, speakers, words);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    if (reading.parsed().sentence().isTitle()) {
      return claims;
    }
    quoted(reading).ifPresent(claims::add);
    for (Clause clause : reading.parsed().clauses()) {
      clause.verb().flatMap(verb -> act(reading, clause, verb)).ifPresent(claims::add);
      accordingTo(reading, clause).ifPresent(claims::add);
    }
    return claims;
  }

  private Optional<Claim> quoted(Reading reading) {
    return quotations
        .find(reading)
        .map(
            quoted ->
                claim(
                    reading,
                    stretch(reading.parsed(), quoted),
                    quoted.speaker(),
                    new Said(QUOTED, "", quoted.quoted().words())));
  }

  /// Whose words they are, with what else is said of the speaker, and the words.
  private static Stretch stretch(ParsedSentence parsed, Quotations.Quoted quoted) {
    Stretch speaker = quoted.at().and(quoted.speaker().from(), quoted.speaker().to());
    Stretch clause =
        parsed.clauses().stream()
            .filter(c -> c.from() <= speaker.from() && speaker.to() <= c.to())
            .findFirst()
            .map(c -> new Stretch(c.from(), c.to()))
            .orElse(speaker);
    return quoted.quoted().with(parsed, clause);
  }

  private Optional<Claim> act(Reading reading, Clause clause, Element.Verbal verb) {
    String lemma = reading.parsed().token(verb.main()).lemma();
    if (clause.stance().isNegative()
        || clause.stance().modality() == Modality.OPEN
        || clause.stance().modality() == Modality.UNDECIDED) {
      return Optional.empty();
    }
    if (words.has(SpeechWord.WRITING, lemma)) {
      return written(reading, clause, verb);
    }
    boolean announced = words.has(SpeechWord.ANNOUNCING, lemma);
    boolean found = words.has(SpeechWord.FINDING, lemma);
    if (verb.voice() == Element.Voice.PASSIVE || !(announced || found)) {
      return Optional.empty();
    }
    int at = reading.parsed().elements().indexOf(verb);
    return speakers
        .at(reading, at)
        .filter(speaker -> announced ? isPerson(speaker) : isResearcher(speaker))
        .flatMap(speaker -> told(reading, verb, speaker, announced ? ANNOUNCED : FOUND));
  }

  private static boolean isPerson(Speaker speaker) {
    return speaker.who().proper();
  }

  private boolean isResearcher(Speaker speaker) {
    return speaker.who().lemmas().stream().anyMatch(w -> words.has(SpeechWord.RESEARCHER, w));
  }

  private Optional<Claim> accordingTo(Reading reading, Clause clause) {
    for (Complement complement : clause.complements()) {
      if (complement.preposition().equals("according to") && clause.verb().isPresent()) {
        return speakers
            .speaker(reading.parsed(), complement.nominal())
            .filter(this::isResearcher)
            .flatMap(speaker -> told(reading, clause.verb().orElseThrow(), speaker, FOUND));
      }
    }
    return Optional.empty();
  }

  /// "An army chaplain wrote the letter", "the letter was written by an army chaplain"
  private Optional<Claim> written(Reading reading, Clause clause, Element.Verbal verb) {
    ParsedSentence parsed = reading.parsed();
    boolean passive = verb.voice() == Element.Voice.PASSIVE;
    Optional<Element.Nominal> document = passive ? clause.subject() : clause.object();
    Optional<Element.Nominal> author =
        passive
            ? clause.complements().stream()
                .filter(complement -> complement.preposition().equals("by"))
                .map(Complement::nominal)
                .findFirst()
            : clause.subject();
    return document
        .filter(noun -> words.has(SpeechWord.DOCUMENT, parsed.head(noun).lemma()))
        .filter(noun -> !parsed.token(noun.from()).is("a") && !parsed.token(noun.from()).is("an"))
        .flatMap(
            noun ->
                author
                    .flatMap(who -> speakers.speaker(parsed, who))
                    .map(
                        speaker ->
                            claim(
                                reading,
                                verb,
                                speaker,
                                new Said(
                                    WROTE,
                                    parsed.head(noun).lemma(),
                                    besides(parsed, verb, speaker)))));
  }

  private static Optional<Claim> told(
      Reading reading, Element.Verbal verb, Speaker speaker, String act) {
    List<String> content = besides(reading.parsed(), verb, speaker);
    return content.size() < LEAST_TOLD
        ? Optional.empty()
        : Optional.of(claim(reading, verb, speaker, new Said(act, "", content)));
  }

  /// The content words and numbers of the sentence but for the speaker and the verb of the act.
  private static List<String> besides(ParsedSentence parsed, Element.Verbal verb, Speaker speaker) {
    List<String> besides = new ArrayList<>();
    for (int i = 0; i < parsed.tokens().size(); i++) {
      Token token = parsed.token(i);
      boolean named = i >= speaker.from() && i < speaker.to();
      boolean content = Terms.isContent(token) || token.amount().isPresent();
      if (!named && content && i != verb.main()) {
        besides.add(token.lemma());
      }
    }
    return besides;
  }

  private record Said(String act, String thing, List<String> content) {
    Said {
      content = List.copyOf(content);
    }
  }

  private static Claim claim(Reading reading, Element.Verbal verb, Speaker speaker, Said said) {
    Stretch words = new Stretch(verb.from(), verb.to()).and(speaker.from(), speaker.to());
    return claim(reading, words, speaker, said);
  }

  private static Claim claim(Reading reading, Stretch words, Speaker speaker, Said said) {
    return reading.claim(
        words,
        new Statement(
            new Slot(Aspect.SPEECH, said.act(), said.thing()),
            speaker.who(),
            Stance.PLAIN,
            Scope.OPEN),
        new Context(said.content(), List.of(), List.of()));
  }
}
