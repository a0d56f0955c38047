package org.rashomon.alignment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Slot;
import org.rashomon.claim.entity.NameSpelling;
import org.rashomon.claim.lexicon.WordNet;

/// Both must tell who fills one role. Of persons in a role the role's noun must be one or say no
/// more than that it is a person.
final class IdentityCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!OwnKeys.touch(pair, Aspect.IDENTITY)) {
      return Optional.empty();
    }
    boolean one =
        OwnKeys.are(pair, Aspect.IDENTITY)
            && (pair.a().slot().predicate().equals(pair.b().slot().predicate())
                || areKindred(pair.a().slot(), pair.b().slot())
                || areKindred(pair.b().slot(), pair.a().slot()))
            && pair.similarity() >= (pair.isWithinReport() ? own(pair) : floor(pair.a(), pair.b()));
    if (one && Windows.oneNamesAYear(pair.a(), pair.b())) {
      return Check.closed(
          Reason.DIFFERENT_TIME_WINDOW,
          "%s is told %s, %s %s"
              .formatted(
                  Check.words(pair.a()),
                  Windows.inWords(pair.a()),
                  Check.words(pair.b()),
                  Windows.inWords(pair.b())));
    }
    return one ? Optional.empty() : Check.unrelated();
  }

  /// "the pilot was X" / "X was at the controls"; "elected X president" / "X won the presidential
  /// election"
  private static boolean areKindred(Slot a, Slot b) {
    return switch (a.predicate()) {
      case "PERSON" ->
          switch (b.predicate()) {
            case "AT_CONTROLS" -> isAtControls(a.subject());
            case "WINNER" -> a.subject().equals("winner");
            case "VICTIM" -> isDead(a.subject());
            default -> false;
          };
      case "OFFICE" -> b.predicate().equals("WINNER") && isElection(b.subject());
      case "DUEL" -> b.predicate().equals("WINNER");
      default -> false;
    };
  }

  private static boolean isAtControls(String role) {
    return MatchWord.AT_THE_WHEEL.has(role);
  }

  private static boolean isDead(String role) {
    return MatchWord.DEAD.has(role);
  }

  private static boolean isElection(String prize) {
    return MatchWord.ELECTION.has(prize);
  }

  /// A title is of its own text, whatever it calls the contest.
  private static double own(Candidate pair) {
    return pair.a().slot().predicate().equals("WINNER") && !areApart(pair.a(), pair.b())
        ? 0
        : floor(pair.a(), pair.b());
  }

  private static boolean areApart(Claim a, Claim b) {
    return isOfWomen(a) != isOfWomen(b) || isLongAgo(a) != isLongAgo(b);
  }

  private static double floor(Claim a, Claim b) {
    boolean oneSubject = a.slot().subject().equals(b.slot().subject());
    if (!a.slot().predicate().equals(b.slot().predicate())) {
      if (a.slot().predicate().equals("DUEL") || b.slot().predicate().equals("DUEL")) {
        return fought(a, b) || fought(b, a) ? Thresholds.KINDRED_ROLES : Thresholds.NEVER;
      }
      return a.slot().predicate().equals("VICTIM") || b.slot().predicate().equals("VICTIM")
          ? Thresholds.ONE_VICTIM
          : Thresholds.KINDRED_ROLES;
    }
    return switch (a.slot().predicate()) {
      case "WINNER" -> contest(a, b, oneSubject);
      case "NATIONALITY" -> nationality(a, b, oneSubject);
      case "VICTIM" -> Thresholds.NEVER;
      case "HOLDER" -> oneSubject ? 0 : Thresholds.NEVER;
      case "MEMBER", "SUPPLIER" -> oneSubject ? Thresholds.ONE_ROLE_BY_DEED : Thresholds.NEVER;
      case "DUEL" -> oneSubject ? Thresholds.ONE_DUEL : Thresholds.NEVER;
      case "SHIP", "AIRLINE", "MODEL", "RIVER", "WEAPON" ->
          NameSpelling.areApart(a, b) ? Thresholds.NEVER : Thresholds.ONE_THING;
      case "ACCUSED",
          "LEAVER",
          "OWNER",
          "LEADER",
          "SCORER",
          "FINDER",
          "CREATOR",
          "OPENER",
          "SIGNER",
          "RESCUER",
          "SENTENCER" ->
          oneSubject ? Thresholds.ONE_ROLE_BY_DEED : Thresholds.UNLIKE_ROLES;
      default -> oneSubject ? Thresholds.SAME_WORDS : Thresholds.UNLIKE_ROLES;
    };
  }

  /// Whether a slot is for the name or kind of a thing, of which each place has its own.
  static boolean isOfThing(Slot slot) {
    return slot.aspect() == Aspect.IDENTITY
        && switch (slot.predicate()) {
          case "SHIP", "AIRLINE", "MODEL", "RIVER", "WEAPON" -> true;
          default -> false;
        };
  }

  /// "X beat Y" / "the cup went to Y": the other's winner is one of the two.
  private static boolean fought(Claim duel, Claim winner) {
    return duel.slot().predicate().equals("DUEL")
        && Stream.of(duel.slot().subject().split(" ", -1))
            .anyMatch(
                NameSpelling.words(winner).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList()
                    ::contains);
  }

  /// Men and women have contests of their own.
  private static double contest(Claim a, Claim b, boolean oneSubject) {
    if (areApart(a, b)) {
      return Thresholds.NEVER;
    }
    return oneSubject && NameSpelling.shareName(a, b)
        ? Thresholds.ONE_NAMED_CONTEST
        : contestInOtherWords(a, b);
  }

  private static double contestInOtherWords(Claim a, Claim b) {
    boolean race = a.slot().subject().equals("race") || b.slot().subject().equals("race");
    return race && NameSpelling.shareName(a, b)
        ? Thresholds.ONE_NAMED_CONTEST
        : Thresholds.ONE_CONTEST;
  }

  private static boolean isOfWomen(Claim claim) {
    return hasWord(claim, "wom");
  }

  /// "two years ago", "last year": a contest is held again.
  private static boolean isLongAgo(Claim claim) {
    return (hasWord(claim, "year") && hasWord(claim, "ago")) || hasWord(claim, "last year");
  }

  private static boolean hasWord(Claim claim, String beginning) {
    String sentence =
        claim.evidence().report().quote(claim.evidence().sentence()).toLowerCase(Locale.ROOT);
    return (" " + sentence).contains(" " + beginning);
  }

  /// Of persons that are named the name must be one.
  private static double nationality(Claim a, Claim b, boolean oneSubject) {
    if (oneSubject && isName(a)) {
      return 0;
    }
    boolean apart = isVictim(a) != isVictim(b);
    return apart || isName(a) || isName(b) ? Thresholds.NEVER : Thresholds.ONE_PERSON;
  }

  private static boolean isVictim(Claim claim) {
    return MatchWord.HARMED.has(claim.slot().subject());
  }

  private static boolean isName(Claim claim) {
    String sentence = claim.evidence().report().quote(claim.evidence().sentence());
    String name = claim.slot().subject();
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    int at = sentence.indexOf(capital);
    int end = at + capital.length();
    // "Man" is no name in "Mannheim", nor is it one at the beginning of a sentence
    boolean whole =
        end == sentence.length()
            || !Character.isLetter(sentence.charAt(Math.min(end, sentence.length() - 1)));
    return at >= 0 && whole && (at > 0 || !WordNet.load().isNoun(name));
  }
}
