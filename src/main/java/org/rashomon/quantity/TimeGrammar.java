package org.rashomon.quantity;

import java.util.Optional;
import org.rashomon.quantity.Mention.TimeRelation;

/// Reads times by gathering neighbouring parts into one: "at 4:12 a.m. on Monday", "Thursday,
/// October 3", "since Sunday night".
final class TimeGrammar {
  private static final int MOST_PARTS = 5;
  private static final PhraseTrie<TimeRelation> PREPOSITIONS = new PhraseTrie<>();

  static {
    for (DataFile.Line line : DataFile.read("time-prepositions.txt", 2)) {
      PREPOSITIONS.add(line.text(1), line.constant(TimeRelation.class, 0), line);
    }
  }

  private final Words words;
  private final DateGrammar dates;
  private final RelativeGrammar relatives;
  private final WeekdayGrammar weekdays;
  private final ClockGrammar clocks;
  private final AnchorGrammar anchors;

  TimeGrammar(Words words, Dateline dateline) {
    PublicationCalendar calendar = new PublicationCalendar(dateline);
    FutureClauses future = new FutureClauses(words);
    this.words = words;
    this.dates = new DateGrammar(words, calendar, future);
    this.relatives = new RelativeGrammar(words, calendar);
    this.weekdays = new WeekdayGrammar(words, calendar, future);
    this.clocks = new ClockGrammar(words);
    this.anchors = new AnchorGrammar(words);
  }

  Optional<Match> at(int from) {
    return anchors.at(from).or(() -> told(from, from, Optional.empty())).or(() -> related(from));
  }

  /// "since Sunday", "by noon on Friday"
  private Optional<Match> related(int from) {
    return PREPOSITIONS
        .longest(words, from)
        .flatMap(hit -> told(from, afterArticle(hit.next()), Optional.of(hit.value())));
  }

  private int afterArticle(int index) {
    boolean weekday = CalendarNames.isName(words.at(index + 1));
    boolean ordinal =
        OrdinalGrammar.ordinal(words, index + 1).isPresent() && dates.at(index + 1).isPresent();
    return words.is(index, "the") && (weekday || ordinal) ? index + 1 : index;
  }

  private Optional<Match> told(int from, int first, Optional<TimeRelation> preposition) {
    Optional<PhraseTrie.Hit<TimeDraft>> begin = part(first, false);
    if (begin.isEmpty()) {
      return Optional.empty();
    }
    PhraseTrie.Hit<TimeDraft> whole = begin.get();
    for (int i = 1; i < MOST_PARTS; i++) {
      Optional<PhraseTrie.Hit<TimeDraft>> longer = longer(whole);
      if (longer.isEmpty()) {
        break;
      }
      whole = longer.get();
    }
    return match(from, first, whole, preposition);
  }

  private Optional<PhraseTrie.Hit<TimeDraft>> part(int from, boolean besideDay) {
    return clocks
        .at(from)
        .or(() -> relatives.at(from))
        .or(() -> upTo(from))
        .or(() -> apart(from))
        .or(() -> weekdays.at(from))
        .or(
            () ->
                dates
                    .at(from)
                    .map(h -> new PhraseTrie.Hit<>(h.next(), TimeDraft.ofDate(h.value()))))
        .or(() -> DaypartGrammar.at(words, from, besideDay))
        .or(() -> daypartBeforeDay(from));
  }

  /// "the seven days to Tuesday", "the three months ending in March"
  private Optional<PhraseTrie.Hit<TimeDraft>> upTo(int from) {
    return relatives.stretch(from).flatMap(stretch -> ended(stretch, afterLink(stretch.end())));
  }

  private Optional<PhraseTrie.Hit<TimeDraft>> ended(RelativeGrammar.Stretch stretch, int from) {
    return date(from)
        .or(() -> dates.bareMonth(from))
        .map(hit -> told(hit, stretch.endingWith(hit.value())));
  }

  /// "two days after 3 March", "ten years before the year 2000"
  private Optional<PhraseTrie.Hit<TimeDraft>> apart(int from) {
    return relatives
        .distance(from)
        .flatMap(
            distance ->
                date(afterYear(distance.end()))
                    .filter(hit -> !isMonth(hit.value()))
                    .map(hit -> told(hit, distance.from(hit.value()))));
  }

  /// "a day after May resigned"
  private static boolean isMonth(CalendarDate date) {
    return date.granularity() == TimeValue.Granularity.MONTH;
  }

