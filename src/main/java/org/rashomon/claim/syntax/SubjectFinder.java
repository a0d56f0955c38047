package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;

/// Finds whom a verb group is said of, from the elements to its left.
final class SubjectFinder {
  private final List<Token> tokens;
  private final List<Element> elements;
  private final FreePhrases phrases;
  private final Antecedents antecedents;

  SubjectFinder(List<Token> tokens, List<Element> elements) {
    this.tokens = tokens;
    this.elements = elements;
    this.phrases = new FreePhrases(elements);
    this.antecedents = new Antecedents(tokens, elements, phrases);
  }

  /// @param before the draft of the verb group before, if any
  void find(Draft draft, Optional<Draft> before) {
    int left = before.map(d -> d.at).orElse(Draft.NONE);
    int opener = lastOpener(left, draft.at);
    draft.opening = opener == Draft.NONE ? draft.at : opener;
    switch (draft.verb.orElseThrow().form()) {
      case FINITE -> finite(draft, before, opener);
      case PAST_PARTICIPLE -> pastParticiple(draft, before);
      case PRESENT_PARTICIPLE -> presentParticiple(draft, before);
      case INFINITIVE -> infinitive(draft, before);
    }
  }

  private void finite(Draft draft, Optional<Draft> before, int opener) {
    finiteAfter(draft, before, opener);
    if (draft.subjectAt != draft.at - 1 && isNominative(draft.at - 1)) {
      take(draft, draft.at - 1);
      draft.kind = draft.kind == Clause.Kind.COORDINATE ? Clause.Kind.MAIN : draft.kind;
    }
  }

  /// "Twenty minutes later he lifted a panel": a pronoun that can be nothing but a subject.
  private boolean isNominative(int at) {
    return at >= 0
        && elements.get(at) instanceof Nominal pronoun
        && switch (tokens.get(pronoun.head()).text().toLowerCase(Locale.ROOT)) {
          case "he", "she", "they", "we", "i" -> true;
          default -> false;
        };
  }

  private void finiteAfter(Draft draft, Optional<Draft> before, int opener) {
    LinkKind kind = opener == Draft.NONE ? LinkKind.STOP : ((Link) elements.get(opener)).kind();
    int left = Math.max(opener, before.map(d -> d.at).orElse(Draft.NONE));
    if (kind == LinkKind.RELATIVE) {
      draft.kind = Clause.Kind.RELATIVE;
      draft.antecedent = antecedents.of(opener);
      take(draft, phrases.first(left, draft.at));
      if (draft.subject.isEmpty()) {
        draft.subject = draft.antecedent;
      }
      return;
    }
    if (kind == LinkKind.SUBORDINATOR) {
      draft.kind = Clause.Kind.SUBORDINATE;
    }
    if (opener != Draft.NONE || before.isEmpty()) {
      take(draft, phrases.first(left, draft.at));
    } else if (closesInsertion(draft)) {
      take(draft, phrases.first(Draft.NONE, draft.at));
      // the times and places of an insertion ("Karst, founded in 1827, was sold") are its own
      draft.insertedAt = before.map(d -> d.at).orElse(Draft.NONE);
      draft.opening = draft.at;
    } else {
      afterVerb(
          draft, left, antecedents.above(before.get()).or(() -> antecedents.owed(before.get())));
    }
    if (draft.subject.isEmpty() && before.isPresent() && !asksHowMany(opener)) {
      draft.subject = antecedents.above(before.get()).or(before.get()::shared);
      draft.kind = draft.kind == Clause.Kind.SUBORDINATE ? draft.kind : Clause.Kind.COORDINATE;
    }
  }

  /// "nobody could say how many were on board": the question is the subject.
  private boolean asksHowMany(int opener) {
    return opener != Draft.NONE && tokens.get(elements.get(opener).from()).is("how");
  }

  /// Whether a verb group is the first finite one and stands right behind a comma: what is between
  /// it and the sentence's first noun phrase is an insertion ("Twelve people, staff taken together,
  /// died").
  private boolean closesInsertion(Draft draft) {
    boolean comma =
        draft.at > 0
            && elements.get(draft.at - 1) instanceof Link link
            && link.kind() == LinkKind.COMMA;
    return comma
        && elements.subList(0, draft.at).stream()
            .noneMatch(e -> e instanceof Element.Verbal v && v.form() == Element.Form.FINITE);
  }

