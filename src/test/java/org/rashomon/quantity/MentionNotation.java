package org.rashomon.quantity;

/// The short notation in which the specifications write mentions.
///
/// Amounts: `[21, ∞) km AT_LEAST INCREMENT`, the unit and the reading only where they are not
/// things and a total. Times: `SINCE 2024-09-29 17:00..06:00 +01:00`, the parts that are known; a
/// weekday only where it has no date. Labels: `LABEL AGE`.
final class MentionNotation {
  private MentionNotation() {}

  static String of(Mention mention) {
    return switch (mention) {
      case Mention.Amount amount -> amount(amount);
      case Mention.Moment moment -> moment.relation() + time(moment.value());
      case Mention.Label label -> "LABEL " + label.kind();
    };
  }

  private static String amount(Mention.Amount amount) {
    Quantity quantity = amount.quantity();
    String reading = amount.reading() == Mention.Reading.TOTAL ? "" : " " + amount.reading();
    return quantity.interval() + unit(quantity.unit()) + " " + quantity.hedge() + reading;
  }

  private static String unit(Unit unit) {
    return switch (unit) {
      case Unit.Things things -> "";
      case Unit.Measured measured -> " " + measured.dimension().symbol();
      case Unit.Money money -> " " + money.currency();
      case Unit.Percent percent -> " %";
      case Unit.Factor factor -> " ×";
    };
  }

  private static String time(TimeValue time) {
    StringBuilder text = new StringBuilder();
    CalendarDate date = time.date();
    date.from()
        .ifPresentOrElse(
            from -> text.append(" ").append(range(from, date.to().orElseThrow())),
            () -> written(date.written(), text));
    time.clock()
        .ifPresent(
            clock ->
                text.append(" ")
                    .append(range(clock.from(), clock.to()))
                    .append(clock.halfKnown() ? "" : "?"));
    time.zone().ifPresent(zone -> text.append(" ").append(zone));
    time.anchor()
        .ifPresent(anchor -> text.append(" ").append(anchor.event()).append(signed(anchor.days())));
    return text.toString();
  }

  private static void written(CalendarDate.Written written, StringBuilder text) {
    written.weekday().ifPresent(day -> text.append(" ").append(day));
    written.month().ifPresent(month -> text.append(" ").append(month));
    written.day().ifPresent(day -> text.append(" ").append(day));
  }

  private static String range(Object from, Object to) {
    return from.equals(to) ? from.toString() : from + ".." + to;
  }

  private static String signed(int days) {
    return days < 0 ? " -" + -days : " +" + days;
  }
}
