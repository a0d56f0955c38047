package org.rashomon.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.report.Report;

/// The reports of the project's own fixture events, in the order of the events' names.
public final class FixtureEvents {
  private static final Path EVENTS = Path.of("fixtures", "events");

  private FixtureEvents() {}

  /// One list of reports an event.
  public static List<List<Report>> read() throws IOException {
    List<List<Report>> events = new ArrayList<>();
    try (Stream<Path> folders = Files.list(EVENTS)) {
      for (Path folder : folders.sorted().toList()) {
        events.add(event(folder.resolve("event.json")));
      }
    }
    return events;
  }

  private static List<Report> event(Path file) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(file.toFile()).path("reports")) {
      reports.add(
          new Report(
              node.path("id").asText(),
              node.path("source").asText(),
              Optional.empty(),
              text(node, "publishedAt").map(Instant::parse),
              text(node, "title"),
              node.path("text").asText()));
    }
    return reports;
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
