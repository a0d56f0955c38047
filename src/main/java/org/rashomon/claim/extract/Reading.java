package org.rashomon.claim.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Context;
import org.rashomon.claim.Evidence;
import org.rashomon.claim.Reference;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.report.Report;
import org.rashomon.report.Span;

/// One parsed sentence of a report, from which claims are read.
///
/// @param common what it shares with the report's other sentences
/// @param doubts where extractors say what they did not take, and why
public record Reading(ReportWords common, ParsedSentence parsed, Doubts doubts) {
  public Report report() {
    return common.report();
  }

  /// Content lemmas of the report's title and first sentence.
  public List<String> topic() {
    return common.topic();
  }

  /// The full name of whom the sentence calls by a surname, in lower case, if the report's text
  /// told it before.
  public Optional<String> fullName(String surname) {
    return parsed.sentence().isTitle()
        ? Optional.empty()
        : common.names().of(surname, parsed.sentence().span().start());
  }

  /// A claim on the tokens `[from, to)`; a longer phrase than evidence may be is cut at its end.
  public Claim claim(Stretch stretch, Statement statement) {
    return claim(stretch, statement, context(stretch));
  }

  /// A claim on the tokens `[from, to)` that is about certain words, whatever stands around it.
  public Claim claim(Stretch stretch, Statement statement, Context about) {
    Span whole = parsed.span(stretch.from(), stretch.to());
    Span span =
        whole.length() <= Evidence.LONGEST_SPAN
            ? whole
            : new Span(whole.field(), whole.start(), whole.start() + Evidence.LONGEST_SPAN);
    return new Claim(
        new Evidence(report(), span, parsed.sentence().span(), references(stretch)),
        statement.slot(),
        statement.value(),
        statement.stance(),
        statement.scope(),
        about);
  }

  /// A claim that is about all of its sentence but the tokens of its value: who, where or why one
  /// thing was is told in many ways, and the value is what may differ.
  public Claim claim(Stretch stretch, Statement statement, Stretch value) {
    List<String> around =
        new java.util.ArrayList<>(Terms.of(parsed.tokens().subList(0, value.from())));
    around.addAll(Terms.of(parsed.tokens().subList(value.to(), parsed.tokens().size())));
    return claim(stretch, statement, new Context(around, List.of(), topic()));
  }

  /// The same claim, about classes of words, too: these begin with a capital.
  public static Claim about(Claim claim, List<String> classes) {
    List<String> around = new java.util.ArrayList<>(claim.context().clause());
    around.addAll(classes);
    return claim.with(new Context(around, claim.context().sentence(), claim.context().topic()));
  }

  /// Those in the stretch and in the clauses that it is of.
  private List<Reference> references(Stretch stretch) {
    if (parsed.references().isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(stretch),
            parsed.clauses().stream()
                .filter(clause -> clause.from() < stretch.to() && stretch.from() < clause.to())
                .flatMap(Reading::parts))
        .flatMap(part -> parsed.referencesIn(part.from(), part.to()).stream())
        .distinct()
        .sorted(Comparator.comparing(Reference::anaphor))
        .toList();
  }

  private static Stream<Stretch> parts(Clause clause) {
    return Stream.concat(clause.subject().stream(), clause.object().stream())
        .map(nominal -> new Stretch(nominal.from(), nominal.to()));
  }

  /// What the words of a stretch are about, and what stands around them.
  public Context context(Stretch stretch) {
    List<String> inside = Terms.of(parsed.tokens().subList(stretch.from(), stretch.to()));
    List<String> all = Terms.of(parsed.tokens());
    List<String> outside = new java.util.ArrayList<>(all);
    inside.forEach(outside::remove);
    return new Context(inside, outside, topic());
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
