package org.rashomon.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rashomon.api.operation.Meters;
import org.rashomon.api.wire.ComparisonAnswer;
import org.rashomon.api.wire.ComparisonMapper;
import org.rashomon.claim.ClaimExtractor;
import org.rashomon.claim.ClaimExtractors;
import org.rashomon.claim.lexicon.Additions;
import org.rashomon.claim.lexicon.MalformedLexiconException;
import org.rashomon.comparison.Comparer;
import org.rashomon.comparison.CopiedOrigins;
import org.rashomon.comparison.Pipeline;
import org.rashomon.comparison.Reader;
import org.rashomon.event.Analysis;
import org.rashomon.quantity.QuantityReader;
import org.rashomon.report.ArticleReader;

/// Puts the rooms together: the domain is plain Java and knows nothing of how it is wired.
@Singleton
public class Wiring {

  /// @throws MalformedLexiconException which stops the start
  @Produces
  @Singleton
  Additions additions(
      @ConfigProperty(name = "rashomon.lexicon.folder") Optional<Path> lexicons,
      @ConfigProperty(name = "rashomon.places.file") Optional<Path> places) {
    return Additions.read(lexicons, places);
  }

  @Produces
  @Singleton
  @Typed(Pipeline.class)
  Pipeline pipeline(Meters meters, Additions additions) {
    additions.use();
    ArticleReader articles = new ArticleReader();
    ClaimExtractor claims = ClaimExtractors.load(new QuantityReader());
    return new Pipeline(new Reader(articles::read, claims::extract), CopiedOrigins::new, meters);
  }

  @Produces
  @ApplicationScoped
  Comparer comparer(Pipeline pipeline) {
    return pipeline;
  }

  @Produces
  @Singleton
  Analysis analysis(Pipeline pipeline, Additions additions) {
    return new Analysis(pipeline, Ruleset.fingerprint(additions.files()));
  }

  @Produces
  @Singleton
  ComparisonMapper mapper(
      Additions additions,
      @ConfigProperty(name = "quarkus.application.name") String name,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    return new ComparisonMapper(
        new ComparisonAnswer.Engine(name, version, Ruleset.fingerprint(additions.files())));
  }
}
