package org.rashomon.claim.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// A text file of the WordNet 3.1 database on the class path, read line by line so that no more
/// than one line of it is held at a time. Its forms: wndb(5WN) of the WordNet manual.
final class WordNetFile {
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

  /// The licence that each file begins with is set off by two spaces.
  private static final String LICENCE = "  ";

  private final String name;

  /// @param name such as `index.noun`
  WordNetFile(String name) {
    this.name = name;
  }

  /// @throws IllegalStateException naming file and line where one cannot be read
  void forEachLine(Consumer<WordNetFields> reader) {
    int number = 0;
    try (BufferedReader lines = open()) {
      String line = lines.readLine();
      while (line != null) {
        number++;
        if (!line.startsWith(LICENCE)) {
          reader.accept(new WordNetFields(line));
        }
        line = lines.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    } catch (RuntimeException e) {
      throw new IllegalStateException(name + ", line " + number + " cannot be read", e);
    }
  }

  private BufferedReader open() {
    InputStream stream = WordNetFile.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IllegalStateException("WordNet's " + name + " is not on the class path");
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.ISO_8859_1));
  }
}
