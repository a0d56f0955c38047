package org.rashomon.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rashomon.api.operation.Meters;
import org.rashomon.api.wire.ComparisonAnswer;
import org.rashomon.api.wire.ComparisonMapper;
import org.rashomon.claim.ClaimExtractor;
import org.rashomon.claim.ClaimExtractors;
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

  @Produces
  @Singleton
  @Typed(Pipeline.class)
  Pipeline pipeline(Meters meters) {
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
  Analysis analysis(Pipeline pipeline) {
    return new Analysis(pipeline, Ruleset.fingerprint());
  }

  @Produces
  @Singleton
  ComparisonMapper mapper(
      @ConfigProperty(name = "quarkus.application.name") String name,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    return new ComparisonMapper(new ComparisonAnswer.Engine(name, version, Ruleset.fingerprint()));
  }
}
