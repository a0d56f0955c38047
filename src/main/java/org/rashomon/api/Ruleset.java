package org.rashomon.api;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
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

/// The fingerprint of all that decides an answer: the classes of the rooms before this one, and
/// their data files. It changes when a rule, a lexicon or a unit table does.
final class Ruleset {
  private static final String CLASS = Comparer.class.getName().replace('.', '/') + ".class";
  private static final int DIGITS = 16;

  /// The rooms whose classes and data decide answers.
  private static final List<String> ROOMS =
      List.of("report", "quantity", "claim", "alignment", "disagreement", "comparison");

  private Ruleset() {}

  /// The first 16 hexadecimal digits of a SHA-256 over names and contents, in the order of the
  /// names.
  static String fingerprint() {
    URL known = Objects.requireNonNull(Ruleset.class.getClassLoader().getResource(CLASS), CLASS);
    try {
      return ClassPathUtils.processAsPath(known, Ruleset::fingerprintBeside);
    } catch (UncheckedIOException unreadable) {
      throw new IllegalStateException("cannot read the rules", unreadable);
    }
  }

  private static String fingerprintBeside(Path comparer) {
    Path room = Objects.requireNonNull(comparer.getParent());
    Path rooms = Objects.requireNonNull(room.getParent());
    MessageDigest digest = sha256();
    ROOMS.forEach(name -> add(rooms.resolve(name), rooms, digest));
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static void add(Path room, Path rooms, MessageDigest digest) {
    try (Stream<Path> files = Files.walk(room)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(rooms.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
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
