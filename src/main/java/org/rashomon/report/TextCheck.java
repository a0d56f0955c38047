package org.rashomon.report;

import java.util.ArrayList;
import java.util.List;

/// Finds what no text may hold: not every database can store it, and it is no character of any
/// writing.
public final class TextCheck {

  /// What is wrong at a place.
  public enum Kind {
    /// The character U+0000.
    NUL,
    /// Half of a surrogate pair without its other half.
    UNPAIRED_SURROGATE
  }

  /// The first fault of a kind in a text.
  ///
  /// @param offset in UTF-16 code units, from 0
  public record Fault(Kind kind, int offset) {}

  private TextCheck() {}

  /// The first fault of each kind, in the order of their offsets; empty for a sound text.
  public static List<Fault> faults(String text) {
    List<Fault> faults = new ArrayList<>();
    boolean nul = false;
    boolean surrogate = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 && !nul) {
        nul = true;
        faults.add(new Fault(Kind.NUL, i));
      } else if (Character.isSurrogate(c)) {
        boolean paired = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        if (!paired && !surrogate) {
          surrogate = true;
          faults.add(new Fault(Kind.UNPAIRED_SURROGATE, i));
        }
        i += paired ? 1 : 0;
      }
    }
    return List.copyOf(faults);
  }
}
