package org.rashomon.api.request;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;

/// The body as text: bounded, UTF-8, nothing else.
public final class Body {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Body() {}

  /// @throws ProblemException if it is too large
  public static byte[] read(InputStream stream, int limit) {
    try {
      byte[] bytes = stream.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new ProblemException(tooLarge(limit, bytes.length, "more than " + limit));
      }
      return bytes;
    } catch (IOException gone) {
      throw new ProblemException(
          Problem.of(ProblemKind.MALFORMED_REQUEST, "The body ended early or took too long"));
    }
  }

  /// @throws ProblemException if it is empty or not UTF-8
  static String text(byte[] bytes) {
    if (bytes.length == 0) {
      throw new ProblemException(
          Problem.of(ProblemKind.EMPTY_BODY, ProblemKind.EMPTY_BODY.title()));
    }
    String text = decode(bytes);
    if (text.charAt(0) == BYTE_ORDER_MARK) {
      throw malformed("The body begins with a byte order mark");
    }
    return text;
  }

  /// @param sent the size in words, for it is not always known
  public static Problem tooLarge(long limit, long size, String sent) {
    return Problem.over(
        ProblemKind.REQUEST_TOO_LARGE,
        "The body has " + sent + " bytes, the limit is " + limit,
        limit,
        size);
  }

  private static String decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw malformed("Byte " + in.position() + " is not UTF-8");
    }
    return out.flip().toString();
  }

  private static ProblemException malformed(String detail) {
    return new ProblemException(Problem.of(ProblemKind.MALFORMED_JSON, detail));
  }
}
