package org.rashomon.alignment;

/// The least similarity (see [Candidate#similarity]) at which two claims may be taken to speak of
/// one thing. Keys decide; similarity is only a floor, so the floors are low where the keys say
/// much and high where they say little. Both ends of a floor belong to what passes.
final class Thresholds {
  /// Same measure of the lexicon: little else is needed.
  static final double KNOWN_MEASURE = 0.08;

  /// Same verb or noun, which the lexicon does not know, of the same subject.
  static final double SAME_WORDS = 0.15;

  /// Same verb or noun outside the lexicon, of subjects that may be the same.
  static final double SAME_PREDICATE = 0.30;

  /// Different verbs or nouns of which at least one is unknown to the lexicon.
  static final double UNLIKE_PREDICATES = 0.75;

  /// Figures told by different verbs or nouns of which at least one is unknown to the lexicon.
  static final double UNLIKE_MEASURES = 0.82;

  /// Figures of one kind of thing, by verbs that may tell one doing.
  static final double KINDRED_MEASURES = 0.30;

  /// Figures of one kind of persons, by verbs that may tell one doing.
  static final double KINDRED_MEASURES_OF_PERSONS = 0.45;

  /// Figures of one kind of thing, by verbs that tell nothing of it.
  static final double BARE_MEASURES = 0.35;

  /// Subjects in different words.
  static final double UNLIKE_SUBJECTS = 0.50;

  /// One measure of the lexicon, of subjects in different words.
  static final double KNOWN_MEASURE_OF_UNLIKE_SUBJECTS = 0.25;

  /// One measure of the lexicon of which many have a number of their own: seats, votes.
  static final double KNOWN_MEASURE_OF_ANYONE = 0.45;

  /// One measure of the lexicon, of populations of which nothing is known in common.
  static final double KNOWN_MEASURE_OF_UNLIKE_POPULATIONS = 0.40;

  /// States of things with a name in common.
  static final double STATE_OF_A_NAME = 0.15;

  /// States of things with like heads.
  static final double STATE_OF_A_THING = 0.30;

  /// States of things whose head tells little: prices, men, work.
  static final double STATE_OF_A_GENERAL_THING = 0.45;

  /// What something looks like: there are many jackets, so the sentences must tell the same.
  static final double ATTRIBUTE = 0.80;

  /// Deeds named by words of one group, done to whom or what is named in different words.
  static final double ONE_DEED = 0.18;

  /// Deeds named by words that are not of one group.
  static final double UNLIKE_DEEDS = 0.40;

  /// Effects named in different words.
  static final double UNLIKE_EFFECTS = 0.40;

  /// An effect that is not named: "the ice is what did it".
  static final double UNSAID_EFFECT = 0.25;

  /// Roles named by different nouns.
  static final double UNLIKE_ROLES = 0.40;

  /// One role told by words of two kinds: the pilot, the one at the controls.
  static final double KINDRED_ROLES = 0.25;

  /// The only one killed, and one of whom it is not said that he was the only one.
  static final double ONE_VICTIM = 0.40;

  /// Who won: there are many contests.
  static final double ONE_CONTEST = 0.50;

  /// Which of two that are named got the better of the other: they may meet again.
  static final double ONE_DUEL = 0.35;

  /// Who won one kind of contest at a place of one name.
  static final double ONE_NAMED_CONTEST = 0.25;

  /// Who was charged, resigned, bought it or leads them.
  static final double ONE_ROLE_BY_DEED = 0.25;

  /// Which ship, airline or weapon it was: an event may have several.
  static final double ONE_THING = 0.45;

  /// Of which nation someone without a name is.
  static final double ONE_PERSON = 0.30;

  /// Where something is, by different verbs.
  static final double ONE_SUBJECT_ELSEWHERE = 0.30;

  /// Where one kind of happening befell what may be one thing.
  static final double ONE_HAPPENING = 0.20;

  /// Where one kind of happening befell what one of the two leaves out.
  static final double HAPPENING_TO_ANYONE = 0.25;

  /// Where one kind of happening befell what is named in unlike words.
  static final double HAPPENING_TO_ANOTHER = 0.30;

  /// Where something happened that is told by words of two known kinds.
  static final double UNLIKE_KNOWN_HAPPENINGS = 0.45;

  /// Where something happened, by different words for what happened and to what.
  static final double UNLIKE_HAPPENINGS = 0.40;

  /// When something happened, told in words for one occurrence, to what is named in different
  /// words.
  static final double OCCURRENCE_OF_UNLIKE_THINGS = 0.25;

  /// When someone did to another what the other may have done to him: attacked, shot.
  static final double DEED_UPON_UNLIKE_PERSONS = 0.45;

  /// No similarity is enough.
  static final double NEVER = 2;

  /// Words given to a speaker, which two print with a word more or less, or in another spelling;
  /// the same thing said in one's own words shares about half.
  static final double ONE_WORDING = 0.72;

  /// Sentences that tell who wrote a document, beside the kind of document.
  static final double ONE_DOCUMENT = 0.60;

  /// Of the words that a report says are not so, the part that another tells, by weight.
  static final double REFUTED_WORDS = 0.55;

  /// The same where the deed itself is told in other words.
  static final double NEARLY_ALL_REFUTED_WORDS = 0.70;

  /// A deed of months ago that another says was never done.
  static final double EVER_DENIED = 0.60;

  /// One deed that is left open, done to what is named in different words.
  static final double ONE_QUESTION = 0.50;

  /// Below this, pairs that are not comparable are not worth a word either.
  static final double NEAR = 0.25;

  private Thresholds() {}
}
