package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Stance;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause.Kind;

/// Says of each clause who stands behind it and how firmly: first by its own words, then by the
/// clauses above it that report, deny, fear or control it.
public final class Attribution {
  private final OwnStance own;
  private final StanceLexicon lexicon;

  public Attribution(StanceLexicon lexicon) {
    this.lexicon = lexicon;
    this.own = new OwnStance(lexicon);
  }

  public ParsedSentence attribute(ParsedSentence parsed) {
    List<Clause> clauses = new ArrayList<>(parsed.clauses().size());
    for (Clause clause : parsed.clauses()) {
      Clause told = clause.with(own.of(parsed, clause));
      clauses.add(OwnStance.isWithout(parsed, told) ? told.since(before(told)) : told);
    }
    planned(parsed, clauses);
    control(parsed, clauses);
    for (int k = 0; k < clauses.size(); k++) {
      report(parsed, clauses, k);
    }
    accordingTo(parsed, clauses);
    dispute(parsed, clauses);
    OpenQuestions.mark(parsed, clauses);
    return new ParsedSentence(
        parsed.sentence(), parsed.tokens(), parsed.elements(), clauses, parsed.references());
  }

  /// The token "without" in "without stopping".
  private static int before(Clause clause) {
    return OwnStance.withoutAt(clause);
  }

