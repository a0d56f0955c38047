package org.rashomon.accuracy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// The figures as `docs/accuracy.md` gives them.
final class AccuracyPage {
  private AccuracyPage() {}

  static String of(Measurement measured, List<LabelledCase> cases) {
    return """
    # Accuracy

    Written by `make accuracy`, which compares the reports of every labelled case under [`fixtures/`](../fixtures/README.md)
    and holds the answers against the labels; `make test` fails where this page is not what it would write.

    ## The cases

    %s
    All of them were written by hand for this project: the texts in the manner of agencies, local papers, officials, live blogs
    and translated wires; the events invented or modelled on the kind of thing that happens; outlets and private persons
    invented throughout. No text is taken from an article. The labels were made from the texts alone, before and without looking
    at what any rule answers, and no case is bent to suit a rule.

    So the figures say how the detector does on what its own makers thought of. They know these texts, and they have not
    drawn them from the news at random: real reports are longer, odder and less often contradictory. Take the figures as a
    guard against getting worse and as a map of what is weak, not as what to expect of another set.

    The nearest to another set are the pairs of the files `worded-apart-*` and the nine events added with them: their two sides
    tell one matter in verbs, nouns and sentences as different as they can be, and they were written by a hand that knew neither
    the rules nor the other cases. On these the detector finds far fewer disagreements, and they are most of what is missed here.

    ## The measure

    - A **flagged pair** is two positions of one disagreement that the answer relates by `CONFLICT`, `POSSIBLE_CONFLICT` or `UPDATE`. A
      `GAP` holds together, so it is neither right nor a false alarm.
    - A claim **stands on** a labelled passage if both are in the same field of the same report, the claim's span is at most
      300 characters long, and they share at least half of the passage or at least half of the span.
    - An **expected pair** is two positions of one labelled disagreement, unless the label says that these two are none. It is **found**
      if the two positions of some flagged pair stand on passages of its two positions. A flagged pair by which an expected pair
      is found is **right**; any other is a false alarm.
    - **Precision** is the share of flagged pairs that are right, **recall** the share of expected pairs that are found, **F1** their harmonic
      mean. **Relation right** and **type right** are shares of the found pairs.
    - A **trap** is two passages that look as if they disagreed, with the reason for which they do not. It is **sprung** if a pair
      flagged `CONFLICT` or `POSSIBLE_CONFLICT` stands on both.

    In the tables by type and by relation, expected pairs are counted under their own type or relation, and flagged pairs under the
    one they were given.

    ## Figures

    %s
    ### By type

    %s
    ### By relation

    %s
    ### Traps by reason

    | reason | traps | sprung |
    |---|--:|--:|
    %s

    ## Wordings

    Under `src/test/resources/org/rashomon/wordings/` one matter after another is told in many words: each wording is held against a
    report that says otherwise, and against sentences that only look like it. They were written by the hands that wrote the
    lexicons, most before looking at what these knew; the lexicons were then made to know more of them, and some lines were
    reworded. So they say what is known, not what is found of a wording that nobody here thought of.

    | type | matters | wordings | found | near | let pass |
    |---|--:|--:|--:|--:|--:|
    %s
    """
        .formatted(
            cases(cases),
            table("cases", places(measured)),
            table("type", measured.types()),
            table("relation", measured.relations()),
            traps(measured),
            wordings());
  }

  private static String wordings() {
    return WordingsTally.byType().entrySet().stream()
        .map(row -> wordings("`" + row.getKey() + "`", row.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String wordings(String name, WordingsTally tally) {
    return "| %s | %d | %d | %d | %d | %d |"
        .formatted(
            name, tally.matters(), tally.wordings(), tally.found(), tally.near(), tally.letPass());
  }

  private static String cases(List<LabelledCase> cases) {
    List<LabelledCase> events = cases.stream().filter(LabelledCase::event).toList();
    return """
    %d events of three to six whole reports (%d reports), and %d pairs of short reports, with %d pairs of positions that disagree
    and %d traps.
    """
        .formatted(
            events.size(),
            events.stream().mapToInt(event -> event.reports().size()).sum(),
            cases.size() - events.size(),
            cases.stream().mapToInt(one -> one.disputes().size()).sum(),
            cases.stream().mapToInt(one -> one.traps().size()).sum());
  }

  private static Map<String, Tally> places(Measurement measured) {
    Map<String, Tally> rows = new LinkedHashMap<>(measured.places());
    rows.put("all", measured.all());
    return rows;
  }

  private static String table(String what, Map<?, Tally> rows) {
    return rows.entrySet().stream()
        .map(row -> row(row.getKey(), row.getValue()))
        .collect(Collectors.joining("", head(what), ""));
  }

  private static String head(String what) {
    return "| "
        + what
        + """
         | expected | found | flagged | right | precision | recall | F1 | relation right | type right |
        |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
        """;
  }

  private static String row(Object name, Tally tally) {
    return "| %s | %d | %d | %d | %d | %s | %s | %s | %s | %s |\n"
        .formatted(
            name instanceof Enum<?> ? "`" + name + "`" : name,
            tally.expected(),
            tally.found(),
            tally.flagged(),
            tally.right(),
            share(tally.precision()),
            share(tally.recall()),
            share(tally.f1()),
            share(tally.relationAccuracy()),
            share(tally.typeAccuracy()));
  }

  private static String traps(Measurement measured) {
    String rows =
        measured.reasons().entrySet().stream()
            .map(row -> trap("`" + row.getKey() + "`", row.getValue()))
            .collect(Collectors.joining("\n"));
    return rows + "\n" + trap("all", measured.all());
  }

  private static String trap(String name, Tally tally) {
    return "| %s | %d | %d |".formatted(name, tally.traps(), tally.sprung());
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? String.format(Locale.ROOT, "%.2f", share.getAsDouble()) : "–";
  }
}
