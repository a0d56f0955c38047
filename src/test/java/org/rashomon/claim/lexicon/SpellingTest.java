package org.rashomon.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every single word of the lexicons is a word of its kind in WordNet, or one of the few that it
/// lacks.
class SpellingTest {
  private static final WordNet WORD_NET = WordNet.load();
  private static final Lemmatizer LEMMATIZER = new Lemmatizer(WORD_NET);

  /// Right words that WordNet 3.1 lacks.
  private static final Set<String> LACKING =
      Set.of(
          "airstrike",
          "ultra",
          "brick",
          "dole",
          "upswing",
          "arrestee",
          "asylum-seeker",
          "bail-out",
          "bailout",
          "beachgoer",
          "cancelation",
          "caseload",
          "clubgoer",
          "concertgoer",
          "cordon",
          "councilor",
          "crater",
          "crew-member",
          "crewmember",
          "download",
          "drowning",
          "euthanise",
          "euthanize",
          "felling",
          "festivalgoer",
          "firewoman",
          "first-grader",
          "flatline",
          "garda",
          "green-light",
          "greenlight",
          "gridlocked",
          "grown-up",
          "gust",
          "haemorrhage",
          "high-schooler",
          "hold-up",
          "injured",
          "joblessness",
          "kidnap",
          "law",
          "lay-off",
          "missing",
          "other",
          "others",
          "outgoings",
          "payout",
          "peter",
          "petrol-bomb",
          "plateau",
          "price-tag",
          "protestor",
          "re-elect",
          "reappoint",
          "reappointment",
          "reconnect",
          "refloating",
          "reopening",
          "reroute",
          "restart",
          "returnee",
          "rubber-stamp",
          "self-isolate",
          "servicewoman",
          "shootdown",
          "stabbing",
          "stallholder",
          "start-up",
          "stranding",
          "them",
          "they",
          "townsperson",
          "uav",
          "unban",
          "untraced",
          "viewership",
          "we");

  private static final Set<String> LACKING_ADJECTIVES =
      Set.of(
          "aboard",
          "onboard",
          "non-binding",
          "loss-making",
          "lossmaking",
          "mystery",
          "unaccounted",
          "lower",
          "faster",
          "quicker",
          "slower",
          "offline",
          "northwards",
          "southwards",
          "eastwards",
          "westwards",
          "non-toxic",
          "well-lit",
          "uncontained");

  private static List<String> misspelt(Collection<String> words, Predicate<String> known) {
    return words.stream()
        .filter(word -> word.indexOf(' ') < 0 && !known.test(word) && !LACKING.contains(word))
        .toList();
  }

  private static boolean isAdjective(String word) {
    return WORD_NET.isAdjective(word)
        || LACKING_ADJECTIVES.contains(word)
        || WORD_NET.isAdjective(LEMMATIZER.lemma(word, "JJR"))
        || Stream.of("VBN", "VBG").anyMatch(tag -> WORD_NET.isVerb(LEMMATIZER.lemma(word, tag)));
  }

  @Test
  void everyVerbIsAVerb() {
    assertThat(misspelt(PredicateLexicon.load().verbLemmas(), WORD_NET::isVerb)).isEmpty();
    assertThat(misspelt(StateLexicon.load().verbLemmas(), WORD_NET::isVerb)).isEmpty();
    assertThat(misspelt(StanceLexicon.load().verbLemmas(), WORD_NET::isVerb)).isEmpty();
  }

  @Test
  void everyNounIsANoun() {
    assertThat(misspelt(PredicateLexicon.load().nounLemmas(), WORD_NET::isNoun)).isEmpty();
    assertThat(misspelt(StateLexicon.load().nounLemmas(), WORD_NET::isNoun)).isEmpty();
    assertThat(misspelt(StateLexicon.load().modifierLemmas(), WORD_NET::isNoun)).isEmpty();
    assertThat(misspelt(StanceLexicon.load().nounLemmas(), WORD_NET::isNoun)).isEmpty();
    assertThat(misspelt(PopulationLexicon.load().terms(), WORD_NET::isNoun)).isEmpty();
  }

  @Test
  void everyAdjectiveIsAnAdjectiveOrAParticiple() {
    assertThat(misspelt(PredicateLexicon.load().adjectiveLemmas(), SpellingTest::isAdjective))
        .isEmpty();
    assertThat(misspelt(StateLexicon.load().adjectiveLemmas(), SpellingTest::isAdjective))
        .isEmpty();
  }
}
