package org.rashomon.event;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rashomon.claim.Claim;

/// The ids of an event's claims: the report's id, a version after the first, and the claim's place
/// in its report. They stay when other reports come and go.
public final class ClaimNames {
  private final Map<Claim, String> names = new ConcurrentHashMap<>();
  private final Map<String, Claim> claims = new ConcurrentHashMap<>();

  /// Names the claims of a report, in their order. Of equal claims the first gives the name.
  void add(StoredReport report, List<Claim> read) {
    for (int index = 0; index < read.size(); index++) {
      String name = name(report.report().id(), report.version(), index + 1);
      names.putIfAbsent(read.get(index), name);
      claims.put(name, read.get(index));
    }
  }

  /// These without the names of a report's claims.
  ClaimNames without(StoredReport report, List<Claim> read) {
    ClaimNames left = new ClaimNames();
    left.names.putAll(names);
    left.claims.putAll(claims);
    for (int index = 0; index < read.size(); index++) {
      left.names.remove(read.get(index));
      left.claims.remove(name(report.report().id(), report.version(), index + 1));
    }
    return left;
  }

  /// Empty if the claim is not known here, because its report came or went meanwhile.
  public Optional<Claim> claim(String name) {
    return Optional.ofNullable(claims.get(name));
  }

  /// @param number from 1
  public static String name(String report, int version, int number) {
    return report + (version > 1 ? ".v" + version : "") + "." + number;
  }

  /// @throws NullPointerException if the event has no such claim
  public String of(Claim claim) {
    return Objects.requireNonNull(names.get(claim), "a claim that its event does not have");
  }
}
