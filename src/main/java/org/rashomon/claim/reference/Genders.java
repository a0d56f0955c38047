package org.rashomon.claim.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.claim.syntax.Token;

/// Who of a report is a man and who a woman, as its pronouns have told so far.
final class Genders {
  private final Map<String, Sort> sorts = new HashMap<>();

  /// The one that a pronoun was found to stand for, as the man or woman that it tells of.
  Referent learned(Token token, Referent one) {
    Sort told =
        Pronoun.of(token)
            .map(
                pronoun ->
                    switch (pronoun) {
                      case HE -> Sort.MAN;
                      case SHE -> Sort.WOMAN;
                      case IT, THEY -> one.sort();
                    })
            .orElse(one.sort());
    if (told != one.sort()) {
      sorts.put(one.name(), told);
    }
    return one.of(told);
  }

  List<Referent> of(List<Referent> referents) {
    return referents.stream().map(this::of).toList();
  }

  private Referent of(Referent one) {
    boolean open = one.sort() == Sort.PERSON || one.sort() == Sort.OPEN;
    return open ? one.of(sorts.getOrDefault(one.name(), one.sort())) : one;
  }
}
