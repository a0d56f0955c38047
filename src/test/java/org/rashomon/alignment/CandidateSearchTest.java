package org.rashomon.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Context;
import org.rashomon.claim.Slot;

class CandidateSearchTest {
  private static final Slot KILLED_OFFICERS = new Slot(Aspect.COUNT, "KILLED", "officer");
  private static final Slot KILLED = new Slot(Aspect.COUNT, "KILLED", "");
  private static final Context STRIKE =
      new Context(
          List.of("officer", "kill", "missile"),
          List.of("ground", "donetsk"),
          List.of("strike", "donetsk"));
  private static final Context FERRY =
      new Context(List.of("ferry", "sink"), List.of("harbour"), List.of("storm"));

  private final CandidateSearch search = new CandidateSearch(SearchBounds.USUAL);

  @Test
  void twoTellingsOfOneTollAreCandidates() {
    Claim six = InventedClaims.claim("a", KILLED_OFFICERS, STRIKE);
    Claim twenty =
        InventedClaims.claim(
            "b",
            KILLED,
            new Context(List.of("strike", "leave", "dead"), List.of(), List.of("donetsk")));

    assertThat(search.among(List.of(six, twenty)))
        .singleElement()
        .satisfies(
            candidate -> {
              assertThat(candidate.a()).isEqualTo(six);
              assertThat(candidate.b()).isEqualTo(twenty);
            });
  }

  @Test
  void theSameWordsInTwoReportsAreWhollySimilar() {
    List<Candidate> candidates =
        search.among(
            List.of(
                InventedClaims.claim("a", KILLED_OFFICERS, STRIKE),
                InventedClaims.claim("b", KILLED_OFFICERS, STRIKE)));

    assertThat(candidates).extracting(Candidate::similarity).containsExactly(1.0);
  }

  @Test
  void claimsThatShareNoWordAreNoCandidates() {
    assertThat(
            search.among(
                List.of(
                    InventedClaims.claim("a", KILLED_OFFICERS, STRIKE),
                    InventedClaims.claim("b", new Slot(Aspect.COUNT, "strand", ""), FERRY))))
        .isEmpty();
  }

  @Test
  void claimsWithoutAnyWordAreNoCandidates() {
    Context silent = new Context(List.of(), List.of(), List.of());
    Slot bare = new Slot(Aspect.COUNT, "", "");

    assertThat(
            bothWays(
                List.of(
                    InventedClaims.claim("a", bare, silent),
                    InventedClaims.claim("b", bare, silent))))
        .isEmpty();
  }

  @Test
  void claimsOfOneReportMeetOnlyOnRequest() {
    List<Claim> claims = InventedClaims.report(new Random(7), "a", 20);

    assertThat(search.among(claims)).isEmpty();
    assertThat(search.within(claims)).isNotEmpty();
  }

  @Test
  void aCountMeetsADenialButNotADate() {
    Claim count = InventedClaims.claim("a", KILLED_OFFICERS, STRIKE);
    Claim denial =
        InventedClaims.claim("b", new Slot(Aspect.OCCURRENCE, "KILLED", "officer"), STRIKE);
    Claim date = InventedClaims.claim("c", new Slot(Aspect.TIME, "KILLED", "officer"), STRIKE);

    assertThat(search.among(List.of(count, denial, date)))
        .extracting(candidate -> candidate.a().reportId() + candidate.b().reportId())
        .containsExactly("ab");
  }

  @Test
  void ofMoreThanItReachesForAClaimPrefersThoseOfItsOwnPredicate() {
    Claim toll = InventedClaims.claim("a", KILLED, FERRY);
    Claim sameWords =
        InventedClaims.claim("b", new Slot(Aspect.COUNT, "INJURED", "officer"), STRIKE);
    Claim killed =
        InventedClaims.claim(
            "c", KILLED_OFFICERS, new Context(List.of(), List.of(), STRIKE.topic()));
    Claim latest = InventedClaims.claim("d", KILLED_OFFICERS, STRIKE);

    assertThat(
            new CandidateSearch(new SearchBounds(1, 0.25))
                .among(List.of(toll, sameWords, killed, latest)))
        .extracting(candidate -> candidate.a().reportId() + candidate.b().reportId())
        .contains("cd")
        .doesNotContain("bd");
  }

