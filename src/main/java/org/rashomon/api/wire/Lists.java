package org.rashomon.api.wire;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rashomon.claim.Claim;
import org.rashomon.event.ClaimNames;
import org.rashomon.event.StoredDisagreement;

/// The lists of the stored side, page by page: `next` is the cursor of the next page, null at the
/// end.
public final class Lists {
  private Lists() {}

  /// A page of events.
  @Schema(name = "Events")
  public record EventList(List<EventAnswer> events, Optional<String> next) {
    public EventList {
      events = List.copyOf(events);
    }
  }

  /// A page of an event's reports.
  @Schema(name = "StoredReports")
  public record ReportList(List<StoredReportAnswer> reports, Optional<String> next) {
    public ReportList {
      reports = List.copyOf(reports);
    }
  }

  /// @param revision of the event that the list reflects
  /// @param claims every claim that the page refers to
  @Schema(name = "StoredDisagreements")
  public record DisagreementList(
      long revision,
      List<ClaimAnswer> claims,
      List<StoredDisagreementAnswer> disagreements,
      Optional<String> next) {
    public DisagreementList {
      claims = List.copyOf(claims);
      disagreements = List.copyOf(disagreements);
    }
  }

  /// @param claims every claim that the disagreement refers to
  @Schema(name = "DisagreementDetail")
  public record DisagreementDetail(
      StoredDisagreementAnswer disagreement, List<ClaimAnswer> claims) {
    public DisagreementDetail {
      claims = List.copyOf(claims);
    }
  }

  /// The claims that disagreements refer to, in the order of their ids.
  public static List<ClaimAnswer> claims(List<StoredDisagreement> stored, ClaimNames names) {
    return stored.stream()
        .flatMap(one -> one.body().claims().stream())
        .distinct()
        .sorted()
        .flatMap(name -> names.claim(name).map(claim -> claim(name, claim)).stream())
        .toList();
  }

  static ClaimAnswer claim(String name, Claim claim) {
    return ClaimMapper.answer(name, claim);
  }
}
