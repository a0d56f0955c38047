package org.rashomon.claim.extract;

import java.util.List;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Context;
import org.rashomon.claim.Evidence;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.report.Report;
import org.rashomon.report.Span;

/// One parsed sentence of a report, from which claims are read.
///
/// @param topic content lemmas of the report's title and first sentence
public record Reading(Report report, ParsedSentence parsed, List<String> topic) {
  public Reading {
    topic = List.copyOf(topic);
  }

  /// A claim on the tokens `[from, to)`; a longer phrase than evidence may be is cut at its end.
  public Claim claim(Stretch stretch, Statement statement) {
    Span whole = parsed.span(stretch.from(), stretch.to());
    Span span =
        whole.length() <= Evidence.LONGEST_SPAN
            ? whole
            : new Span(whole.field(), whole.start(), whole.start() + Evidence.LONGEST_SPAN);
    return new Claim(
        new Evidence(report, span, parsed.sentence().span()),
        statement.slot(),
        statement.value(),
        statement.stance(),
        statement.scope(),
        context(stretch));
  }

  private Context context(Stretch stretch) {
    List<String> inside = Terms.of(parsed.tokens().subList(stretch.from(), stretch.to()));
    List<String> all = Terms.of(parsed.tokens());
    List<String> outside = new java.util.ArrayList<>(all);
    inside.forEach(outside::remove);
    return new Context(inside, outside, topic);
  }

  /// What is stated.
  public record Statement(Slot slot, Value value, Stance stance, Scope scope) {}

  /// Tokens `[from, to)`.
  public record Stretch(int from, int to) {
    public Stretch {
      if (to <= from) {
        throw new IllegalArgumentException("an empty stretch: " + from + " to " + to);
      }
    }

    public Stretch and(int first, int last) {
      return new Stretch(Math.min(from, first), Math.max(to, last));
    }
  }
}
