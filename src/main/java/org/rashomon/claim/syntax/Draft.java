package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Stance;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.Element.Quality;
import org.rashomon.claim.syntax.Element.Verbal;

/// A clause while it is being put together. Positions are indexes of elements.
final class Draft {
  /// what stands for "no element"
  static final int NONE = -1;

  final int at;
  final Optional<Verbal> verb;

  /// where its own part of the sentence begins
  int opening;

  /// the verb of what is inserted between subject and verb
  int insertedAt = NONE;

  int subjectAt = NONE;
  Optional<Nominal> subject = Optional.empty();

  /// of a relative clause: the noun phrase it hangs on
  Optional<Nominal> antecedent = Optional.empty();

  Optional<Nominal> object = Optional.empty();
  Optional<Quality> quality = Optional.empty();
  Clause.Kind kind = Clause.Kind.MAIN;
  final List<Complement> complements = new ArrayList<>();
  final List<Integer> times = new ArrayList<>();
  final List<String> particles = new ArrayList<>();

  Draft(int at, Optional<Verbal> verb) {
    this.at = at;
    this.verb = verb;
    this.opening = at;
  }

  /// Whom a clause without a subject of its own shares when it follows this one.
  Optional<Nominal> shared() {
    return antecedent.isPresent() ? antecedent : subject;
  }

  Clause clause(List<Element> elements) {
    int from = elements.get(at).from();
    int to = elements.get(at).to();
    if (subject.isPresent() && subject.get().from() < from && subjectAt != NONE) {
      from = subject.get().from();
    }
    if (object.isPresent()) {
      to = Math.max(to, object.get().to());
    }
    if (quality.isPresent()) {
      to = Math.max(to, quality.get().to());
    }
    return new Clause(
        from,
        to,
        verb,
        subject,
        object,
        quality,
        complements,
        times,
        particles,
        kind,
        Stance.PLAIN);
  }
}
