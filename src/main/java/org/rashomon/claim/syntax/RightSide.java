package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Loose;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.Element.Quality;
import org.rashomon.claim.syntax.Element.Time;

/// What stands to the right of a verb group and belongs to it: particles, object, predicate
/// adjective, prepositional complements, times.
final class RightSide {
  private final List<Token> tokens;
  private final List<Element> elements;

  RightSide(List<Token> tokens, List<Element> elements) {
    this.tokens = tokens;
    this.elements = elements;
  }

  /// @param next the draft of the next verb group
  /// @param end index of the next verb group's element, or of the sentence's end
  void read(Draft draft, Optional<Draft> next, int end) {
    int subjectOfNext = next.map(d -> d.subjectAt).orElse(Draft.NONE);
    boolean open = true;
    for (int i = draft.at + 1; i < end && open; i++) {
      open = take(draft, i, subjectOfNext);
    }
    int limit = next.map(d -> Math.max(d.opening, draft.at + 1)).orElse(end);
    collect(draft.at + 1, Math.min(limit, end), draft);
  }

  /// @return whether what follows may still be an object or a predicate adjective
  private boolean take(Draft draft, int at, int subjectOfNext) {
    return switch (elements.get(at)) {
      case Nominal nominal -> {
        if (at == subjectOfNext && !sharesObject(draft, at)) {
          yield false;
        }
        draft.object = draft.object.or(() -> Optional.of(nominal));
        yield isFollowedByQuality(at);
      }
      case Quality quality -> {
        draft.quality = Optional.of(quality);
        yield false;
      }
      case Loose loose -> {
        if (draft.object.isEmpty()
            && Character.isLetter(tokens.get(loose.from()).text().charAt(0))) {
          draft.particles.add(word(loose));
        }
        yield true;
      }
      case Time time -> true;
      case Link link -> {
        boolean last = draft.object.isPresent() || link.kind() != LinkKind.PREPOSITION;
        if (!last || (link.kind() == LinkKind.PREPOSITION && at == draft.at + 1)) {
          draft.particles.add(word(link));
        }
        yield link.kind() == LinkKind.QUOTE
            || (link.kind() == LinkKind.PREPOSITION
                && !isNominal(at + 1)
                && draft.object.isEmpty());
      }
      case Element.Verbal verbal -> false;
    };
  }

  /// A bare participle on the object ("left 12 people injured") does not take it away.
  private boolean sharesObject(Draft draft, int at) {
    return at + 1 < elements.size()
        && elements.get(at + 1) instanceof Element.Verbal verbal
        && verbal.form() != Element.Form.FINITE
        && draft.at < at;
  }

  private boolean isFollowedByQuality(int at) {
    return at + 1 < elements.size() && elements.get(at + 1) instanceof Quality;
  }

  private boolean isNominal(int at) {
    return at < elements.size() && elements.get(at) instanceof Nominal;
  }

  private String word(Element element) {
    return tokens.subList(element.from(), element.to()).stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  /// Adds the prepositional phrases and times among the elements `[from, to)` to a draft.
  void collect(int from, int to, Draft draft) {
    for (int i = from; i < to; i++) {
      if (elements.get(i) instanceof Time time) {
        draft.times.add(time.from());
      } else if (elements.get(i) instanceof Link link && link.kind() == LinkKind.PREPOSITION) {
        governedBy(i, to)
            .ifPresent(
                nominal -> draft.complements.add(new Complement(word(link), link.from(), nominal)));
      }
    }
  }

  private Optional<Nominal> governedBy(int preposition, int to) {
    for (int i = preposition + 1; i < to; i++) {
      switch (elements.get(i)) {
        case Nominal nominal -> {
          return Optional.of(nominal);
        }
        case Loose loose -> {}
        case Quality quality -> {}
        case Link link -> {
          if (link.kind() != LinkKind.QUOTE) {
            return Optional.empty();
          }
        }
        case Time time -> {
          return Optional.empty();
        }
        case Element.Verbal verbal -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
