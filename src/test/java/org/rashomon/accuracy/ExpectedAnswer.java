package org.rashomon.accuracy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Claim;
import org.rashomon.comparison.Comparison;
import org.rashomon.disagreement.Disagreement;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Position;
import org.rashomon.disagreement.PositionPair;
import org.rashomon.disagreement.Step;

/// What an event is answered with, as far as people review it: what disagrees, who says what in
/// which words, and by which rule, with its explanation. Ids, spans and severities are left out.
final class ExpectedAnswer {
  private static final ObjectWriter JSON = new ObjectMapper().writer(printer());

  private ExpectedAnswer() {}

  static String of(Comparison comparison) throws JsonProcessingException {
    ObjectNode answer = new ObjectMapper().createObjectNode();
    ArrayNode disagreements = answer.putArray("disagreements");
    comparison.disagreements().forEach(one -> write(one, disagreements.addObject()));
    return JSON.writeValueAsString(answer) + "\n";
  }

  private static void write(Disagreement disagreement, ObjectNode node) {
    node.put("type", disagreement.type().name());
    node.put("relation", disagreement.relation().name());
    node.put("slot", disagreement.slot());
    node.put("summary", disagreement.summary());
    ArrayNode positions = node.putArray("positions");
    disagreement.positions().forEach(position -> write(position, positions.addObject()));
    ArrayNode pairs = node.putArray("pairs");
    disagreement.pairs().forEach(pair -> write(pair, pairs.addObject()));
  }

  private static void write(Position position, ObjectNode node) {
    node.put("value", position.value());
    ArrayNode sources = node.putArray("sources");
    position.sources().forEach(sources::add);
    node.put("origins", position.origins());
    ArrayNode quotes = node.putArray("quotes");
    position.claims().forEach(claim -> quotes.add(quote(claim)));
  }

  private static String quote(Claim claim) {
    return claim.reportId() + ": " + claim.quote();
  }

  private static void write(PositionPair pair, ObjectNode node) {
    Outcome outcome = pair.judgement().outcome();
    node.putArray("positions").add(pair.first()).add(pair.second());
    node.put("relation", outcome.relation().name());
    node.put("rule", pair.judgement().rule());
    reason(outcome).ifPresent(reason -> node.put("reason", reason.name()));
    ArrayNode explanation = node.putArray("explanation");
    outcome.steps().stream().map(Step::text).forEach(explanation::add);
  }

  private static Optional<Reason> reason(Outcome outcome) {
    return outcome instanceof Outcome.Disagrees disagrees ? disagrees.reason() : Optional.empty();
  }

  /// The same line ends on every system.
  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