  private int afterYear(int index) {
    return words.is(index, "the") && words.is(index + 1, "year") ? index + 2 : index;
  }

  private Optional<PhraseTrie.Hit<CalendarDate>> date(int from) {
    return weekdays
        .at(from)
        .map(hit -> new PhraseTrie.Hit<>(hit.next(), hit.value().day()))
        .or(() -> dates.at(from));
  }

  private static PhraseTrie.Hit<TimeDraft> told(PhraseTrie.Hit<?> words, CalendarDate date) {
    return new PhraseTrie.Hit<>(words.next(), TimeDraft.ofDate(date));
  }

  /// "early Monday", "the morning of October 3": the part of the day before its day
  private Optional<PhraseTrie.Hit<TimeDraft>> daypartBeforeDay(int from) {
    return DaypartGrammar.at(words, from, true)
        .flatMap(
            part -> {
              int day = afterLink(part.next());
              return dayAt(day).flatMap(d -> beside(part.value(), d));
            });
  }

  /// "early October" tells no time of day.
  private static Optional<PhraseTrie.Hit<TimeDraft>> beside(
      TimeDraft part, PhraseTrie.Hit<TimeDraft> day) {
    boolean single = day.value().finish("-").granularity() == TimeValue.Granularity.DAY;
    return single
        ? part.and(day.value()).map(both -> new PhraseTrie.Hit<>(day.next(), both))
        : Optional.of(day);
  }

  private Optional<PhraseTrie.Hit<TimeDraft>> dayAt(int from) {
    return weekdays
        .at(from)
        .or(
            () ->
                dates
                    .at(from)
                    .map(h -> new PhraseTrie.Hit<>(h.next(), TimeDraft.ofDate(h.value()))))
        .filter(hit -> hit.value().hasDay());
  }

  private Optional<PhraseTrie.Hit<TimeDraft>> longer(PhraseTrie.Hit<TimeDraft> whole) {
    boolean day = whole.value().hasDay();
    return joined(whole, part(whole.next(), day))
        .or(() -> linked(whole))
        .or(() -> afterComma(whole));
  }

  private Optional<PhraseTrie.Hit<TimeDraft>> linked(PhraseTrie.Hit<TimeDraft> whole) {
    int index = afterLink(whole.next());
    return index > whole.next()
        ? joined(whole, part(index, whole.value().hasDay()))
        : Optional.empty();
  }

  /// "Thursday, October 3", "6:40 a.m., Monday"
  private Optional<PhraseTrie.Hit<TimeDraft>> afterComma(PhraseTrie.Hit<TimeDraft> whole) {
    if (!words.is(whole.next(), ",")) {
      return Optional.empty();
    }
    int index = afterLink(whole.next() + 1);
    return joined(whole, dayAt(index).or(() -> clocks.at(index)));
  }

  private static Optional<PhraseTrie.Hit<TimeDraft>> joined(
      PhraseTrie.Hit<TimeDraft> whole, Optional<PhraseTrie.Hit<TimeDraft>> part) {
    return part.flatMap(
        p -> whole.value().and(p.value()).map(both -> new PhraseTrie.Hit<>(p.next(), both)));
  }

  /// Past "on", "at", "of" and an article.
  private int afterLink(int index) {
    boolean link =
        switch (words.lower(index)) {
          case "on", "at", "of" -> true;
          default -> false;
        };
    int next = link ? index + 1 : index;
    return link && words.is(next, "the") ? next + 1 : next;
  }

  private Optional<Match> match(
      int from, int first, PhraseTrie.Hit<TimeDraft> whole, Optional<TimeRelation> preposition) {
    // "after Monday's attack" tells the day of the attack, not a time after Monday
    boolean genitive = words.is(whole.next(), "'") && words.glued(whole.next());
    Optional<TimeRelation> relation = preposition.filter(r -> !genitive);
    int start = relation.isPresent() ? from : first;
    TimeValue value = whole.value().finish(words.text(first, whole.next()));
    return Optional.of(
        new Match(
            whole.next(),
            new Mention.Moment(
                words.startOf(start),
                words.endBefore(whole.next()),
                value,
                relation.orElseGet(() -> bare(value)))));
  }

  /// Weeks and longer are windows; a day and what is finer is when it was.
  private static TimeRelation bare(TimeValue value) {
    return switch (value.granularity()) {
      case MINUTE, HOUR, DAYPART, DAY -> TimeRelation.ON;
      case WEEK, MONTH, SEASON, YEAR -> TimeRelation.DURING;
    };
  }
}
