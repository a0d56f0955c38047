package org.rashomon.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.comparison.ComparedEvent;
import org.rashomon.comparison.Pipeline;
import org.rashomon.comparison.Reading;
import org.rashomon.packaged.ServiceProcess;
import org.rashomon.report.Report;

/// Prints what stored events cost: adding a report to events of different sizes, building one anew,
/// and requests that store and compare a report against requests that do nothing.
final class EventBenchmark {
  private static final int[] SIZES = {100, 1_000, 10_000};
  private static final int ADDED = 20;
  private static final int LENGTH = 5_000;
  private static final long SECONDS = 5_000_000_000L;
  private static final int REPORTS_AN_EVENT = 10;

  /// Runs before the one that is measured: a cold machine compiles for some twenty seconds.
  private static final int WARMING_UP = 4;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Pipeline pipeline;
  private final List<Report> seed;
  private long checksum;

  /// @param seed reports that larger events are made of
  EventBenchmark(Pipeline pipeline, List<Report> seed) {
    this.pipeline = pipeline;
    this.seed = seed;
  }

  /// @return a sum of what was found, to be printed
  long run() throws IOException {
    growth();
    if (StartedService.canStart()) {
      requests();
    }
    return checksum;
  }

  private void growth() {
    print(
        "%nAdding a report to an event (processor time of one added report, its reading left out)");
    double smallest = 0;
    for (int size : SIZES) {
      List<Reading> readings = readings(size);
      List<Reading> fresh = readings.subList(readings.size() - ADDED, readings.size());
      List<Reading> known = readings.subList(0, readings.size() - ADDED);
      long start = cpu();
      try (ComparedEvent event = pipeline.event()) {
        event.add(known);
        checksum += event.disagreements().size();
        double built = (cpu() - start) / 1e6;
        start = cpu();
        for (Reading reading : fresh) {
          event.add(reading);
          checksum += event.disagreements().size();
        }
        double added = (cpu() - start) / 1e6 / ADDED;
        start = cpu();
        for (Reading reading : fresh) {
          event.remove(reading.reportId());
          checksum += event.disagreements().size();
        }
        double removed = (cpu() - start) / 1e6 / ADDED;
        smallest = smallest == 0 ? added : smallest;
        print(
            "  %6d claims: %8.2f ms to add and group (%.1f times the smallest event), %8.2f ms to remove, built anew in %.0f ms",
            event.claims().size(), added, added / smallest, removed, built);
      }
    }
  }

  /// Reports of together at least so many claims, and those to be added.
  private List<Reading> readings(int claims) {
    List<Reading> readings = new ArrayList<>();
    int found = 0;
    int added = 0;
    for (Report report : Variation.event(seed, claims)) {
      Reading reading = pipeline.read(report);
      readings.add(reading);
      added += found >= claims ? 1 : 0;
      found += reading.claims().size();
      if (added == ADDED) {
        break;
      }
    }
    return readings;
  }

  private static long cpu() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private void requests() throws IOException {
    Path folder = Files.createTempDirectory("rashomon-events");
    try (ServiceProcess service = ServiceProcess.start(folder, Map.of());
        HttpClient client = HttpClient.newHttpClient()) {
      Calls calls = new Calls(client, service);
      calls.rate(calls::echo);
      for (int run = 0; run < WARMING_UP; run++) {
        calls.rate(() -> calls.report(REPORTS_AN_EVENT));
      }
      double echo = calls.rate(calls::echo);
      double ordinary = calls.rate(() -> calls.report(REPORTS_AN_EVENT));
      double growing = calls.rate(() -> calls.report(Integer.MAX_VALUE));
      print("%nRequests of one client: %.0f/s that answer a small JSON object", echo);
      print(
          "  %.1f/s that store and compare a report of %d characters, %d to an event: %.3f",
          ordinary, LENGTH, REPORTS_AN_EVENT, ordinary / echo);
      print(
          "  %.1f/s, all to one event that grows to %d reports: %.3f",
          growing, calls.inEvent, growing / echo);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  /// A call that is repeated.
  private interface Call {
    void send() throws IOException, InterruptedException;
  }

  /// One client.
  private final class Calls {
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client;
    private final ServiceProcess service;
    private final List<Report> reports = Variation.event(seed, 2_000);
    private String event = "";
    private int sent;
    private int inEvent;

    Calls(HttpClient client, ServiceProcess service) {
      this.client = client;
      this.service = service;
    }

    double rate(Call call) throws IOException, InterruptedException {
      long start = System.nanoTime();
      int done = 0;
      while (System.nanoTime() - start < SECONDS) {
        call.send();
        done++;
      }
      return done * 1e9 / (System.nanoTime() - start);
    }

    void echo() throws IOException, InterruptedException {
      send(HttpRequest.newBuilder(URI.create(service.address("/v1/limits"))).build());
    }

    void report(int most) throws IOException, InterruptedException {
      if (event.isEmpty() || inEvent >= most) {
        inEvent = 0;
        String answer = post("/v1/events", Map.of("title", "Event " + sent));
        event = json.readTree(answer).get("id").asText();
      }
      inEvent++;
      Report report = reports.get(sent++ % reports.size());
      post(
          "/v1/events/" + event + "/reports",
          Map.of("source", report.source(), "text", sized(report)));
    }

    /// The report and those after it, cut to the length.
    private String sized(Report first) {
      StringBuilder text = new StringBuilder(first.text());
      for (int next = sent; text.length() < LENGTH; next++) {
        text.append("\n\n").append(reports.get(next % reports.size()).text());
      }
      return text.substring(0, LENGTH);
    }

    private String post(String path, Map<String, String> body)
        throws IOException, InterruptedException {
      return send(
          HttpRequest.newBuilder(URI.create(service.address(path)))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
              .build());
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IOException("answered " + response.statusCode());
      }
      checksum += response.body().length();
      return response.body();
    }
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
