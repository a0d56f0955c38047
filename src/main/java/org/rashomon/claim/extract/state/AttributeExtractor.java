package org.rashomon.claim.extract.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.lexicon.StateDimension;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// What a word before a noun tells of it, where the word excludes others: "a red jacket", "the
/// elderly driver". A text has many jackets, so such a claim is about all the rest of its sentence,
/// and speaks only against one that tells the same with another word there.
public final class AttributeExtractor implements Extractor {
  private final StateLexicon lexicon;
  private final ScopeReader scopes;

  public AttributeExtractor(StateLexicon lexicon, StanceLexicon stances) {
    this.lexicon = lexicon;
    this.scopes = new ScopeReader(stances);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    List<Claim> claims = new ArrayList<>();
    parsed
        .nominals()
        .forEach(
            nominal -> {
              for (int at = nominal.from(); at < nominal.head(); at++) {
                Optional<StateTerm> term = attribute(parsed.token(at));
                if (term.isPresent()) {
                  claims.add(claim(reading, nominal, new Stretch(at, at + 1), term.get()));
                }
              }
            });
    return claims;
  }

  private Optional<StateTerm> attribute(Token token) {
    boolean describes = token.isAdjective() || token.isNoun();
    return describes
        ? lexicon.adjectives(token.text().toLowerCase(Locale.ROOT)).stream()
            .filter(this::isAttribute)
            .findFirst()
        : Optional.empty();
  }

  private boolean isAttribute(StateTerm term) {
    return lexicon.dimension(term.dimension()).filter(StateDimension::attribute).isPresent();
  }

  private Claim claim(Reading reading, Nominal nominal, Stretch word, StateTerm term) {
    ParsedSentence parsed = reading.parsed();
    Optional<Clause> clause =
        parsed.clauses().stream()
            .filter(c -> c.from() <= nominal.from() && nominal.to() <= c.to())
            .findFirst();
    String head = parsed.head(nominal).lemma().toLowerCase(Locale.ROOT);
    return reading.claim(
        new Stretch(word.from(), nominal.to()),
        new Statement(
            new Slot(Aspect.STATE, term.dimension(), head),
            new Value.State(term.dimension(), term.term()),
            clause.map(Clause::stance).orElse(Stance.PLAIN),
            scopes.read(reading, clause, Optional.of(nominal)).of(new Population(head, List.of()))),
        word);
  }
}
