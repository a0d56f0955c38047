package org.rashomon.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.rashomon.claim.syntax.Tagger;

/// OpenNLP's own tokenizer and tagger, as they come, with the models that the service uses: the
/// yardstick of the rates, and what the service's tagger must agree with. Not thread-safe.
public final class StockTagger implements Tagger {
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  public StockTagger() throws IOException {
    try (InputStream words = getClass().getResourceAsStream("/en-token.bin");
        InputStream tags = getClass().getResourceAsStream("/en-pos-maxent.bin")) {
      tokenizer = new TokenizerME(new TokenizerModel(Objects.requireNonNull(words)));
      tagger = new POSTaggerME(new POSModel(Objects.requireNonNull(tags)), POSTagFormat.PENN);
    }
  }

  @Override
  public List<Range> words(String sentence) {
    return Arrays.stream(tokenizer.tokenizePos(sentence))
        .map(span -> new Range(span.getStart(), span.getEnd()))
        .toList();
  }

  @Override
  public List<String> tags(List<String> words) {
    return List.of(tagger.tag(words.toArray(String[]::new)));
  }
}