  /// "Steelmaker to cut 400 jobs": headlines leave "is" out.
  private static void planned(ParsedSentence parsed, List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return;
    }
    Clause first = clauses.getFirst();
    boolean headline =
        first
            .verb()
            .filter(verb -> verb.form() == Element.Form.INFINITIVE && verb.from() > 0)
            .filter(verb -> verb.auxiliaries().isEmpty())
            .flatMap(verb -> first.subject())
            .filter(subject -> subject.from() == 0 && parsed.token(subject.to()).is("to"))
            .isPresent();
    if (headline && first.stance().modality() == Modality.ASSERTED) {
      clauses.set(0, first.with(first.stance().with(Modality.FORECAST)));
    }
  }

  /// "refused to pay", "is expected to rise": the verb above an infinitive colours it.
  private void control(ParsedSentence parsed, List<Clause> clauses) {
    for (int k = 1; k < clauses.size(); k++) {
      Clause clause = clauses.get(k);
      boolean infinitive =
          clause.verb().filter(v -> v.form() == Element.Form.INFINITIVE).isPresent();
      boolean gerund =
          isGerund(parsed, clauses.get(k - 1), clause)
              || isShortOf(parsed, clauses.get(k - 1), clause);
      if (gerund && own.negates(parsed, clauses.get(k - 1))) {
        clauses.set(k, clause.with(controlled(parsed, clauses.get(k - 1), clause.stance())));
      } else if (isLedGerund(parsed, clauses.get(k - 1), clause)
          && own.bars(parsed, clauses.get(k - 1))) {
        clauses.set(k, clause.with(flipped(clause.stance())));
      }
      if (infinitive && !hasComma(parsed, clauses.get(k - 1), clause)) {
        Clause told = clause.with(controlled(parsed, clauses.get(k - 1), clause.stance()));
        boolean settled = own.settles(parsed, clauses.get(k - 1));
        clauses.set(k, settled ? told.since(clauses.get(k - 1).from()) : told);
      }
      if (isNotGuiltyOf(parsed, clause)) {
        Stance flipped = flipped(clause.stance());
        boolean pleads = parsed.token(clause.verb().orElseThrow().from()).is("to");
        clauses.set(k, clause.with(pleads ? flipped.with(Modality.REPORTED) : flipped));
      }
    }
  }

  private Stance controlled(ParsedSentence parsed, Clause above, Stance stance) {
    Stance result = own.throughControl(parsed, above, stance);
    if (above.stance().isNegative()) {
      result = flipped(result);
    }
    return result.modality() == Modality.ASSERTED ? result.with(above.stance().modality()) : result;
  }

  private void report(ParsedSentence parsed, List<Clause> clauses, int k) {
    Clause clause = clauses.get(k);
    Optional<Modality> modality =
        clause.verb().flatMap(verb -> lexicon.reporting(parsed.token(verb.main()).lemma()));
    if (modality.isEmpty()) {
      nominal(parsed, clauses, k);
      return;
    }
    boolean forward =
        k + 1 < clauses.size()
            && leadsOn(parsed, clause, clauses.get(k + 1))
            && (modality.get() != Modality.DENIED
                || clause.object().isEmpty()
                || isContent(parsed, clauses.get(k + 1)));
    boolean backward = !forward && k > 0 && isTail(parsed, clause);
    if (clause.isPassive() && !forward && !backward && modality.get() != Modality.DENIED) {
      clauses.set(k, clause.with(weaker(clause.stance(), modality.get())));
      return;
    }
    if (!forward && !backward) {
      return;
    }
    clauses.set(k, clause.as(Kind.REPORTING));
    if (forward && asksWhy(parsed, clauses.get(k + 1))) {
      return;
    }
    Optional<String> speaker = clause.isPassive() ? Optional.empty() : Speakers.of(parsed, clause);
    Modality told = isPartisan(parsed, clause) ? Modality.REPORTED : modality.get();
    int from = forward ? k + 1 : 0;
    int to = forward ? reach(clauses, k) : k;
    for (int i = from; i < to; i++) {
      clauses.set(i, said(backshifted(parsed, clauses.get(i)), speaker, told, clause.stance()));
    }
    if (forward && modality.get() == Modality.DENIED) {
      clauses.set(k + 1, clauses.get(k + 1).since(clause.from()));
    }
  }

  /// Who asks why it never sounded, or does not say why, takes for granted that it never did.
  private static boolean asksWhy(ParsedSentence parsed, Clause told) {
    return told.from() > 0 && parsed.token(told.from() - 1).is("why");
  }

  /// "Campaigners say that it leaks; the company rejects this": where the sentence itself has it
  /// denied, what is said is only passed on.
  private void dispute(ParsedSentence parsed, List<Clause> clauses) {
    for (int k = 1; k < clauses.size(); k++) {
      if (own.denies(parsed, clauses.get(k)) && isOfWhatWasSaid(parsed, clauses.get(k))) {
        for (int i = 0; i < k; i++) {
          Clause said = clauses.get(i);
          if (said.stance().speaker().isPresent()
              && said.stance().modality() == Modality.ASSERTED) {
            clauses.set(i, said.with(said.stance().with(Modality.REPORTED)));
          }
        }
      }
    }
  }

  private boolean isOfWhatWasSaid(ParsedSentence parsed, Clause clause) {
    return clause
        .object()
        .map(object -> parsed.head(object).lemma())
        .filter(
            noun ->
                switch (noun) {
                  case "this", "that", "it", "charge" -> true;
                  default -> lexicon.reportingNoun(noun).isPresent();
                })
        .isPresent();
  }

  /// What critics say is passed on, and only where it isn't denied does it count as said at all.
  private boolean isPartisan(ParsedSentence parsed, Clause clause) {
    return clause
        .subject()
        .filter(subject -> lexicon.isPartisan(parsed.head(subject).lemma()))
        .isPresent();
  }

  /// What a saying covers to its right: all that follows, but "is believed to be …" its infinitive.
  private static int reach(List<Clause> clauses, int k) {
    boolean infinitive =
        clauses.get(k + 1).verb().filter(v -> v.form() == Element.Form.INFINITIVE).isPresent();
    return clauses.get(k).isPassive() && infinitive ? k + 2 : clauses.size();
  }

  /// "dismissed reports that …", "it is likely that …": what is said of the noun or adjective that
  /// a clause hangs on.
  private void nominal(ParsedSentence parsed, List<Clause> clauses, int k) {
    Clause clause = clauses.get(k);
    int opener = clause.from() - 1;
    while (opener >= 0 && !parsed.token(opener).is("that") && opener > clause.from() - 4) {
      opener--;
    }
    if (opener <= 0 || !parsed.token(opener).is("that")) {
      return;
    }
    Optional<Modality> told = lexicon.reportingNoun(parsed.token(opener - 1).lemma());
    if (told.isEmpty()) {
      if (isCalledUntrue(parsed, clauses, opener - 1)) {
        clauses.set(k, clause.with(weaker(clause.stance(), Modality.REPORTED)));
      }
      return;
    }
    if (isCalledUntrue(parsed, clauses, opener - 1)) {
      clauses.set(k, said(clause, Optional.empty(), Modality.DENIED, Stance.PLAIN));
      return;
    }
    boolean denied = k > 0 && own.denies(parsed, clauses.get(k - 1));
    Optional<String> speaker = denied ? Speakers.of(parsed, clauses.get(k - 1)) : Optional.empty();
    for (int i = k; i < clauses.size(); i++) {
      clauses.set(
          i, said(clauses.get(i), speaker, denied ? Modality.DENIED : told.get(), Stance.PLAIN));
    }
    if (denied) {
      clauses.set(k, clauses.get(k).since(clauses.get(k - 1).from()));
    }
  }

  /// "Reports that he has resigned are untrue"
  private boolean isCalledUntrue(ParsedSentence parsed, List<Clause> clauses, int noun) {
    return clauses.stream()
        .filter(clause -> clause.subject().filter(s -> s.head() == noun).isPresent())
        .flatMap(clause -> clause.quality().stream())
        .anyMatch(quality -> lexicon.isUntrue(parsed.token(quality.head()).lemma()));
  }

  /// "did not say that", "has never denied": what is left unsaid or not denied is open. "it said it
  /// would dismiss 400 workers": what it said was "will".
  private static Clause backshifted(ParsedSentence parsed, Clause inner) {
    boolean would =
        inner.stance().modality() == Modality.CONDITIONAL
            && inner.verb().filter(verb -> verb.auxiliaries().contains("would")).isPresent();
    boolean condition = parsed.tokens().stream().anyMatch(t -> t.is("if") || t.is("unless"));
    return would && !condition ? inner.with(inner.stance().with(Modality.FORECAST)) : inner;
  }

  private static Clause said(
      Clause inner, Optional<String> speaker, Modality modality, Stance reporting) {
    boolean denied = modality == Modality.DENIED && !reporting.isNegative();
    Stance stance = weaker(inner.stance(), reporting.isNegative() ? Modality.OPEN : modality);
    if (modality == Modality.ASSERTED && wouldBe(inner)) {
      stance = stance.with(Modality.FORECAST);
    }
    if (denied) {
      stance = flipped(stance);
    }
    if (speaker.isPresent() && stance.speaker().isEmpty()) {
      stance = stance.saidBy(speaker.get());
    }
    Kind kind = inner.kind() == Kind.MAIN ? Kind.REPORTED : inner.kind();
    return inner.with(stance).as(kind);
  }

  /// "said she would stay on": what was to come when it was said.
  private static boolean wouldBe(Clause inner) {
    return inner.stance().modality() == Modality.CONDITIONAL
        && inner.verb().filter(verb -> verb.auxiliaries().contains("would")).isPresent();
  }

  private static void accordingTo(ParsedSentence parsed, List<Clause> clauses) {
    Optional<String> speaker =
        clauses.stream()
            .flatMap(clause -> clause.complements().stream())
            .filter(complement -> complement.preposition().equals("according to"))
            .map(complement -> Speakers.name(parsed, complement.nominal()))
            .findFirst();
    if (speaker.isPresent()) {
      clauses.replaceAll(
          clause ->
              clause.stance().speaker().isPresent()
                  ? clause
                  : clause.with(clause.stance().saidBy(speaker.get())));
    }
  }

  /// Whether a clause opens what its verb reports: nothing but times and a listener between them.
  private static boolean leadsOn(ParsedSentence parsed, Clause clause, Clause next) {
    int to = clause.verb().orElseThrow().to();
    if (next.from() < to
        || isRelative(parsed, next, to)
        || (next.kind() == Kind.COORDINATE && !isGerund(parsed, clause, next))
        || (next.kind() == Kind.SUBORDINATE && !isContent(parsed, next))) {
      return false;
    }
    return !hasComma(parsed, clause, next) || parsed.token(next.from() - 1).is("that");
  }

  /// "denied having missed", "avoided saying", "denied ever meeting", "ruled out resigning": behind
  /// the verb and its particles.
  private static boolean isGerund(ParsedSentence parsed, Clause above, Clause clause) {
    return above.verb().isPresent()
        && clause
            .verb()
            .filter(verb -> isSmall(parsed, above.verb().get().to(), verb.from()))
            .filter(verb -> parsed.token(verb.from()).tag().equals("VBG"))
            .isPresent();
  }

  private static boolean isSmall(ParsedSentence parsed, int from, int to) {
    return from <= to
        && parsed.tokens().subList(from, to).stream()
            .allMatch(
                token ->
                    token.tag().startsWith("RB") || token.tag().equals("RP") || token.is("out"));
  }

  /// "stopped short of apologising", "steered clear of naming"
  private static boolean isShortOf(ParsedSentence parsed, Clause above, Clause clause) {
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
  private static boolean isLedGerund(ParsedSentence parsed, Clause above, Clause clause) {
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

  /// "was found not guilty of taking bribes"; who pleads not guilty "to taking bribes" only claims
  /// it
  private static boolean isNotGuiltyOf(ParsedSentence parsed, Clause clause) {
    int verb = clause.verb().map(Element.Verbal::main).orElse(0);
    return verb > 2
        && parsed.token(verb).tag().equals("VBG")
        && ((parsed.token(verb - 2).is("guilty") && parsed.token(verb - 3).is("not"))
            || parsed.token(verb - 2).is("innocent"));
  }

  /// Whether a clause is said of a noun phrase before it: "found guilty after a trial that lasted".
  private static boolean isRelative(ParsedSentence parsed, Clause clause, int after) {
    int opener = clause.from() - 1;
    return clause.kind() == Kind.RELATIVE
        && opener > after
        && (parsed.token(opener).is("that")
            || parsed.token(opener).is("which")
            || parsed.token(opener).is("who"));
  }

  /// "that" or "whether" before it, or nothing.
  private static boolean isContent(ParsedSentence parsed, Clause clause) {
    Token opener = parsed.token(Math.max(0, clause.from() - 1));
    return opener.is("that") || opener.is("whether") || opener.is("how") || opener.is("why");
  }

  /// Whether a clause stands behind a comma or quote: ", police said".
  private static boolean isTail(ParsedSentence parsed, Clause clause) {
    int from = clause.from();
    for (int i = from - 1; i >= 0 && i >= from - 12; i--) {
      String tag = parsed.token(i).tag();
      if (tag.equals(",") || tag.equals("''") || parsed.token(i).is("”")) {
        return true;
      }
      if (parsed.token(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasComma(ParsedSentence parsed, Clause before, Clause after) {
    int from = before.verb().map(Element.Verbal::to).orElse(before.to());
    for (int i = from; i < after.from(); i++) {
      if (parsed.token(i).tag().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /// The less firm of a stance's modality and another; what only says who spoke changes nothing.
  private static Stance weaker(Stance stance, Modality modality) {
    boolean plain = modality == Modality.ASSERTED;
    boolean firmer = stance.modality() != Modality.ASSERTED && modality == Modality.CONFIRMED;
    return plain || firmer ? stance : stance.with(modality);
  }

  private static Stance flipped(Stance stance) {
    return stance.with(stance.isNegative() ? Polarity.POSITIVE : Polarity.NEGATIVE);
  }
}
