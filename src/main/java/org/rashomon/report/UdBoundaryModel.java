package org.rashomon.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SentenceModel;

/// OpenNLP's sentence model for English, trained on the Universal Dependencies English Web
/// Treebank, asked about one mark at a time.
///
/// `SentenceDetectorME` over a whole text takes time that grows with the square of its length when
/// a word is long or abbreviations are many, and an instance serves one thread. The model below it
/// is immutable, so this class is thread-safe, needs no pool, and costs the same at every mark.
final class UdBoundaryModel implements BoundaryModel {
  private static final String RESOURCE = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String SPLIT = "s";

  private final SentenceModel sentences;
  private final MaxentModel classifier;

  private UdBoundaryModel(SentenceModel sentences) {
    this.sentences = sentences;
    this.classifier = sentences.getMaxentModel();
  }

  /// Loads the model from the class path.
  static UdBoundaryModel shipped() {
    try (InputStream stream =
        Objects.requireNonNull(UdBoundaryModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new UdBoundaryModel(new SentenceModel(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean ends(CharSequence window, int at) {
    // A fresh generator each time: it keeps buffers and so is not for two threads, and costs next
    // to nothing.
    String[] context = sentences.getFactory().getSDContextGenerator().getContext(window, at);
    return classifier.getBestOutcome(classifier.eval(context)).equals(SPLIT);
  }
}
