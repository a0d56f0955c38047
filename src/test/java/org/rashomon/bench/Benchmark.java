package org.rashomon.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.rashomon.claim.ClaimExtractor;
import org.rashomon.claim.ClaimExtractors;
import org.rashomon.claim.syntax.PennTagger;
import org.rashomon.claim.syntax.Tagger;
import org.rashomon.comparison.Comparison;
import org.rashomon.comparison.CopiedOrigins;
import org.rashomon.comparison.Pipeline;
import org.rashomon.comparison.Reader;
import org.rashomon.comparison.StageListener;
import org.rashomon.quantity.QuantityReader;
import org.rashomon.report.Article;
import org.rashomon.report.ArticleReader;
import org.rashomon.report.Report;
import org.rashomon.report.Sentence;

/// Prints the rates of the service's parts on the fixtures' text, one after the other on one core,
/// set against one another; how many pairs of claims large events compare; and what the packaged
/// service needs to start.
public final class Benchmark {
  private static final int EVENT = 10;
  private static final int[] SIZES = {10, 100, 1_000};

  private final ArticleReader articles = new ArticleReader();
  private final ClaimExtractor extractor = ClaimExtractors.load(new QuantityReader());
  private final Pipeline comparer =
      new Pipeline(
          new Reader(articles::read, extractor::extract), CopiedOrigins::new, StageListener.SILENT);
  private final Tagger tagger = new PennTagger();
  private final StockTagger stock = new StockTagger();
  private final List<List<Report>> events;
  private long checksum;

  private Benchmark(List<List<Report>> events) throws IOException {
    this.events = events;
  }

  public static void main(String[] arguments) throws IOException {
    Benchmark benchmark = new Benchmark(FixtureEvents.read());
    benchmark.rates();
    benchmark.pairs();
    benchmark.start();
    benchmark.storedEvents();
    // Printed so that no run's work can be left out as useless.
    print("%nchecksum %d", benchmark.checksum);
  }

  private void rates() {
    Corpus corpus =
        Corpus.of(
            events.stream().map(reports -> Variation.event(reports, EVENT)).toList(), articles);
    print(
        "On one core, best of several runs: %d events of %d reports, %d sentences, %.2f MB",
        corpus.events().size(), EVENT, corpus.sentences().size(), corpus.bytes() / 1e6);
    Timing analysis = Timing.of("Lucene EnglishAnalyzer alone", corpus, () -> analyze(corpus));
    List<List<String>> words = corpus.sentences().stream().map(this::words).toList();
    // OpenNLP's own, not the service's: the yardstick stays the same, however fast tagging becomes.
    Timing tagging =
        Timing.of("OpenNLP's part-of-speech tagger alone", corpus, () -> words.forEach(this::tag));
    Timing extraction =
        Timing.of("claims from sentences", corpus, () -> corpus.articles().forEach(this::extract));
    Timing comparison =
        Timing.of("full comparison", corpus, () -> corpus.events().forEach(this::compare));
    List.of(analysis, tagging, extraction, comparison).forEach(timing -> print(timing.line()));
    ratio(extraction, analysis);
    ratio(extraction, tagging);
    ratio(comparison, analysis);
    ratio(comparison, tagging);
  }

  private static void ratio(Timing one, Timing other) {
    print("  %s / %s: %.3f", one.name(), other.name(), one.of(other));
  }

  /// One run each: the counts are exact, the seconds are not.
  private void pairs() {
    print("%nPairs of claims compared");
    List<Report> seed = events.stream().flatMap(List::stream).limit(EVENT).toList();
    for (int size : SIZES) {
      List<Report> event = Variation.event(seed, size);
      Comparison[] answer = new Comparison[1];
      double seconds = Timing.once(() -> answer[0] = comparer.compare(event));
      long pairs = answer[0].comparedPairs();
      int claims = answer[0].claims().size();
      print(
          "  %5d reports: %7d claims, %8d pairs, %.1f for each claim, %.2f s",
          size, claims, pairs, (double) pairs / claims, seconds);
    }
  }

  private void storedEvents() throws IOException {
    List<Report> seed = events.stream().flatMap(List::stream).limit(EVENT).toList();
    checksum += new EventBenchmark(comparer, seed).run();
  }

  private void start() throws IOException {
    if (!StartedService.canStart()) {
      print("%nThe packaged service was not built or this is not Linux: no figures of its start");
      return;
    }
    Path folder = Files.createTempDirectory("rashomon-bench");
    try (StartedService service = StartedService.start(folder)) {
      print(
          "%nThe packaged service, ready: %.2f s, %.2f s of processor time, %.0f MB resident",
          service.age(), service.processorSeconds(), service.residentMegabytes());
    }
  }

  private void analyze(Corpus corpus) {
    try (Analyzer analyzer = new EnglishAnalyzer()) {
      for (Article article : corpus.articles()) {
        try (TokenStream tokens = analyzer.tokenStream("text", article.report().text())) {
          tokens.reset();
          while (tokens.incrementToken()) {
            checksum++;
          }
          tokens.end();
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private List<String> words(Sentence sentence) {
    return tagger.words(sentence.text()).stream()
        .map(range -> sentence.text().substring(range.start(), range.end()))
        .toList();
  }

  private void tag(List<String> words) {
    checksum += stock.tags(words).size();
  }

  private void extract(Article article) {
    checksum += extractor.extract(article).claims().size();
  }

  private void compare(List<Report> event) {
    checksum += comparer.compare(event).disagreements().size();
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
