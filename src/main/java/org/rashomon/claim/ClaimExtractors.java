package org.rashomon.claim;

import java.util.List;
import org.rashomon.claim.extract.cause.CauseExtractor;
import org.rashomon.claim.extract.identity.IdentityExtractor;
import org.rashomon.claim.extract.identity.NationalityExtractor;
import org.rashomon.claim.extract.identity.ThingExtractor;
import org.rashomon.claim.extract.measure.AgeExtractor;
import org.rashomon.claim.extract.measure.FactorExtractor;
import org.rashomon.claim.extract.measure.PartsExtractor;
import org.rashomon.claim.extract.measure.QuantityExtractor;
import org.rashomon.claim.extract.measure.RankExtractor;
import org.rashomon.claim.extract.occurrence.OccurrenceExtractor;
import org.rashomon.claim.extract.place.PlaceExtractor;
import org.rashomon.claim.extract.refutation.RefutationExtractor;
import org.rashomon.claim.extract.responsibility.ResponsibilityExtractor;
import org.rashomon.claim.extract.result.MarginExtractor;
import org.rashomon.claim.extract.result.PlacingExtractor;
import org.rashomon.claim.extract.result.ResultExtractor;
import org.rashomon.claim.extract.speech.SpeechExtractor;
import org.rashomon.claim.extract.state.AttributeExtractor;
import org.rashomon.claim.extract.state.HeadlineTrend;
import org.rashomon.claim.extract.state.ImpliedStateExtractor;
import org.rashomon.claim.extract.state.StateExtractor;
import org.rashomon.claim.extract.time.DeadlineExtractor;
import org.rashomon.claim.extract.time.TimeExtractor;
import org.rashomon.claim.extract.wording.WordingExtractor;
import org.rashomon.claim.lexicon.Lemmatizer;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Attribution;
import org.rashomon.claim.syntax.PennTagger;
import org.rashomon.claim.syntax.SentenceParser;
import org.rashomon.claim.syntax.TokenReader;
import org.rashomon.quantity.MentionReader;

/// Puts the claim extractor together from the models and lexicons on the class path.
public final class ClaimExtractors {
  private ClaimExtractors() {}

  /// Loads all models and lexicons, which takes a second or two.
  public static ClaimExtractor load(MentionReader mentions) {
    PredicateLexicon predicates = PredicateLexicon.load();
    StanceLexicon stances = StanceLexicon.load();
    StateLexicon states = StateLexicon.load();
    WordNet words = WordNet.load();
    TokenReader tokens = new TokenReader(new PennTagger(), new Lemmatizer(words));
    SentenceParser parser = new SentenceParser(mentions, tokens, new Attribution(stances));
    return new ClaimExtractor(
        parser,
        List.of(
            new QuantityExtractor(predicates, stances),
            new TimeExtractor(predicates, stances, words),
            new DeadlineExtractor(),
            new FactorExtractor(stances),
            new AgeExtractor(predicates, stances),
            new RankExtractor(),
            new ResultExtractor(stances),
            new PlacingExtractor(stances),
            new MarginExtractor(mentions, stances),
            new OccurrenceExtractor(predicates, stances),
            new PlaceExtractor(predicates, stances),
            new CauseExtractor(stances),
            new ResponsibilityExtractor(stances),
            new IdentityExtractor(stances),
            new PartsExtractor(),
            new SpeechExtractor(stances),
            new NationalityExtractor(stances),
            new ThingExtractor(stances),
            new RefutationExtractor(),
            new StateExtractor(states, stances),
            new ImpliedStateExtractor(states, stances),
            new HeadlineTrend(),
            new AttributeExtractor(states, stances),
            new WordingExtractor()));
  }
}
