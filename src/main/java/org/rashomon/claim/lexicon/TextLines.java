package org.rashomon.claim.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Files of a user, read strictly.
final class TextLines {
  private TextLines() {}

  /// The files of a folder in the order of their names, but for those that begin with a dot.
  ///
  /// @throws MalformedLexiconException if there is no such folder
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException unreadable) {
      throw new MalformedLexiconException(folder + ": no folder that can be read");
    }
  }

  /// The lines of a file in UTF-8, read as they are taken.
  ///
  /// @throws MalformedLexiconException naming the line, if one is not UTF-8
  static Stream<String> of(Path file) {
    try {
      // Each byte as a character first, so that a byte that is not UTF-8 is found with its line.
      BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
      AtomicInteger number = new AtomicInteger();
      return reader
          .lines()
          .onClose(() -> close(reader))
          .map(line -> decoded(file, number.incrementAndGet(), line));
    } catch (IOException unreadable) {
      throw new MalformedLexiconException(file + ": no file that can be read");
    }
  }

  private static String decoded(Path file, int number, String bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException broken) {
      throw new MalformedLexiconException(file + ":" + number + ": not UTF-8");
    }
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
