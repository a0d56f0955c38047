package org.rashomon.claim.extract;

import java.util.List;
import org.rashomon.claim.Claim;

/// Reads the claims of one phenomenon from a sentence. Stateless and thread-safe.
public interface Extractor {
  List<Claim> extract(Reading reading);
}
