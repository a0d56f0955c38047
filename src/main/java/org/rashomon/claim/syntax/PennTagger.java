package org.rashomon.claim.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.postag.POSModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/// OpenNLP's maximum entropy tokenizer and tagger with the Penn Treebank models of 2010, read from
/// the class path. The models are shared; tokenizers are not thread-safe and are pooled.
public final class PennTagger implements Tagger {
  private final TokenizerModel tokenizerModel = load("/en-token.bin", TokenizerModel::new);
  private final TagModel tags = TagModel.of(load("/en-pos-maxent.bin", POSModel::new));
  private final ConcurrentLinkedQueue<TokenizerME> idle = new ConcurrentLinkedQueue<>();

  @Override
  public List<Range> words(String sentence) {
    TokenizerME tokenizer = Optional.ofNullable(idle.poll()).orElseGet(this::tokenizer);
    Span[] words = tokenizer.tokenizePos(sentence);
    idle.offer(tokenizer);
    return Arrays.stream(words).map(span -> new Range(span.getStart(), span.getEnd())).toList();
  }

  private TokenizerME tokenizer() {
    return new TokenizerME(tokenizerModel);
  }

  @Override
  public List<String> tags(List<String> words) {
    return new TagSearch(tags, words).best();
  }

  private static <M> M load(String path, Reader<M> reader) {
    try (InputStream in = PennTagger.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("model " + path + " is not on the class path");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("model " + path + " cannot be read", e);
    }
  }

  private interface Reader<M> {
    M read(InputStream in) throws IOException;
  }
}
