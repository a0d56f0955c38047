package org.rashomon.claim.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/// OpenNLP's maximum entropy tokenizer and tagger with the Penn Treebank models of 2010, read from
/// the class path. The models are shared; the working objects are not thread-safe and are pooled.
public final class PennTagger implements Tagger {
  private final TokenizerModel tokenizerModel = load("/en-token.bin", TokenizerModel::new);
  private final POSModel taggerModel = load("/en-pos-maxent.bin", POSModel::new);
  private final ConcurrentLinkedQueue<Worker> idle = new ConcurrentLinkedQueue<>();

  @Override
  public List<Range> words(String sentence) {
    return with(
        worker ->
            Arrays.stream(worker.tokenizer.tokenizePos(sentence))
                .map(span -> new Range(span.getStart(), span.getEnd()))
                .toList());
  }

  @Override
  public List<String> tags(List<String> words) {
    return with(worker -> List.of(worker.tagger.tag(words.toArray(String[]::new))));
  }

  private <T> T with(java.util.function.Function<Worker, T> work) {
    Worker worker = idle.poll();
    if (worker == null) {
      worker =
          new Worker(
              new TokenizerME(tokenizerModel), new POSTaggerME(taggerModel, POSTagFormat.PENN));
    }
    T result = work.apply(worker);
    idle.offer(worker);
    return result;
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

  private record Worker(TokenizerME tokenizer, POSTaggerME tagger) {}

  private interface Reader<M> {
    M read(InputStream in) throws IOException;
  }
}
