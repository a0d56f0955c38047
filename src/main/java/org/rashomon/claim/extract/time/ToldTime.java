package org.rashomon.claim.extract.time;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.CalendarDate;
import org.rashomon.quantity.ClockTime;
import org.rashomon.quantity.Mention.TimeRelation;
import org.rashomon.quantity.TimeValue;

/// When a clause says that something happened.
///
/// @param from index of its first token
/// @param to index after its last token
record ToldTime(int from, int to, TimeValue value, TimeRelation relation) {
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  /// The times of a clause; a day and a clock time that stand apart ("on Sunday at about six") are
  /// one time.
  static List<ToldTime> of(ParsedSentence parsed, Clause clause) {
    List<ToldTime> told = new ArrayList<>();
    for (int index : clause.times()) {
      if (isOneOfTwo(parsed, index) || isEntry(parsed, index)) {
        continue;
      }
      parsed
          .token(index)
          .moment()
          .flatMap(moment -> read(index, moment.value(), moment.relation()))
          .map(time -> withoutUntil(parsed, clause, time))
          .ifPresent(told::add);
    }
    return told.size() == 2
        ? told.get(0).with(told.get(1)).map(List::of).orElse(told)
        : List.copyOf(told);
  }

  /// Indexes of the clause's times of which neither is when it happened.
  static List<Integer> shared(ParsedSentence parsed, Clause clause) {
    return clause.times().stream().filter(index -> isOneOfTwo(parsed, index)).toList();
  }

  /// "between Sunday and Tuesday", "from Monday to Friday", "on Monday and Tuesday": neither is
  /// when it happened.
  private static boolean isOneOfTwo(ParsedSentence parsed, int index) {
    return isJoint(parsed, index - 1)
        || (isJoint(parsed, index + 1)
            && (isMoment(parsed, index + 2) || isMoment(parsed, index + 3)));
  }

  /// "16:55 The plane has left the runway": when the entry was written.
  private static boolean isEntry(ParsedSentence parsed, int index) {
    return index == 0
        && Character.isDigit(parsed.token(0).text().charAt(0))
        && parsed
            .token(0)
            .moment()
            .filter(moment -> moment.value().clock().isPresent())
            .filter(moment -> !moment.value().date().isKnown())
            .isPresent();
  }

  private static boolean isJoint(ParsedSentence parsed, int index) {
    if (index < 0 || index >= parsed.tokens().size()) {
      return false;
    }
    return switch (parsed.token(index).lemma()) {
      case "between", "and", "or", "to", "through", "-", "–" -> true;
      default -> false;
    };
  }

  private static boolean isMoment(ParsedSentence parsed, int index) {
    return index < parsed.tokens().size() && parsed.token(index).moment().isPresent();
  }

  private static Optional<ToldTime> read(int index, TimeValue value, TimeRelation relation) {
    return switch (relation) {
      case ON, SINCE, UNTIL, DURING -> Optional.of(new ToldTime(index, index + 1, value, relation));
      case AFTER -> open(value, false).map(v -> new ToldTime(index, index + 1, v, TimeRelation.ON));
      case BEFORE -> open(value, true).map(v -> new ToldTime(index, index + 1, v, TimeRelation.ON));
      case AS_OF -> Optional.empty();
    };
  }

  /// "after 7 p.m.": the rest of the day. After a day may be any day.
  private static Optional<TimeValue> open(TimeValue value, boolean before) {
    return value
        .clock()
        .filter(ClockTime::halfKnown)
        .filter(clock -> clock.from().equals(clock.to()))
        .map(
            clock ->
                before
                    ? new ClockTime(LocalTime.MIN, clock.to(), clock.zone(), true)
                    : new ClockTime(clock.from(), LAST_MINUTE, clock.zone(), true))
        .map(
            clock ->
                new TimeValue(value.date(), Optional.of(clock), value.anchor(), value.words()));
  }

  /// "did not reopen until Monday" tells that it reopened on Monday.
  private static ToldTime withoutUntil(ParsedSentence parsed, Clause clause, ToldTime time) {
    boolean until = time.relation == TimeRelation.UNTIL && time.isDenied(parsed, clause);
    return until ? new ToldTime(time.from, time.to, time.value, TimeRelation.ON) : time;
  }

  boolean isDenied(ParsedSentence parsed, Clause clause) {
    return clause.stance().isNegative() || (from > 0 && parsed.token(from - 1).is("not"));
  }

  private Optional<ToldTime> with(ToldTime other) {
    boolean on = relation == TimeRelation.ON && other.relation == TimeRelation.ON;
    if (!on || value.anchor().isPresent() || other.value.anchor().isPresent()) {
      return Optional.empty();
    }
    if (other.isClockAlone() && isDay()) {
      return Optional.of(joined(value.date(), other));
    }
    return isClockAlone() && other.isDay()
        ? Optional.of(joined(other.value.date(), other))
        : Optional.empty();
  }

  private ToldTime joined(CalendarDate date, ToldTime other) {
    String words = value.words() + " " + other.value.words();
    Optional<ClockTime> clock = value.clock().or(other.value::clock);
    return new ToldTime(
        Math.min(from, other.from),
        Math.max(to, other.to),
        new TimeValue(date, clock, Optional.empty(), words),
        relation);
  }

  private boolean isClockAlone() {
    return value.clock().isPresent() && !value.date().isKnown();
  }

  private boolean isDay() {
    return value.clock().isEmpty()
        && value.date().isKnown()
        && value.granularity() == TimeValue.Granularity.DAY;
  }
}
