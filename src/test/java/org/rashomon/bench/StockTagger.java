package org.rashomon.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/// OpenNLP's own tagger, as it comes, with the model that the service uses: the yardstick of the
/// rates, and what the service's tagger must agree with. Not thread-safe.
public final class StockTagger {
  private final POSTaggerME tagger;

  public StockTagger() throws IOException {
    try (InputStream model = getClass().getResourceAsStream("/en-pos-maxent.bin")) {
      tagger = new POSTaggerME(new POSModel(Objects.requireNonNull(model)), POSTagFormat.PENN);
    }
  }

  /// One tag a word.
  public List<String> tags(List<String> words) {
    return List.of(tagger.tag(words.toArray(String[]::new)));
  }
}
