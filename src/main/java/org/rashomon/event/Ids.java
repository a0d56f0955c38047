package org.rashomon.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/// Names of stored things, and fingerprints.
public final class Ids {
  private static final int SHORT = 20;
  private static final char SEPARATOR = '\u001f';

  private Ids() {}

  static String random(String prefix) {
    return prefix + UUID.randomUUID().toString().replace("-", "").substring(0, SHORT);
  }

  /// The same parts give the same name.
  static String of(String prefix, String... parts) {
    return prefix + fingerprint(parts).substring(0, SHORT);
  }

  /// SHA-256 over the parts, in hexadecimal digits.
  public static String fingerprint(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) SEPARATOR);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// SHA-256 of bytes, in hexadecimal digits.
  public static String fingerprint(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
