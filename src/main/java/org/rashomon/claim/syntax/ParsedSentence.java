package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Reference;
import org.rashomon.report.Sentence;
import org.rashomon.report.Span;

/// A sentence with its tokens, elements and clauses.
///
/// @param references the words in whose place the tokens of what they stand for were put; these
///   tokens all have the words' own place in the text
public record ParsedSentence(
    Sentence sentence,
    List<Token> tokens,
    List<Element> elements,
    List<Clause> clauses,
    List<Reference> references) {
  public ParsedSentence(
      Sentence sentence, List<Token> tokens, List<Element> elements, List<Clause> clauses) {
    this(sentence, tokens, elements, clauses, List.of());
  }

  public ParsedSentence {
    tokens = List.copyOf(tokens);
    elements = List.copyOf(elements);
    clauses = List.copyOf(clauses);
    references = List.copyOf(references);
  }

  /// The noun phrases, in order.
  public Stream<Element.Nominal> nominals() {
    return elements.stream()
        .filter(Element.Nominal.class::isInstance)
        .map(Element.Nominal.class::cast);
  }

  public Token head(Element.Nominal nominal) {
    return tokens.get(nominal.head());
  }

  /// The noun phrase that "of" hangs on this one: "people" in "dozens of people".
  public Optional<Element.Nominal> of(Element.Nominal nominal) {
    int at = indexOf(nominal);
    return isLink(at + 1, "of") ? nominalAt(at + 2) : Optional.empty();
  }

  /// The noun phrase that this one hangs on by "of": "toll" for "12" in "a toll of 12".
  public Optional<Element.Nominal> governor(Element.Nominal nominal) {
    int at = indexOf(nominal);
    return isLink(at - 1, "of") ? nominalAt(at - 2) : Optional.empty();
  }

  /// The preposition right before a noun phrase, in lower case.
  public Optional<String> preposition(Element.Nominal nominal) {
    int at = indexOf(nominal) - 1;
    return at >= 0
            && elements.get(at) instanceof Element.Link link
            && link.kind() == Element.LinkKind.PREPOSITION
        ? Optional.of(words(link.from(), link.to()).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /// The clause that comes behind another of this sentence.
  public Optional<Clause> next(Clause clause) {
    int at = clauses.indexOf(clause) + 1;
    return at > 0 && at < clauses.size() ? Optional.of(clauses.get(at)) : Optional.empty();
  }

  /// Whether an element is a comma; false outside of the sentence.
  public boolean isComma(int element) {
    return element >= 0
        && element < elements.size()
        && elements.get(element) instanceof Element.Link link
        && link.kind() == Element.LinkKind.COMMA;
  }

  /// What the noun phrases before this one hang on in the end: "repairs" for "the Alps" in "repairs
  /// to the tunnel in the Alps"; itself where it hangs on none.
  public Element.Nominal root(Element.Nominal nominal) {
    Element.Nominal root = nominal;
    for (Optional<Element.Nominal> held = holder(root); held.isPresent(); held = holder(root)) {
      root = held.get();
    }
    return root;
  }

  /// What hangs on a noun phrase by the preposition right behind it: "for the quarry" on
  /// "permission".
  public Optional<Complement> hanging(Element.Nominal nominal) {
    int at = indexOf(nominal) + 1;
    return at > 0
        ? nominalAt(at + 1)
            .flatMap(noun -> preposition(noun).map(led -> new Complement(led, at, noun)))
        : Optional.empty();
  }

  /// The noun phrase that hangs on this one by the given preposition.
  public Optional<Element.Nominal> hanging(Element.Nominal nominal, String preposition) {
    return hanging(nominal)
        .filter(phrase -> phrase.preposition().equals(preposition))
        .map(Complement::nominal);
  }

  /// The noun phrase right before the preposition that this one hangs on: "the man" for "the wheel"
  /// in "the man at the wheel".
  public Optional<Element.Nominal> holder(Element.Nominal nominal) {
    int at = indexOf(nominal);
    boolean hangs =
        at > 1
            && elements.get(at - 1) instanceof Element.Link link
            && link.kind() == Element.LinkKind.PREPOSITION;
    return hangs ? nominalAt(at - 2) : Optional.empty();
  }

  /// The clauses that have a verb, in order.
  public List<Clause> verbClauses() {
    return clauses.stream().filter(clause -> clause.verb().isPresent()).toList();
  }

  /// The clause with a verb whose words a token is among; of several the last.
  public Optional<Clause> clauseAt(int token) {
    return verbClauses().stream()
        .filter(clause -> clause.from() <= token && token < clause.to())
        .reduce((first, second) -> second);
  }

  /// As elements lie side by side, no two begin at one token.
  private int indexOf(Element.Nominal nominal) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).from() == nominal.from()) {
        return elements.get(i).equals(nominal) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isLink(int at, String word) {
    return at >= 0
        && at < elements.size()
        && elements.get(at) instanceof Element.Link link
        && tokens.get(link.from()).is(word)
        && link.to() == link.from() + 1;
  }

  private Optional<Element.Nominal> nominalAt(int at) {
    return at >= 0 && at < elements.size() && elements.get(at) instanceof Element.Nominal nominal
        ? Optional.of(nominal)
        : Optional.empty();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /// The span of the tokens `[from, to)`.
  public Span span(int from, int to) {
    return sentence.span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /// The exact words of the tokens `[from, to)`; in place of those that stand for others the
  /// others.
  public String words(int from, int to) {
    boolean named = references.isEmpty() || referencesIn(from, to).isEmpty();
    return named ? text(from, to) : named(from, to);
  }

  /// The references whose words are among the tokens `[from, to)`.
  public List<Reference> referencesIn(int from, int to) {
    return references.isEmpty()
        ? references
        : references.stream().filter(each -> span(from, to).overlaps(each.anaphor())).toList();
  }

  private String named(int from, int to) {
    StringBuilder words = new StringBuilder(tokens.get(from).text());
    for (int i = from + 1; i < to; i++) {
      Token token = tokens.get(i);
      boolean apart = !token.tag().equals("POS") && token.start() != tokens.get(i - 1).end();
      words.append(apart ? " " : "").append(token.text());
    }
    return words.toString();
  }

  private String text(int from, int to) {
    return sentence.text().substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
