package org.rashomon.claim.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.tokenize.TokenizerModel;

/// OpenNLP's maximum entropy tokenizer and tagger with the Penn Treebank models of 2010, read from
/// the class path and laid out for speed: words and tags are those of OpenNLP's own classes.
public final class PennTagger implements Tagger {
  private final WordBreaks breaks = new WordBreaks(load("/en-token.bin", TokenizerModel::new));
  private final TagModel tags = TagModel.of(load("/en-pos-maxent.bin", POSModel::new));

  @Override
  public List<Range> words(String sentence) {
    List<Range> words = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      int end = at;
      while (end < sentence.length() && !isBlank(sentence.charAt(end))) {
        end++;
      }
      if (end > at) {
        split(sentence, new Range(at, end), words);
      }
      at = end + 1;
    }
    return words;
  }

  private void split(String sentence, Range part, List<Range> words) {
    String text = sentence.substring(part.start(), part.end());
    int end = isPlain(text) ? 0 : text.length();
    int start = 0;
    for (int at = 1; at < end; at++) {
      if (breaks.isAt(text, at)) {
        words.add(new Range(part.start() + start, part.start() + at));
        start = at;
      }
    }
    words.add(new Range(part.start() + start, part.end()));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /// Letters and digits alone are one word.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 || !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
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