  @Test
  void aRareWordTellsMoreThanAFrequentOne() {
    Claim one = claimAbout("a", "say", "kalmora");
    assertThat(similarity(one, claimAbout("b", "have", "kalmora")))
        .isGreaterThan(similarity(one, claimAbout("b", "say", "veyl")));
  }

  @Test
  void aWordOfTheSlotTellsMoreThanOneOfTheSentence() {
    Claim ferry = InventedClaims.claim("a", new Slot(Aspect.STATE, "", "ferry"), FERRY);
    Context other = new Context(List.of(), List.of("ferry", "bridge"), List.of());
    Context inSentence = new Context(List.of(), List.of("ferry"), List.of());

    assertThat(
            similarity(
                ferry, InventedClaims.claim("b", new Slot(Aspect.STATE, "", "ferry"), inSentence)))
        .isGreaterThan(
            similarity(
                ferry, InventedClaims.claim("b", new Slot(Aspect.STATE, "", "bridge"), other)));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theIndexFindsWhatLookingAtEveryPairFinds(long seed) {
    Random random = new Random(seed);
    List<Claim> claims =
        InventedClaims.event(random, 4 + random.nextInt(30), 3 + random.nextInt(10));

    assertThat(bothWays(claims)).isNotEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13})
  void theIndexKeepsTheNearestOfManyLikeTheSearchOfEveryPair(long seed) {
    Random random = new Random(seed);
    List<Claim> claims = InventedClaims.event(random, 60, 8);
    SearchBounds narrow = new SearchBounds(3, 0.2);

    for (ClaimIndex index : both(narrow)) {
      index.add(claims);
      assertThat(index.candidates())
          .isEqualTo(new CandidateSearch(narrow).byPairs(claims, ProfiledClaim::mayMeet))
          .hasSizeLessThanOrEqualTo(3 * claims.size());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24})
  void theOrderOfTheClaimsDoesNotMatter(long seed) {
    Random random = new Random(seed);
    List<Claim> claims = InventedClaims.event(random, 12, 8);
    List<Candidate> candidates = search.among(claims);
    Collections.shuffle(claims, random);

    assertThat(search.among(claims)).isEqualTo(candidates);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33, 34})
  void theSimilarityOfTwoClaimsDoesNotDependOnTheOtherReports(long seed) {
    List<Claim> claims = InventedClaims.event(new Random(seed), 10, 5);

    for (Candidate candidate : search.among(claims)) {
      assertThat(search.among(List.of(candidate.b(), candidate.a()))).containsExactly(candidate);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {41, 42, 43, 44, 45, 46})
  void reportsAddedOneByOneInAnyOrderGiveTheCandidatesOfAllAtOnce(long seed) {
    Random random = new Random(seed);
    List<List<Claim>> reports = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      reports.add(InventedClaims.report(random, "r" + i, 1 + random.nextInt(8)));
    }
    Collections.shuffle(reports, random);
    SearchBounds narrow = new SearchBounds(4, 0.15);
    List<Candidate> atOnce =
        new CandidateSearch(narrow)
            .byPairs(reports.stream().flatMap(List::stream).toList(), ProfiledClaim::mayMeet);
    for (ClaimIndex index : both(narrow)) {
      List<Candidate> kept = new ArrayList<>();
      reports.forEach(report -> take(index.add(report), kept));
      assertThat(kept).containsExactlyInAnyOrderElementsOf(atOnce);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {81, 82, 83, 84, 85, 86})
  void reportsThatWentLeaveTheCandidatesOfThoseThatStayed(long seed) {
    Random random = new Random(seed);
    SearchBounds narrow = new SearchBounds(4, 0.15);
    for (ClaimIndex index : both(narrow)) {
      List<List<Claim>> there = new ArrayList<>();
      List<Candidate> kept = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        if (there.size() > 8 && random.nextBoolean()) {
          List<Claim> gone = there.remove(random.nextInt(there.size()));
          take(index.remove(gone.getFirst().reportId()), kept);
        } else {
          there.add(InventedClaims.report(random, "r" + i, 1 + random.nextInt(8)));
          take(index.add(there.getLast()), kept);
        }
      }
      List<Claim> left = there.stream().flatMap(List::stream).toList();
      assertThat(index.size()).isEqualTo(left.size());
      assertThat(kept)
          .containsExactlyInAnyOrderElementsOf(
              new CandidateSearch(narrow).byPairs(left, ProfiledClaim::mayMeet));
    }
  }

  private static void take(Growth growth, List<Candidate> kept) {
    assertThat(kept.removeAll(growth.dropped())).isEqualTo(!growth.dropped().isEmpty());
    assertThat(growth.found()).noneMatch(kept::contains);
    kept.addAll(growth.found());
  }

  /// An index that searches exactly, one that does so while it is small, and one that leaves it to
  /// Lucene.
  private static List<ClaimIndex> both(SearchBounds bounds) {
    return List.of(new ClaimIndex(bounds), new ClaimIndex(bounds, 20), new ClaimIndex(bounds, 0));
  }

  @Test
  void aReportThatIsTheLatestBringsAtMostTheNearestOfEachOfItsClaims() {
    Random random = new Random(71);
    List<Claim> earlier = InventedClaims.event(random, 60, 6);
    List<Claim> latest = InventedClaims.latestReport(random, "z", 6);
    SearchBounds narrow = new SearchBounds(5, 0.1);

    try (ClaimIndex index = new CandidateSearch(narrow).index()) {
      index.add(earlier);
      Growth growth = index.add(latest);

      assertThat(growth.found()).hasSizeBetween(1, 5 * latest.size());
      assertThat(growth.dropped()).isEmpty();
    }
  }

  @Test
  void aSentenceSaidAThousandTimesIsSearchedForOnce() {
    assertThat(steps(2_800)).isLessThan(12 * steps(350));
  }

  private static long steps(int times) {
    try (ClaimIndex index = new ClaimIndex(SearchBounds.USUAL)) {
      index.add(InventedClaims.repeated("a", KILLED, STRIKE, times));
      index.add(InventedClaims.repeated("b", KILLED, STRIKE, times));
      return index.steps();
    }
  }

  @Test
  void aSentenceSaidAThousandTimesMeetsWhatTheSearchOfEveryPairFinds() {
    SearchBounds narrow = new SearchBounds(3, 0.25);
    List<Claim> claims = new ArrayList<>(InventedClaims.repeated("a", KILLED, STRIKE, 40));
    claims.addAll(InventedClaims.repeated("b", KILLED, STRIKE, 50));
    claims.addAll(InventedClaims.repeated("c", KILLED_OFFICERS, STRIKE, 5));

    assertThat(new CandidateSearch(narrow).among(claims))
        .isEqualTo(new CandidateSearch(narrow).byPairs(claims, ProfiledClaim::mayMeet));
  }

  @Test
  void aClaimAgainstItselfScoresOneAndTheScoreIsSymmetric() {
    List<Claim> claims = InventedClaims.event(new Random(61), 8, 6);
    Vocabulary vocabulary = new Vocabulary();
    List<Profile> profiles = claims.stream().map(claim -> Profile.of(claim, vocabulary)).toList();

    for (Profile one : profiles) {
      assertThat(one.similarity(one)).isCloseTo(one.size() == 0 ? 0 : 1, within(0.0));
      for (Profile other : profiles) {
        assertThat(one.similarity(other)).isBetween(0.0, 1.0).isEqualTo(other.similarity(one));
      }
    }
  }

  /// What both ways of searching find, having checked that they find the same.
  private List<Candidate> bothWays(List<Claim> claims) {
    List<Candidate> byPairs = search.byPairs(claims, ProfiledClaim::mayMeet);
    for (ClaimIndex index : both(SearchBounds.USUAL)) {
      assertThat(index.add(claims).found()).isEqualTo(byPairs);
      assertThat(index.candidates()).isEqualTo(byPairs);
    }
    return byPairs;
  }

  private static Claim claimAbout(String report, String... clause) {
    return InventedClaims.claim(
        report,
        new Slot(Aspect.COUNT, "KILLED", ""),
        new Context(List.of(clause), List.of(), List.of()));
  }

  private double similarity(Claim one, Claim other) {
    return search.among(List.of(one, other)).getFirst().similarity();
  }
}
