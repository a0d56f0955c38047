package org.rashomon.claim.extract.responsibility;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.cause.Ascriptions;
import org.rashomon.claim.extract.cause.CausalNouns;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds in a clause who is said to have done what: claims, denials, charges and deeds.
public final class Charges {
  private static final List<String> FOR = List.of("for", "in", "of", "over");

  private final WordGroups<Kind> words = WordGroups.load("responsibility.lex", Kind.class);
  private final NamedGroups deeds = NamedGroups.load("deeds.lex");
  private final Acts acts = new Acts(this);

  /// What a word does; the data file says what each kind holds.
  enum Kind {
    BURDEN,
    CLEAR,
    ADMIT,
    REJECT,
    BLAME,
    BLAME_NOUN,
    LAY,
    GUILTY,
    CULPRIT,
    SHARE,
    COMMIT,
    BEGIN,
    DEED,
    BREAK,
    ALONE,
    ANAPHOR,
    OTHER,
    SERVE,
    PIN,
    LEFT
  }

  /// Someone and a deed.
  ///
  /// @param deed the noun phrase that names it, where one does
  /// @param verb the deed's verb, "" where a noun names it
  /// @param negative whether it is said that this one did not do it, beside the clause's own stance
  /// @param charged whether someone claims, denies or is blamed, as against a plain deed
  record Charge(
      Nominal agent, Optional<Nominal> deed, String verb, boolean negative, boolean charged) {
    static Charge of(Nominal agent, Optional<Nominal> deed) {
      return new Charge(agent, deed, "", false, true);
    }

    /// Someone, and what the clause is about as the deed.
    static Optional<Charge> ofSubject(ParsedSentence parsed, Clause clause, Nominal agent) {
      return clause
          .subject()
          .map(noun -> Entities.base(parsed, noun))
          .map(deed -> of(agent, Optional.of(deed)));
    }

    static Charge not(Nominal agent, Optional<Nominal> deed) {
      return new Charge(agent, deed, "", true, true);
    }
  }

  Optional<Charge> find(ParsedSentence parsed, Clause clause) {
    return acts.charged(parsed, clause)
        .or(() -> burden(parsed, clause))
        .or(() -> blame(parsed, clause))
        .or(() -> laid(parsed, clause))
        .or(() -> Pins.find(this, parsed, clause))
        .or(() -> Owning.find(this, parsed, clause))
        .or(() -> Faults.find(this, parsed, clause))
        .or(() -> Clearances.find(this, parsed, clause))
        .or(() -> being(parsed, clause))
        .or(() -> Shares.find(this, parsed, clause))
        .or(() -> acts.find(parsed, clause));
  }

  /// Whether someone denies by a clause what he is said to have done: "denied shooting the baker"
  /// does not say that no one shot him.
  public boolean isOwnDenial(ParsedSentence parsed, Clause clause) {
    return clause.verb().isPresent()
        && acts.charged(parsed, clause)
            .filter(charge -> charge.negative() && is(Kind.DEED, charge.verb()))
            .isPresent();
  }

  boolean is(Kind kind, String lemma) {
    return words.has(kind, lemma);
  }

  /// The name of a deed's group, or the word itself.
  String deedName(String lemma) {
    return deeds.nameOf(lemma);
  }

  /// "claimed responsibility for D", "claimed D", "denied D", "D was claimed by"
  private Optional<Charge> burden(ParsedSentence parsed, Clause clause) {
    String verb = Clauses.verb(parsed, clause);
    boolean admits = words.has(Kind.ADMIT, verb);
    boolean rejects = words.has(Kind.REJECT, verb);
    if (!admits && !rejects) {
      return Optional.empty();
    }
    Optional<Nominal> what = clause.isPassive() ? clause.subject() : clause.object();
    Optional<Nominal> who = clause.isPassive() ? Clauses.led(clause, "by") : clause.subject();
    if (what.isEmpty() || who.isEmpty()) {
      return Optional.empty();
    }
    Nominal above = Entities.base(parsed, what.get());
    boolean burden = isBurden(parsed, what.get());
    boolean held = !burden && isBurden(parsed, above);
    Optional<Nominal> deed = burden && !held ? Clauses.led(clause, FOR) : what;
    boolean known = burden || held || deed.filter(noun -> isDeed(parsed, noun)).isPresent();
    boolean none = burden && parsed.token(what.get().from()).is("no");
    return known
        ? Optional.of(new Charge(who.get(), deed, "", rejects != none, true))
        : Optional.empty();
  }

