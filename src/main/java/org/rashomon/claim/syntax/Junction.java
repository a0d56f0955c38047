package org.rashomon.claim.syntax;

import org.rashomon.claim.syntax.Clause.Kind;

/// How a clause stands to the one before it.
///
/// @param above the clause before
record Junction(ParsedSentence parsed, Clause above, Clause clause) {

  /// Whether the clause opens what the verb above reports: nothing but times and a listener between
  /// them.
  boolean leadsOn() {
    int to = above.verb().orElseThrow().to();
    if (clause.from() < to
        || isRelative(to)
        || (clause.kind() == Kind.COORDINATE && !isGerund())
        || (clause.kind() == Kind.SUBORDINATE && !isContent())) {
      return false;
    }
    return !hasComma() || parsed.token(clause.from() - 1).is("that");
  }

  /// "denied having missed", "avoided saying", "denied ever meeting", "ruled out resigning": behind
  /// the verb and its particles.
  boolean isGerund() {
    return above.verb().isPresent()
        && clause
            .verb()
            .filter(verb -> isSmall(above.verb().get().to(), verb.from()))
            .filter(verb -> parsed.token(verb.from()).tag().equals("VBG"))
            .isPresent();
  }

  private boolean isSmall(int from, int to) {
    return from <= to
        && parsed.tokens().subList(from, to).stream()
            .allMatch(
                token ->
                    token.tag().startsWith("RB") || token.tag().equals("RP") || token.is("out"));
  }

  /// "stopped short of apologising", "steered clear of naming"
  boolean isShortOf() {
    if (above.verb().isEmpty() || clause.verb().isEmpty()) {
      return false;
    }
    int verb = clause.verb().get().from();
    return verb == above.verb().get().to() + 2
        && parsed.token(verb - 1).is("of")
        && parsed.token(verb).tag().equals("VBG");
  }

  /// "was cleared of taking bribes", "kept him from leaving": behind "of" or "from", with nothing
  /// but the object between.
  boolean isLedGerund() {
    if (above.verb().isEmpty() || clause.verb().isEmpty()) {
      return false;
    }
    int verb = clause.verb().get().from();
    int to = above.verb().get().to();
    boolean led =
        verb > to && (parsed.token(verb - 1).is("of") || parsed.token(verb - 1).is("from"));
    int object = above.object().filter(o -> o.from() >= to).map(Element.Nominal::to).orElse(to);
    return led && object == verb - 1 && parsed.token(verb).tag().equals("VBG");
  }

  /// "that" or "whether" before it, or nothing.
  boolean isContent() {
    Token opener = parsed.token(Math.max(0, clause.from() - 1));
    return opener.is("that") || opener.is("whether") || opener.is("how") || opener.is("why");
  }

  boolean hasComma() {
    int from = above.verb().map(Element.Verbal::to).orElse(above.to());
    for (int i = from; i < clause.from(); i++) {
      if (parsed.token(i).tag().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /// Whether the clause is said of a noun phrase before it: "found guilty after a trial that
  /// lasted".
  private boolean isRelative(int after) {
    int opener = clause.from() - 1;
    return clause.kind() == Kind.RELATIVE
        && opener > after
        && (parsed.token(opener).is("that")
            || parsed.token(opener).is("which")
            || parsed.token(opener).is("who"));
  }
}
