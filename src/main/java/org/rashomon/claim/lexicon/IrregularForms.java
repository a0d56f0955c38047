package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// WordNet's exception lists: forms whose base no rule gives.
final class IrregularForms {
  private final Map<String, List<String>> bases = new HashMap<>();

  private IrregularForms() {}

  static IrregularForms read(PartOfSpeech partOfSpeech) {
    IrregularForms forms = new IrregularForms();
    new WordNetFile(partOfSpeech.file() + ".exc").forEachLine(forms::add);
    return forms;
  }

  private void add(WordNetFields fields) {
    String form = fields.next();
    List<String> found = new ArrayList<>();
    while (fields.hasNext()) {
      found.add(fields.next().replace('_', ' '));
    }
    bases.putIfAbsent(form, List.copyOf(found));
  }

  /// The base forms that a form in lower case may have; empty if it is regular.
  List<String> bases(String form) {
    return bases.getOrDefault(form.replace(' ', '_'), List.of());
  }
}
