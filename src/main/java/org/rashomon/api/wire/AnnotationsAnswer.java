package org.rashomon.api.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.SlotNames;
import org.rashomon.disagreement.Values;
import org.rashomon.event.EventView;
import org.rashomon.report.Field;
import org.rashomon.report.Report;
import org.rashomon.report.Span;

/// Every claim of an event as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/).
///
/// Positions count Unicode characters, as that model asks, not the code units of the other answers.
@Schema(name = "Annotations", description = "The claims as W3C Web Annotations.")
public record AnnotationsAnswer(
    @JsonProperty("@context") String context, String id, String type, List<Annotation> items) {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final int AROUND = 32;

  public AnnotationsAnswer {
    items = List.copyOf(items);
  }

  /// One claim.
  public record Annotation(
      String id, String type, String motivation, List<Map<String, String>> body, Target target) {
    public Annotation {
      body = List.copyOf(body);
    }
  }

  /// Where it stands: in the text of a report, or in its title.
  public record Target(String source, List<Map<String, Object>> selector) {
    public Target {
      selector = List.copyOf(selector);
    }
  }

  public static AnnotationsAnswer of(String event, EventView view) {
    String path = "/v1/events/" + event;
    return new AnnotationsAnswer(
        CONTEXT,
        path + "/annotations",
        "AnnotationPage",
        view.claims().stream()
            .distinct()
            .map(claim -> annotation(path, view.names().of(claim), claim))
            .toList());
  }

  private static Annotation annotation(String path, String name, Claim claim) {
    String statement = SlotNames.of(List.of(claim)) + ": " + Values.normalised(claim);
    return new Annotation(
        path + "/annotations#" + name,
        "Annotation",
        "identifying",
        List.of(sorted(Map.of("type", "TextualBody", "format", "text/plain", "value", statement))),
        target(path, claim));
  }

  private static Target target(String path, Claim claim) {
    Report report = claim.evidence().report();
    Span span = claim.evidence().span();
    String part = span.field() == Field.TITLE ? "#title" : "#text";
    String text = report.field(span.field());
    return new Target(
        path + "/reports/" + report.id() + part,
        List.of(
            sorted(
                Map.of(
                    "type", "TextPositionSelector",
                    "start", text.codePointCount(0, span.start()),
                    "end", text.codePointCount(0, span.end()))),
            sorted(
                Map.of(
                    "type", "TextQuoteSelector",
                    "exact", claim.quote(),
                    "prefix", prefix(text, span.start()),
                    "suffix", suffix(text, span.end())))));
  }

  /// By key, because the order of an unsorted map differs from process to process.
  private static <V> Map<String, V> sorted(Map<String, V> fields) {
    return new TreeMap<>(fields);
  }

  private static String prefix(String text, int end) {
    int start = Math.max(0, end - AROUND);
    boolean split = start > 0 && Character.isLowSurrogate(text.charAt(start));
    return text.substring(split ? start + 1 : start, end);
  }

  private static String suffix(String text, int start) {
    int end = Math.min(text.length(), start + AROUND);
    boolean split = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return text.substring(start, split ? end - 1 : end);
  }
}
