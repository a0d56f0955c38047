package org.rashomon.api.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.api.wire.FactSheetAnswer.EntryAnswer;
import org.rashomon.api.wire.FactSheetAnswer.SlotAnswer;

/// A fact sheet as CSV after RFC 4180, a row for each entry. A cell that a spreadsheet would take
/// for a formula begins with an apostrophe.
public final class FactSheetCsv {
  private static final String LINE_END = "\r\n";
  private static final String HEAD =
      "slot,wording,source,words,value,min,max,unit,speaker,modality,as of,published at,origin,"
          + "latest,report,claim";

  private FactSheetCsv() {}

  public static String of(FactSheetAnswer sheet) {
    StringBuilder csv = new StringBuilder(HEAD).append(LINE_END);
    for (SlotAnswer slot : sheet.slots()) {
      slot.entries().forEach(entry -> csv.append(row(slot, entry)).append(LINE_END));
    }
    return csv.toString();
  }

  private static String row(SlotAnswer slot, EntryAnswer entry) {
    return List.of(
            slot.slot(),
            slot.wording(),
            entry.source(),
            entry.words(),
            entry.value(),
            number(entry.min()),
            number(entry.max()),
            slot.unit(),
            entry.speaker().orElse(""),
            entry.modality(),
            entry.asOf().orElse(""),
            entry.publishedAt().orElse(""),
            entry.origin(),
            slot.latest().filter(entry.claim()::equals).map(_ -> "yes").orElse(""),
            entry.report(),
            entry.claim())
        .stream()
        .map(FactSheetCsv::cell)
        .collect(Collectors.joining(","));
  }

  private static String number(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("");
  }

  /// @return quoted where it must be, and never a formula
  static String cell(String words) {
    String safe = isFormula(words) ? "'" + words : words;
    boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(String words) {
    return !words.isEmpty() && "=+-@\t\r\n".indexOf(words.charAt(0)) >= 0;
  }
}
