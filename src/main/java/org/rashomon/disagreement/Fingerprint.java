package org.rashomon.disagreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Stable ids: the first 48 bits of the SHA-256 of slot and positions.
final class Fingerprint {
  private static final int HEX_DIGITS = 12;
  private static final char SEPARATOR = '\u001f';

  private Fingerprint() {}

  /// @param ordinal 0, or more to tell apart two slots of one name with the same positions
  static String of(String slot, Positions positions, int ordinal) {
    StringBuilder text = new StringBuilder(slot);
    for (Position position : positions.all()) {
      text.append(SEPARATOR).append(position.value());
      position.sources().forEach(source -> text.append(SEPARATOR).append(' ').append(source));
    }
    if (ordinal > 0) {
      text.append(SEPARATOR).append(ordinal);
    }
    return "d-" + hash(text.toString()).substring(0, HEX_DIGITS);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
