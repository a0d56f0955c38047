package org.rashomon.claim.syntax;

import java.util.Optional;
import org.rashomon.claim.Modality;

/// What words do to the stance of a clause. All lemmas in lower case. Thread-safe.
public interface StanceWords {
  /// What a reporting verb says of its complement clause: "say" asserts, "deny" denies, "fear"
  /// makes probable; empty if the verb does not report.
  Optional<Modality> reporting(String verb);

  /// The same of a noun with a clause: "reports that", "rumours that".
  Optional<Modality> reportingNoun(String noun);

  /// Modal verbs and adverbs: "may", "allegedly", "likely".
  Optional<Modality> cue(String lemma);

  /// Verbs that negate their infinitive: "refuse", "fail".
  boolean negates(String verb);

  /// Verbs that make their infinitive less than a fact: "plan", "expect", "try".
  Optional<Modality> control(String verb);
}