  /// The words between two verb groups: what stands after the last comma or conjunction that is
  /// followed by a free noun phrase; without any, the last free noun phrase opens a complement
  /// clause.
  private void afterVerb(Draft draft, int left, Optional<Nominal> owed) {
    boolean divided = false;
    for (int i = draft.at - 1; i > left; i--) {
      if (isDivider(elements.get(i))) {
        divided = true;
        int free = phrases.first(i, draft.at);
        if (free != Draft.NONE) {
          take(draft, free);
          return;
        }
      }
    }
    if (divided) {
      return;
    }
    int free = phrases.last(left, draft.at);
    if (free != Draft.NONE && owed.isPresent()) {
      draft.subject = owed;
    } else {
      take(draft, free);
    }
  }

  private void nearest(Draft draft, Optional<Draft> before, Clause.Kind kind) {
    draft.kind = kind;
    int left = before.map(d -> d.at).orElse(Draft.NONE);
    for (int i = draft.at - 1; i > left; i--) {
      if (elements.get(i) instanceof Nominal nominal) {
        draft.subject = Optional.of(nominal);
        draft.subjectAt = i;
        return;
      }
    }
    draft.subject = before.flatMap(Draft::shared);
    draft.kind = Clause.Kind.COORDINATE;
  }

  /// "was seen by a doctor and sent home": what is joined to a passive is done to the same one.
  private void pastParticiple(Draft draft, Optional<Draft> before) {
    boolean joined =
        draft.at > 0
            && elements.get(draft.at - 1) instanceof Link link
            && link.kind() == LinkKind.CONJUNCTION;
    boolean passive =
        before
            .flatMap(above -> above.verb)
            .filter(verb -> verb.voice() == Element.Voice.PASSIVE)
            .filter(verb -> verb.form() == Element.Form.FINITE)
            .isPresent();
    if (joined && passive) {
      draft.subject = before.flatMap(Draft::shared);
      draft.kind = Clause.Kind.COORDINATE;
    } else {
      nearest(draft, before, Clause.Kind.RELATIVE);
    }
  }

  private void presentParticiple(Draft draft, Optional<Draft> before) {
    boolean apart = draft.at > 0 && elements.get(draft.at - 1) instanceof Link;
    if (isBarred(draft, before)) {
      draft.subject = Optional.of((Nominal) elements.get(draft.at - 2));
      draft.kind = Clause.Kind.COORDINATE;
    } else if (apart && before.isPresent()) {
      draft.subject = before.get().shared();
      draft.kind = Clause.Kind.COORDINATE;
    } else {
      nearest(draft, before, Clause.Kind.RELATIVE);
    }
  }

  /// "kept the crew from leaving", "accused the mayor of taking bribes": the object does it, or
  /// does not.
  private boolean isBarred(Draft draft, Optional<Draft> before) {
    int link = draft.at - 1;
    return before.isPresent()
        && link - 1 == before.get().at + 1
        && before.get().verb.orElseThrow().voice() == Element.Voice.ACTIVE
        && elements.get(link) instanceof Link
        && isOfOrFrom(elements.get(link))
        && elements.get(link - 1) instanceof Nominal;
  }

  private boolean isOfOrFrom(Element link) {
    Token word = tokens.get(link.from());
    return word.is("of") || word.is("from");
  }

  private void infinitive(Draft draft, Optional<Draft> before) {
    draft.kind = Clause.Kind.SUBORDINATE;
    boolean afterNominal = draft.at > 0 && elements.get(draft.at - 1) instanceof Nominal;
    if (before.isEmpty() || (afterNominal && !phrases.isGoverned(draft.at - 1))) {
      nearest(draft, before, Clause.Kind.SUBORDINATE);
    } else {
      draft.subject = before.get().shared();
    }
  }

  private void take(Draft draft, int at) {
    if (at != Draft.NONE) {
      draft.subject = Optional.of((Nominal) elements.get(at));
      draft.subjectAt = at;
      draft.opening = Math.min(draft.opening, at);
    }
  }

  private int lastOpener(int left, int right) {
    for (int i = right - 1; i > left; i--) {
      if (elements.get(i) instanceof Link link && opens(link.kind())) {
        return i;
      }
    }
    return Draft.NONE;
  }

  private static boolean opens(LinkKind kind) {
    return switch (kind) {
      case SUBORDINATOR, RELATIVE, STOP -> true;
      case PREPOSITION, CONJUNCTION, COMMA, QUOTE -> false;
    };
  }

  private static boolean isDivider(Element element) {
    return element instanceof Link link
        && switch (link.kind()) {
          case COMMA, CONJUNCTION, QUOTE -> true;
          case PREPOSITION, SUBORDINATOR, RELATIVE, STOP -> false;
        };
  }
}
