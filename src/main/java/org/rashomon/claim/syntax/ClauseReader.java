package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.Element.Quality;
import org.rashomon.claim.syntax.Element.Verbal;

/// Reads the clauses of a sentence from its elements, each verb group one clause, and each noun
/// phrase with an adjective right after it one more ("Six dead, 30 hurt").
public final class ClauseReader {
  private final LinkWords links;

  public ClauseReader(LinkWords links) {
    this.links = links;
  }

  public List<Clause> read(List<Token> tokens, List<Element> chunked) {
    List<Element> elements = withOpeners(tokens, chunked);
    List<Draft> drafts = verbal(tokens, elements);
    RightSide right = new RightSide(tokens, elements);
    for (int k = 0; k < drafts.size(); k++) {
      int end = k + 1 < drafts.size() ? drafts.get(k + 1).at : elements.size();
      Optional<Draft> next =
          k + 1 < drafts.size() ? Optional.of(drafts.get(k + 1)) : Optional.empty();
      right.read(drafts.get(k), next, end);
    }
    shareObjects(elements, drafts);
    assignLeading(right, drafts);
    List<Draft> all = new ArrayList<>(drafts);
    all.addAll(verbless(right, elements, drafts));
    return all.stream()
        .sorted(java.util.Comparator.comparingInt(draft -> draft.at))
        .map(draft -> draft.clause(elements))
        .toList();
  }

  private static List<Draft> verbal(List<Token> tokens, List<Element> elements) {
    SubjectFinder subjects = new SubjectFinder(tokens, elements);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Verbal verb) {
        Draft draft = new Draft(i, Optional.of(verb));
        subjects.find(draft, drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast()));
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /// "boarded and searched the tanker": both verbs have the object of the second.
  private static void shareObjects(List<Element> elements, List<Draft> drafts) {
    for (int k = 0; k + 1 < drafts.size(); k++) {
      Draft draft = drafts.get(k);
      Draft next = drafts.get(k + 1);
      boolean joined =
          next.at == draft.at + 2
              && elements.get(draft.at + 1) instanceof Link link
              && link.kind() == LinkKind.CONJUNCTION;
      boolean passive = draft.verb.filter(v -> v.voice() == Element.Voice.PASSIVE).isPresent();
      if (joined && draft.object.isEmpty() && !passive) {
        draft.object = next.object;
      }
    }
  }

  /// What stands before the first verb group, and between an opener and its verb group.
  private static void assignLeading(RightSide right, List<Draft> drafts) {
    int left = 0;
    for (Draft draft : drafts) {
      int from = left == 0 ? 0 : draft.opening;
      right.collect(from, draft.at, draft);
      if (draft.insertedAt != Draft.NONE) {
        right.collect(0, draft.insertedAt, draft);
      }
      left = draft.at + 1;
    }
  }

  /// "for" gives a reason only behind a mark: "the search for the builders continued".
  private static boolean isPlainFor(List<Token> tokens, Link link) {
    return tokens.get(link.from()).is("for")
        && link.from() > 0
        && Character.isLetterOrDigit(tokens.get(link.from() - 1).text().charAt(0));
  }

  /// "The bear known as Bruno was caught"
  private static boolean isPlainAs(List<Token> tokens, Link link) {
    return tokens.get(link.from()).is("as")
        && link.from() > 0
        && RepairWord.KNOWN_AS.has(tokens.get(link.from() - 1).lemma());
  }

  private static boolean isVerbal(List<Element> elements, int at) {
    return at < elements.size() && elements.get(at) instanceof Verbal;
  }

  /// "The statue that Italy handed back was …": right behind a noun phrase, before any verb.
  private static boolean hangsOnFirstNoun(List<Element> elements, int at) {
    return at > 0
        && elements.get(at - 1) instanceof Nominal
        && elements.subList(0, at).stream().noneMatch(Verbal.class::isInstance);
  }

  /// A word such as "after" opens a clause when a noun phrase and a finite verb follow it before
  /// the next mark or link.
  private List<Element> withOpeners(List<Token> tokens, List<Element> elements) {
    List<Element> result = new ArrayList<>(elements);
    boolean clauseAhead = false;
    boolean nominalAhead = false;
    for (int i = elements.size() - 1; i >= 0; i--) {
      switch (elements.get(i)) {
        case Verbal verb -> {
          clauseAhead = verb.form() == Element.Form.FINITE;
          nominalAhead = false;
        }
        case Nominal nominal -> nominalAhead = true;
        case Link link -> {
          boolean plain = isPlainFor(tokens, link) || isPlainAs(tokens, link);
          boolean may = links.mayOpenClause(tokens.get(link.from())) && !plain;
          boolean that = tokens.get(link.from()).is("that");
          if (that && (isVerbal(elements, i + 1) || hangsOnFirstNoun(elements, i))) {
            result.set(i, new Link(link.from(), link.to(), LinkKind.RELATIVE));
          } else if (link.kind() == LinkKind.PREPOSITION
              && may
              && clauseAhead
              && nominalAhead
              && !OwedVerbs.isOwed(tokens, elements, i)) {
            result.set(i, new Link(link.from(), link.to(), LinkKind.SUBORDINATOR));
          }
          if (link.kind() != LinkKind.PREPOSITION && link.kind() != LinkKind.QUOTE) {
            clauseAhead = false;
          }
        }
        case Quality quality -> {}
        case Element.Time time -> {}
        case Element.Loose loose -> {}
      }
    }
    return result;
  }

  private static List<Draft> verbless(RightSide right, List<Element> elements, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    for (int i = 1; i < elements.size(); i++) {
      if (elements.get(i) instanceof Quality quality) {
        int before = i - 1;
        while (before > 0 && elements.get(before) instanceof Element.Loose) {
          before--;
        }
        if (elements.get(before) instanceof Nominal nominal) {
          Draft draft = new Draft(i, Optional.empty());
          draft.subject = Optional.of(nominal);
          draft.subjectAt = before;
          draft.quality = Optional.of(quality);
          right.collect(i, nextVerb(drafts, i, elements.size()), draft);
          found.add(draft);
        }
      }
    }
    return found;
  }

  private static int nextVerb(List<Draft> drafts, int at, int otherwise) {
    return drafts.stream()
        .mapToInt(draft -> draft.opening)
        .filter(o -> o > at)
        .min()
        .orElse(otherwise);
  }
}
