package org.rashomon.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A lexicon with a mistake is refused, with its file and line. Lines are divided by a slash here.
class StrictLoadingTest {
  private static final String CLASS = "KILLED \"killed\" weight=DEATH/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KILLED killed weight=DEATH",
        "KILLED \"killed\"",
        "KILLED \"killed\" weight=DOOM",
        "KILLED \"killed\" weight=DEATH cumulativ",
        "KILLED \"killed\" weight=DEATH weight=DEATH",
        "KILLED \"killed\" weight=DEATH kinds=COUNT,SOULS",
        "KILLED \"killed\" weight=DEATH includes=SLAIN",
        CLASS + "KILLED \"killed\" weight=DEATH",
        "  verb OBJECT kill",
        CLASS + "  verbs OBJECT kill",
        CLASS + "  verb PATIENT kill",
        CLASS + "  verb OBJECT",
        CLASS + "  verb OBJECT kill, , slay",
        CLASS + "  verb OBJECT kill, kill",
        CLASS + "  verb OBJECT Kill",
        CLASS + "  verb OBJECT ~life",
        CLASS + "  verb OBJECT claim ~",
        CLASS + "  verb OBJECT claim ~life|",
        CLASS + "  verb OBJECT fall ^by",
        CLASS + "  verb OBJECT ki!l",
        CLASS + "  verb OBJECT claim ~%soul",
        "list soul soul, soul",
        "list soul poor soul",
        "list soul",
        "list soul soul/  verb OBJECT claim ~%soul",
        CLASS + "  noun death, death",
        CLASS + "  adj dead/  adj dead",
      })
  void refusesMalformedPredicates(String lines) {
    refuses(() -> PredicateLexicon.of(LexiconLine.of("predicates.lex", split(lines))), lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports ASSERTED say",
        "reporting TOLD say",
        "reporting ASSERTED",
        "reporting ASSERTED say/reporting DENIED say",
        "negator no, no",
        "  negator no",
        "happening LATER next",
      })
  void refusesMalformedStances(String lines) {
    refuses(() -> StanceLexicon.of(LexiconLine.of("stance.lex", split(lines))), lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Access",
        "ACCESS/ACCESS",
        "  OPEN adj open",
        "ACCESS/  open adj open",
        "ACCESS/  OPEN adv openly",
        "ACCESS/  OPEN verb AMOUNT open",
        "ACCESS/  OPEN adj open/  CLOSED adj open",
        "ACCESS/  OPEN verb OBJECT open/  CLOSED verb OBJECT open",
        "ACCESS/  compatible OPEN CLOSED",
      })
  void refusesMalformedStates(String lines) {
    refuses(() -> StateLexicon.of(LexiconLine.of("states.lex", split(lines))), lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ROOM",
        "ROOM TIME",
        "  kitchen",
        "ROOM PLACE/  Kitchen",
        "ROOM PLACE/  kitchen, kitchen",
        "ROOM PLACE/  kitchen/HALL PLACE/  kitchen",
        "ROOM PLACE/ROOM IDENTITY",
        "listing",
      })
  void refusesMalformedKindsOfWords(String lines) {
    refuses(() -> WordKinds.of(LexiconLine.of("word-kinds.lex", split(lines))), lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Utopia | |",
        "Utopia | | utopian | utopian |",
        "Utopia | | Utopian | utopian",
        "Utopia | | utopian | utopian/Atopia | Utopia | |",
        "Atopia < Utopia | | |",
      })
  void refusesMalformedNations(String lines) {
    refuses(() -> Nations.of(LexiconLine.of("nations.lex", split(lines))), lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alike a, b",
        "same a, b/same c, b",
        "same a, b/same b, c",
        "within a b",
        "within a: a",
        "within a: b, b",
        "apart a",
        "apart a | a",
        "within a: b/same c, b",
        "modifiers unlike a | b",
        "modifiers apart a",
        "modifiers ignored a, a",
        "  same a, b",
      })
  void refusesMalformedPopulations(String lines) {
    refuses(
        () ->
            PopulationLexicon.of(
                LexiconLine.of("populations.lex", split(lines)), Nations.load(), WordNet.load()),
        lines);
  }

  private static String split(String lines) {
    return lines.replace('/', '\n');
  }

  private static void refuses(ThrowingCallable loading, String lines) {
    long last = split(lines).lines().count();
    assertThatThrownBy(loading)
        .isInstanceOf(MalformedLexiconException.class)
        .hasMessageContaining(".lex:" + last + ": ");
  }
}
