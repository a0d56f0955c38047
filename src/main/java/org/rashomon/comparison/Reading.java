package org.rashomon.comparison;

import java.util.List;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extraction;
import org.rashomon.report.Article;
import org.rashomon.report.Report;

/// A report as it was read: its sentences and the claims in them.
public record Reading(Article article, Extraction extraction) {
  public Report report() {
    return article.report();
  }

  public String reportId() {
    return article.report().id();
  }

  public List<Claim> claims() {
    return extraction.claims();
  }
}
