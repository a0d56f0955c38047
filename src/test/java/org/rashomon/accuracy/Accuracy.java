package org.rashomon.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Measures the detector on the labelled cases, prints the figures with every miss and false alarm
/// before them, and writes `docs/accuracy.md`.
public final class Accuracy {
  static final Path PAGE = Path.of("docs", "accuracy.md");

  private Accuracy() {}

  public static void main(String[] arguments) throws IOException {
    List<LabelledCase> cases = LabelledCases.all();
    Measurement measured = Measurement.of(cases, Detection.whole());
    String page = AccuracyPage.of(measured, cases);
    measured.remarks().forEach(System.out::println);
    System.out.println(page.substring(page.indexOf("## Figures")));
    Files.writeString(PAGE, page);
  }
}
