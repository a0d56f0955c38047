package org.rashomon.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Judgement;
import org.rashomon.disagreement.Surroundings;

/// What is known of an event so far: its reports as read, and the judgements of their pairs. A
/// value: [Pipeline#add] makes the next one.
///
/// @param readings in the order in which the reports came, with unique ids
/// @param judgements of all pairs that were related
/// @param comparedPairs how many candidate pairs the judgements rest on
public record EventState(List<Reading> readings, List<Judgement> judgements, long comparedPairs) {
  public static final EventState EMPTY = new EventState(List.of(), List.of(), 0);

  public EventState {
    readings = List.copyOf(readings);
    judgements = List.copyOf(judgements);
    if (readings.stream().map(Reading::reportId).distinct().count() != readings.size()) {
      throw new IllegalArgumentException("the ids of an event's reports are unique");
    }
  }

  /// Every claim, by report in their order, then by evidence.
  public List<Claim> claims() {
    return readings.stream().flatMap(reading -> reading.claims().stream()).toList();
  }

  EventState with(Reading reading) {
    List<Reading> all = new ArrayList<>(readings);
    all.add(reading);
    return new EventState(all, judgements, comparedPairs);
  }

  EventState judged(List<Judgement> now, long pairs) {
    return new EventState(readings, now, pairs);
  }

  Surroundings surroundings() {
    Map<String, List<Claim>> claims = new LinkedHashMap<>();
    readings.forEach(reading -> claims.put(reading.reportId(), reading.claims()));
    return new Surroundings(claims);
  }
}
