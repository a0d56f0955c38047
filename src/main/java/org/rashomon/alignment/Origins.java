package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.report.Field;
import org.rashomon.report.Report;

/// Which reports are not independent: those that copy one another, in whole or in part, or take
/// their text from one agency. Kinship is passed on: if a is kin to b and b to c, all three share
/// one origin.
///
/// That two reports share an origin says that their agreement counts once. It does not say that
/// they cannot disagree: an outlet may have corrected a figure in a text it took over. Only
/// [#sharedClaims] tells claims that were copied. Immutable.
public final class Origins {
  /// Of no reports.
  public static final Origins NONE = new Origins(Map.of(), Map.of());

  private final Map<String, Fingerprint> fingerprints;
  private final Map<String, String> origins;

  private Origins(Map<String, Fingerprint> fingerprints, Map<String, String> origins) {
    this.fingerprints = fingerprints;
    this.origins = origins;
  }

  /// @throws IllegalArgumentException if an id occurs twice
  public static Origins of(List<Report> reports) {
    return NONE.and(reports);
  }

  /// These and more reports; only the new ones are compared, with one another and with these.
  ///
  /// @throws IllegalArgumentException if an id occurs twice
  public Origins and(List<Report> more) {
    Map<String, Fingerprint> all = new LinkedHashMap<>(fingerprints);
    Kin kin = new Kin(origins);
    for (Report report : more) {
      Fingerprint newcomer = Fingerprint.of(report);
      all.values().forEach(other -> join(kin, other, newcomer));
      if (all.put(report.id(), newcomer) != null) {
        throw new IllegalArgumentException("two reports of the id " + report.id());
      }
    }
    return new Origins(all, kin.named(all.keySet()));
  }

  /// These without a report. Those that shared its origin are compared anew, for it may have been
  /// what joined them.
  public Origins without(String reportId) {
    String origin = of(reportId);
    Map<String, Fingerprint> left = new LinkedHashMap<>(fingerprints);
    left.remove(reportId);
    Map<String, String> apart = new LinkedHashMap<>();
    List<Fingerprint> parted = new ArrayList<>();
    left.forEach(
        (id, fingerprint) -> {
          boolean shared = origin.equals(origins.get(id));
          apart.put(id, shared ? " " + id : String.valueOf(origins.get(id)));
          if (shared) {
            parted.add(fingerprint);
          }
        });
    Kin kin = new Kin(apart);
    for (int i = 0; i < parted.size(); i++) {
      for (int j = i + 1; j < parted.size(); j++) {
        join(kin, parted.get(i), parted.get(j));
      }
    }
    return new Origins(left, kin.named(left.keySet()));
  }

  /// The origin of each report, in the order of the reports, see [#of].
  public Map<String, String> byReport() {
    return Collections.unmodifiableMap(origins);
  }

  private static void join(Kin kin, Fingerprint one, Fingerprint other) {
    String id = one.report().id();
    String otherId = other.report().id();
    if (!kin.has(id, otherId) && one.isKinTo(other)) {
      kin.join(id, otherId);
    }
  }

  /// The origin of a report: "o1", "o2", …, numbered in the order of the reports.
  ///
  /// @throws IllegalArgumentException if the report is not among them
  public String of(String reportId) {
    String origin = origins.get(reportId);
    if (origin == null) {
      throw new IllegalArgumentException("no report of the id " + reportId);
    }
    return origin;
  }

  /// What makes two reports kin; empty if they are not, or only through others.
  public Optional<Kinship> kinship(String one, String other) {
    Fingerprint a = fingerprint(one);
    Fingerprint b = fingerprint(other);
    if (!a.isKinTo(b)) {
      return Optional.empty();
    }
    List<SharedPassage> passages =
        a.copies(b) ? passages(a.report(), b.report()) : List.<SharedPassage>of();
    return Optional.of(new Kinship(a.commonAgency(b), passages));
  }

  private Fingerprint fingerprint(String reportId) {
    Fingerprint fingerprint = fingerprints.get(reportId);
    if (fingerprint == null) {
      throw new IllegalArgumentException("no report of the id " + reportId);
    }
    return fingerprint;
  }

  private static List<SharedPassage> passages(Report one, Report other) {
    List<SharedPassage> passages = new ArrayList<>();
    for (Field field : Field.values()) {
      passages.addAll(
          PassageFinder.find(new WordSequence(one, field), new WordSequence(other, field)));
    }
    return passages;
  }

  /// Whether two claims are one phrase that went from report to report: their reports share an
  /// origin, and the claims stand at the same place of a run of words, at least five, that both
  /// reports have. Their agreement is then no support.
  ///
  /// @throws IllegalArgumentException if a report is not among these
  public boolean sharedClaims(Claim one, Claim other) {
    return of(one.reportId()).equals(of(other.reportId())) && CopiedWords.hold(one, other);
  }
}
