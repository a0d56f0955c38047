package org.rashomon.api;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rashomon.comparison.Comparer;

/// The fingerprint of all that decides an answer: the classes of the rooms before this one, their
/// data files, and what a user adds to these. It changes when a rule, a lexicon or a unit table
/// does.
final class Ruleset {
  private static final String CLASS = Comparer.class.getName().replace('.', '/') + ".class";
  private static final int DIGITS = 16;

  /// The rooms whose classes and data decide answers.
  private static final List<String> ROOMS =
      List.of("report", "quantity", "claim", "alignment", "disagreement", "comparison");

  private Ruleset() {}

  /// The first 16 hexadecimal digits of a SHA-256 over names and contents, in the order of the
  /// names.
  ///
  /// @param added files beyond those of the rooms: where they lie does not matter, only their names
  ///   and contents
  static String fingerprint(List<Path> added) {
    URL known = Objects.requireNonNull(Ruleset.class.getClassLoader().getResource(CLASS), CLASS);
    try {
      return ClassPathUtils.processAsPath(known, comparer -> fingerprintBeside(comparer, added));
    } catch (UncheckedIOException unreadable) {
      throw new IllegalStateException("cannot read the rules", unreadable);
    }
  }

  private static String fingerprintBeside(Path comparer, List<Path> added) {
    Path room = Objects.requireNonNull(comparer.getParent());
    Path rooms = Objects.requireNonNull(room.getParent());
    MessageDigest digest = sha256();
    ROOMS.forEach(name -> add(rooms.resolve(name), rooms, digest));
    added.stream()
        .map(Path::toAbsolutePath)
        .forEach(file -> add(file, Objects.requireNonNull(file.getParent()), digest));
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static void add(Path room, Path rooms, MessageDigest digest) {
    try (Stream<Path> files = Files.walk(room)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(rooms.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        update(digest, file);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Piece by piece: a gazetteer may be larger than an array.
  private static void update(MessageDigest digest, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] piece = new byte[1 << 16];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        digest.update(piece, 0, read);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