  boolean isBurden(ParsedSentence parsed, Nominal noun) {
    return is(Kind.BURDEN, Clauses.lemma(parsed, noun))
        || is(Kind.SHARE, Clauses.lemma(parsed, noun));
  }

  /// "blamed X for D", "blamed D on X", "accused X of D", "held X responsible for D"
  private Optional<Charge> blame(ParsedSentence parsed, Clause clause) {
    String verb = Clauses.verb(parsed, clause);
    boolean held =
        verb.equals("hold") && clause.quality().filter(q -> guilty(parsed, q.head())).isPresent();
    if (!held && (!words.has(Kind.BLAME, verb) || CausalNouns.isToBlame(parsed, clause))) {
      return Optional.empty();
    }
    boolean passive = clause.isPassive() || Ascriptions.isHeading(parsed, clause);
    Optional<Nominal> object = passive ? clause.subject() : clause.object();
    Optional<Nominal> on = Clauses.led(clause, "on");
    if (object.isEmpty()) {
      return Optional.empty();
    }
    if (on.isPresent() && isDeed(parsed, object.get())) {
      return Optional.of(Charge.of(on.get(), object));
    }
    return acts.isNext(parsed, clause)
        ? Optional.empty()
        : Optional.of(Charge.of(object.get(), Clauses.led(clause, FOR)));
  }

  /// "put the blame for D on X", "pointed the finger at X"
  private Optional<Charge> laid(ParsedSentence parsed, Clause clause) {
    boolean lays =
        words.has(Kind.LAY, Clauses.verb(parsed, clause))
            && clause
                .object()
                .filter(o -> is(Kind.BLAME_NOUN, Clauses.lemma(parsed, o)))
                .isPresent();
    if (!lays) {
      return Optional.empty();
    }
    return Clauses.led(clause, List.of("on", "upon", "at", "with"))
        .map(
            noun ->
                Clauses.lemma(parsed, noun).equals("door") ? parsed.of(noun).orElse(noun) : noun)
        .map(agent -> Charge.of(agent, Clauses.led(clause, List.of("for", "over"))));
  }

  /// "was responsible for D", "was behind D", "was at fault in D", "was to blame for D", "was the
  /// work of X"
  private Optional<Charge> being(ParsedSentence parsed, Clause clause) {
    if (CausalNouns.isToBlame(parsed, clause)) {
      return clause.subject().map(agent -> Charge.of(agent, Clauses.led(clause, FOR)));
    }
    if (!Clauses.verb(parsed, clause).equals("be")) {
      return Optional.empty();
    }
    if (clause.subject().isEmpty()) {
      return behind(parsed, clause)
          .flatMap(deed -> clause.object().map(who -> Charge.of(who, Optional.of(deed))));
    }
    Nominal subject = clause.subject().get();
    if (clause.quality().filter(q -> guilty(parsed, q.head())).isPresent()
        || Clauses.led(clause, "at")
            .filter(n -> Clauses.lemma(parsed, n).equals("fault"))
            .isPresent()) {
      return Optional.of(Charge.of(subject, Clauses.led(clause, FOR)));
    }
    Optional<Nominal> behind = behind(parsed, clause);
    if (behind.isPresent()) {
      return Optional.of(Charge.of(subject, behind));
    }
    return clause
        .object()
        .flatMap(
            noun ->
                is(Kind.CULPRIT, Clauses.lemma(parsed, noun))
                    ? Optional.of(Charge.of(subject, parsed.of(noun)))
                    : Clauses.lemma(parsed, noun).equals("work")
                        ? parsed.of(noun).map(agent -> Charge.of(agent, Optional.of(subject)))
                        : Optional.empty());
  }

  /// "X was behind D", "behind D was X"
  private Optional<Nominal> behind(ParsedSentence parsed, Clause clause) {
    return Clauses.led(clause, "behind")
        .filter(noun -> isDeed(parsed, noun) || is(Kind.LEFT, Clauses.lemma(parsed, noun)));
  }

  private boolean guilty(ParsedSentence parsed, int head) {
    return words.has(Kind.GUILTY, parsed.token(head).lemma());
  }

  boolean isDeed(ParsedSentence parsed, Nominal noun) {
    return deeds.of(Clauses.lemma(parsed, noun)).isPresent();
  }
}
