package org.rashomon.claim;

import java.math.BigDecimal;

/// The word that tells a person's age: "17-year-old".
public final class YearsOld {
  private static final String ENDING = "-year-old";

  private YearsOld() {}

  /// @param years a whole number
  public static String of(BigDecimal years) {
    return years.toPlainString() + ENDING;
  }

  public static boolean is(String word) {
    return word.endsWith(ENDING);
  }
}
