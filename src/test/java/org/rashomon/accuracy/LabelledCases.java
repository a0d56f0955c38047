package org.rashomon.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.alignment.Reason;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Relation;
import org.rashomon.report.Report;

/// Reads the cases of `fixtures/`, in the order of their names.
public final class LabelledCases {
  static final Path FIXTURES = Path.of("fixtures");

  private static final ObjectMapper JSON = new ObjectMapper();

  private LabelledCases() {}

  /// The reports of every case by the case's name.
  public static Map<String, List<Report>> reports() throws IOException {
    Map<String, List<Report>> reports = new LinkedHashMap<>();
    for (LabelledCase labelled : all()) {
      reports.put(labelled.name(), labelled.reports());
    }
    return reports;
  }

  /// Events, then pairs.
  static List<LabelledCase> all() throws IOException {
    List<LabelledCase> cases = new ArrayList<>(events());
    cases.addAll(pairs());
    return cases;
  }

  static List<LabelledCase> events() throws IOException {
    List<LabelledCase> events = new ArrayList<>();
    for (Path folder : listed(FIXTURES.resolve("events"))) {
      JsonNode node = JSON.readTree(folder.resolve("event.json").toFile());
      events.add(labelled(folder.getFileName().toString(), true, node));
    }
    return events;
  }

  private static List<LabelledCase> pairs() throws IOException {
    List<LabelledCase> pairs = new ArrayList<>();
    for (Path file : listed(FIXTURES.resolve("pairs"))) {
      String name = file.getFileName().toString().replace(".json", "");
      for (JsonNode node : JSON.readTree(file.toFile())) {
        pairs.add(labelled(name + "/" + node.path("id").asText(), false, node));
      }
    }
    return pairs;
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private static LabelledCase labelled(String name, boolean event, JsonNode node) {
    Map<String, Report> reports = new LinkedHashMap<>();
    node.path("reports").forEach(one -> reports.put(one.path("id").asText(), report(one)));
    List<LabelledCase.Dispute> disputes = new ArrayList<>();
    node.path("disagreements").forEach(one -> disputes.addAll(disputes(one, reports)));
    List<LabelledCase.Trap> traps = new ArrayList<>();
    node.path("traps").forEach(one -> traps.add(trap(one, reports)));
    return new LabelledCase(name, event, List.copyOf(reports.values()), disputes, traps);
  }

  private static Report report(JsonNode node) {
    return new Report(
        node.path("id").asText(),
        node.path("source").asText(),
        Optional.empty(),
        text(node, "publishedAt").map(Instant::parse),
        text(node, "title"),
        node.path("text").asText());
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  private static List<LabelledCase.Dispute> disputes(JsonNode node, Map<String, Report> reports) {
    List<List<Passage>> positions = new ArrayList<>();
    for (JsonNode position : node.path("positions")) {
      List<Passage> mentions = new ArrayList<>();
      position.path("mentions").forEach(mention -> mentions.add(passage(mention, reports)));
      positions.add(mentions);
    }
    List<LabelledCase.Dispute> disputes = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      for (int j = i + 1; j < positions.size(); j++) {
        Sides sides = new Sides(positions.get(i), positions.get(j));
        relation(node, i, j)
            .filter(FlaggedPair::isFlagged)
            .map(relation -> dispute(node, relation, sides))
            .ifPresent(disputes::add);
      }
    }
    return disputes;
  }

  private static LabelledCase.Dispute dispute(JsonNode node, Relation relation, Sides sides) {
    DisagreementType type = DisagreementType.valueOf(node.path("type").asText());
    return new LabelledCase.Dispute(type, relation, node.path("slot").asText(), sides);
  }

  /// The pair's own relation, else the disagreement's; empty where the pair is none.
  private static Optional<Relation> relation(JsonNode disagreement, int i, int j) {
    String relation = disagreement.path("relation").asText();
    for (JsonNode pair : disagreement.path("pairs")) {
      int one = pair.path("positions").path(0).asInt();
      int other = pair.path("positions").path(1).asInt();
      if (Math.min(one, other) == i && Math.max(one, other) == j) {
        relation = pair.path("relation").asText();
      }
    }
    return relation.equals("NONE") ? Optional.empty() : Optional.of(Relation.valueOf(relation));
  }

  private static LabelledCase.Trap trap(JsonNode node, Map<String, Report> reports) {
    return new LabelledCase.Trap(
        Reason.valueOf(node.path("reason").asText()),
        new Sides(
            List.of(passage(node.path("a"), reports)), List.of(passage(node.path("b"), reports))));
  }

  private static Passage passage(JsonNode mention, Map<String, Report> reports) {
    Report report = reports.get(mention.path("report").asText());
    if (report == null) {
      throw new IllegalArgumentException("no such report: " + mention);
    }
    return Passage.of(report, mention.path("quote").asText());
  }
}
