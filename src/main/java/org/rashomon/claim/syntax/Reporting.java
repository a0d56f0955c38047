package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.claim.Modality;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause.Kind;

/// Gives what a verb of saying reports its speaker and firmness: "police said that", "she denied
/// having missed", "…, officials believe".
final class Reporting {
  /// How many tokens before a clause the comma of ", police said" may stand.
  private static final int TAIL = 12;

  /// How many words may stand between "than" and its verb.
  private static final int COMPARISON = 4;

  private final StanceLexicon lexicon;

  Reporting(StanceLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// What a clause's verb says of saying, if it is a verb of saying.
  Optional<Modality> of(ParsedSentence parsed, Clause clause) {
    return clause
        .verb()
        .filter(verb -> !isCompared(parsed, verb))
        .flatMap(verb -> lexicon.reporting(parsed.token(verb.main()).lemma()));
  }

  /// "eight more than it first thought", "than had been feared": what was thought before is not
  /// what is told now.
  private static boolean isCompared(ParsedSentence parsed, Element.Verbal verb) {
    for (int i = verb.from() - 1; i >= 0 && i >= verb.from() - COMPARISON; i--) {
      Token token = parsed.token(i);
      if (token.is("than")) {
        return true;
      }
      if (token.isVerb() || token.is(",")) {
        return false;
      }
    }
    return false;
  }

  /// Corrects `clauses` in place: those that the clause at `k` reports.
  ///
  /// @param modality what its verb says
  void report(ParsedSentence parsed, List<Clause> clauses, int k, Modality modality) {
    Clause clause = clauses.get(k);
    if (isOfFate(parsed, clauses, k)) {
      clauses.set(k + 1, told(clauses.get(k + 1), modality));
      return;
    }
    boolean forward = k + 1 < clauses.size() && opens(parsed, clauses, k, modality);
    boolean backward = !forward && k > 0 && isTail(parsed, clauses, k, modality);
    // whoever was asked, warned or questioned was so; what is believed to have been is not firm
    boolean weak = modality != Modality.DENIED && modality != Modality.OPEN;
    if (clause.isPassive() && !forward && !backward && weak) {
      clauses.set(k, clause.with(SaidStance.weaker(clause.stance(), modality)));
      return;
    }
    if (!forward && !backward) {
      return;
    }
    clauses.set(k, clause.as(Kind.REPORTING));
    if (forward && asksWhy(parsed, clauses.get(k + 1))) {
      return;
    }
    List<Clause> told =
        forward ? clauses.subList(k + 1, reach(parsed, clauses, k)) : clauses.subList(0, k);
    tell(parsed, clause, told, modality);
    if (forward && modality == Modality.DENIED) {
      clauses.set(k + 1, clauses.get(k + 1).since(clause.from()));
    }
  }

  /// ", feared drowned", "and presumed killed": what is feared is the fate behind it, and not what
  /// was told before.
  private static boolean isOfFate(ParsedSentence parsed, List<Clause> clauses, int k) {
    int behind = clauses.get(k).verb().map(Element.Verbal::to).orElse(parsed.tokens().size());
    boolean bare = clauses.get(k).verb().filter(verb -> verb.to() == verb.from() + 1).isPresent();
    return bare
        && k > 0
        && k + 1 < clauses.size()
        && clauses.get(k + 1).verb().filter(verb -> verb.from() == behind).isPresent()
        && isParticiple(parsed, behind - 1)
        && isParticiple(parsed, behind);
  }

  private static boolean isParticiple(ParsedSentence parsed, int at) {
    String tag = parsed.token(at).tag();
    return tag.equals("VBN") || tag.equals("VBD");
  }

  private static Clause told(Clause clause, Modality modality) {
    return clause.with(SaidStance.weaker(clause.stance(), modality));
  }

  /// Whether a clause reports the one behind it; one that has an object denies this.
  private static boolean opens(
      ParsedSentence parsed, List<Clause> clauses, int k, Modality modality) {
    Junction next = new Junction(parsed, clauses.get(k), clauses.get(k + 1));
    return next.leadsOn()
        && (modality != Modality.DENIED || clauses.get(k).object().isEmpty() || next.isContent());
  }

  private void tell(ParsedSentence parsed, Clause saying, List<Clause> told, Modality modality) {
    Optional<String> speaker = saying.isPassive() ? Optional.empty() : Speakers.of(parsed, saying);
    Modality firmness = isPartisan(parsed, saying) ? Modality.REPORTED : modality;
    told.replaceAll(
        clause ->
            modality == Modality.DENIED && Asides.isOne(parsed, clause)
                ? clause
                : SaidStance.said(
                    SaidStance.backshifted(parsed, clause), speaker, firmness, saying.stance()));
  }

  /// Who asks why it never sounded, or does not say why, takes for granted that it never did.
  private static boolean asksWhy(ParsedSentence parsed, Clause told) {
    return told.from() > 0 && parsed.token(told.from() - 1).is("why");
  }

  /// What critics say is passed on, and only where it isn't denied does it count as said at all.
  private boolean isPartisan(ParsedSentence parsed, Clause clause) {
    return clause
        .subject()
        .filter(subject -> lexicon.isPartisan(parsed.head(subject).lemma()))
        .isPresent();
  }

  /// What a saying covers to its right: all that follows, but "is believed to be …" its infinitive,
  /// and "asked whether …, she said …" no more than the question.
  private int reach(ParsedSentence parsed, List<Clause> clauses, int k) {
    if (clauses.get(k).isPassive() && isInfinitive(clauses.get(k + 1))) {
      return k + 2;
    }
    return isAsked(parsed, clauses.get(k))
        ? IntStream.range(k + 1, clauses.size())
            .filter(i -> clauses.get(i).subject().isPresent())
            .filter(i -> of(parsed, clauses.get(i)).isPresent())
            .findFirst()
            .orElse(clauses.size())
        : clauses.size();
  }

  private static boolean isInfinitive(Clause clause) {
    return clause.verb().filter(v -> v.form() == Element.Form.INFINITIVE).isPresent();
  }

  /// "Asked whether …", "pressed on …": whoever is asked answers behind it.
  private static boolean isAsked(ParsedSentence parsed, Clause clause) {
    return clause.subject().isEmpty()
        && clause
            .verb()
            .map(verb -> parsed.token(verb.from()).tag())
            .filter(tag -> tag.equals("VBD") || tag.equals("VBN"))
            .isPresent();
  }

  /// Whether a clause closes a sentence that it reports: ", police said", ", the court was told",
  /// but not ", and police urged drivers to …" or ", who asked not to be named".
  private static boolean isTail(
      ParsedSentence parsed, List<Clause> clauses, int k, Modality modality) {
    Clause clause = clauses.get(k);
    boolean plain = modality == Modality.ASSERTED;
    boolean own = clause.isPassive() || isJoined(parsed, clause) || asks(clauses, k, modality);
    boolean ofAll = isOfAll(parsed, clause) && modality != Modality.OPEN;
    // "…, the activist found dead"
    if (clause.quality().isPresent()) {
      return false;
    }
    return (plain || ofAll || !own) && isBehind(parsed, clause);
  }

  /// Whether it goes on with the sentence, or tells of a word in it: "and urged", "what they
  /// asked".
  private static boolean isJoined(ParsedSentence parsed, Clause clause) {
    String before = parsed.token(Math.max(0, clause.from() - 1)).tag();
    return clause.kind() == Kind.RELATIVE || before.equals("CC") || before.startsWith("W");
  }

  /// ", which the ministry denied"
  private static boolean isOfAll(ParsedSentence parsed, Clause clause) {
    return clause.kind() == Kind.RELATIVE
        && parsed.token(Math.max(0, clause.from() - 1)).is("which");
  }

  private static boolean asks(List<Clause> clauses, int k, Modality modality) {
    return modality == Modality.OPEN && k + 1 < clauses.size() && isInfinitive(clauses.get(k + 1));
  }

  private static boolean isBehind(ParsedSentence parsed, Clause clause) {
    int from = clause.from();
    for (int i = from - 1; i >= 0 && i >= from - TAIL; i--) {
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
}
