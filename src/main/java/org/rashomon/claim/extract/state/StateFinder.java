package org.rashomon.claim.extract.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Abstention;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.Argument;
import org.rashomon.claim.lexicon.StateFrame;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds the states that one clause tells: by its verb ("closed the road"), by an adjective or a
/// phrase behind a verb that links ("is still shut", "are on the run", "left them unhurt"), or by
/// an adjective alone ("Road shut").
final class StateFinder {
  private final StateLexicon lexicon;
  private final NominalTrend trends;

  StateFinder(StateLexicon lexicon) {
    this.lexicon = lexicon;
    this.trends = new NominalTrend(lexicon);
  }

  /// @param bearer the noun phrase in the state
  /// @param stretch the words that tell the state, without the bearer's
  record Found(StateTerm state, Nominal bearer, Stretch stretch) {}

  /// At most one per dimension.
  List<Found> find(Reading reading, Clause clause) {
    ParsedSentence parsed = reading.parsed();
    List<Found> found = new ArrayList<>();
    if (clause.verb().isPresent()) {
      addNew(byVerb(reading, clause), found);
      addNew(byParticiple(parsed, clause), found);
      addNew(byPhrase(parsed, clause), found);
      addNew(trends.find(parsed, clause), found);
    } else {
      addNew(verbless(parsed, clause), found);
    }
    return found;
  }

  static void addNew(List<Found> more, List<Found> into) {
    for (Found each : more) {
      if (into.stream()
          .noneMatch(other -> other.state().dimension().equals(each.state().dimension()))) {
        into.add(each);
      }
    }
  }

  /// "failed to close", "succeeded in closing" tell of the closing.
  private static boolean leadsOn(ParsedSentence parsed, Clause clause) {
    int to = clause.verb().orElseThrow().to();
    boolean leads = StateWord.FAIL.has(lemma(parsed, clause));
    return leads
        && to < parsed.tokens().size()
        && (parsed.token(to).is("to") || leadsIn(parsed, to));
  }

  private static boolean leadsIn(ParsedSentence parsed, int at) {
    return parsed.token(at).is("in")
        && at + 1 < parsed.tokens().size()
        && parsed.token(at + 1).tag().equals("VBG");
  }

  private List<Found> byVerb(Reading reading, Clause clause) {
    if (leadsOn(reading.parsed(), clause)) {
      return List.of();
    }
    ParsedSentence parsed = reading.parsed();
    List<Found> found = new ArrayList<>();
    List<String> shapes = new ArrayList<>();
    for (StateFrame frame : lexicon.verb(lemma(parsed, clause))) {
      Optional<StateMatch> match = StateMatch.of(parsed, clause, frame);
      if (match.isEmpty()) {
        continue;
      }
      String shape = frame.particles() + "" + frame.object() + frame.complement();
      boolean rival = !shapes.isEmpty() && !shapes.contains(shape);
      if (rival || isLabile(parsed, clause, frame)) {
        continue;
      }
      if (lacksObject(parsed, clause, frame)) {
        reading.doubts().note(Abstention.VERB_UNSETTLED, clause.verb().orElseThrow().main());
      } else {
        shapes.add(shape);
        found.add(
            new Found(
                frame.state(), Doors.house(parsed, clause, match.get()), match.get().stretch()));
      }
    }
    return found;
  }

  /// Whether a verb that tells one state of its subject or of its object ("the road closed", "ash
  /// closed the road") has the object to tell it of.
  private boolean isLabile(ParsedSentence parsed, Clause clause, StateFrame frame) {
    return frame.bearer() == Argument.SUBJECT
        && frame.object().isEmpty()
        && clause.object().filter(o -> parsed.head(o).mention().isEmpty()).isPresent()
        && lexicon.verb(lemma(parsed, clause)).stream()
            .anyMatch(
                other ->
                    other.bearer() == Argument.OBJECT
                        && other.state().equals(frame.state())
                        && other.particles().equals(frame.particles()));
  }

  /// A verb that tells something else of its object ("beat", "thrash") tells nothing without one.
  private boolean lacksObject(ParsedSentence parsed, Clause clause, StateFrame frame) {
    return frame.bearer() == Argument.SUBJECT
        && clause.object().isEmpty()
        && lexicon.verb(lemma(parsed, clause)).stream()
            .anyMatch(
                other ->
                    other.bearer() == Argument.OBJECT
                        && other.particles().equals(frame.particles())
                        && lexicon.opposed(other.state(), frame.state()));
  }

  /// "is still stuck", "were missing", where the adjective was read as a participle.
  private List<Found> byParticiple(ParsedSentence parsed, Clause clause) {
    Element.Verbal verb = clause.verb().orElseThrow();
    if ((!verb.auxiliaries().contains("be") && !clause.isPassive()) || clause.subject().isEmpty()) {
      return List.of();
    }
    String word = parsed.token(verb.main()).text().toLowerCase(Locale.ROOT);
    return found(
        lexicon.adjectives(word),
        clause.subject().orElseThrow(),
        new Stretch(verb.from(), verb.to()));
  }

  private List<Found> byPhrase(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> bearer = linked(parsed, clause);
    if (bearer.isEmpty()) {
      return List.of();
    }
    int verb = clause.verb().orElseThrow().to();
    boolean ofObject = clause.object().equals(bearer);
    int from = ofObject ? bearer.get().to() : verb;
    boolean links = links(lemma(parsed, clause));
    return StatePhrase.at(parsed, from, lexicon)
        .filter(phrase -> links || phrase.isAdjectival(parsed))
        .map(
            phrase ->
                found(
                    phrase.states(),
                    bearer.get(),
                    new Stretch(clause.verb().orElseThrow().from(), phrase.to())))
        .orElse(List.of());
  }

  /// Whom an adjective behind the verb is said of: the object if there is one, else the subject of
  /// a verb that links or of a passive ("was found dead").
  private static Optional<Nominal> linked(ParsedSentence parsed, Clause clause) {
    String verb = lemma(parsed, clause);
    if (clause.isPassive()) {
      return clause.subject();
    }
    if (links(verb)) {
      return clause.subject();
    }
    return makes(verb) ? clause.object() : Optional.empty();
  }

  static String lemma(ParsedSentence parsed, Clause clause) {
    return parsed.token(clause.verb().orElseThrow().main()).lemma();
  }

  private static boolean links(String verb) {
    return StateWord.LINK.has(verb);
  }

  private static boolean makes(String verb) {
    return StateWord.PUT.has(verb);
  }

  private List<Found> verbless(ParsedSentence parsed, Clause clause) {
    if (clause.quality().isEmpty() || clause.subject().isEmpty()) {
      return List.of();
    }
    Element.Quality quality = clause.quality().get();
    return found(
        lexicon.adjectives(parsed.token(quality.head()).text().toLowerCase(Locale.ROOT)),
        clause.subject().get(),
        new Stretch(quality.from(), quality.to()));
  }

  static List<Found> found(List<StateTerm> states, Nominal bearer, Stretch stretch) {
    return states.stream().map(state -> new Found(state, bearer, stretch)).toList();
  }
}
