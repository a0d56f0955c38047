package org.rashomon.claim.extract.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.extract.identity.NamedThings.Named;
import org.rashomon.claim.lexicon.NamedThing;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.lexicon.WordKinds;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Which thing of its kind it was: the ship's name, the airline, the make of the aircraft, the
/// river, the weapon. Sentences that tell of one of several tell nothing of it. The slot's
/// predicate is the [Trait], its subject the kind of thing.
public final class ThingExtractor implements Extractor {
  private static final int AROUND = 4;

  private final WordGroups<NamedThing> words = NamedThing.load();
  private final WordKinds kinds = WordKinds.load();
  private final NamedThings things = new NamedThings(words);
  private final Weapons weapons = new Weapons(words);
  private final ScopeReader scopes;

  public ThingExtractor(StanceLexicon stances) {
    this.scopes = new ScopeReader(stances);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    if (parsed.tokens().stream().anyMatch(token -> kinds.isListing(token.lemma()))) {
      return List.of();
    }
    return Stream.concat(things.in(parsed).stream(), weapons.in(parsed).stream())
        .distinct()
        .map(named -> claim(reading, named))
        .toList();
  }

  private Claim claim(Reading reading, Named named) {
    ParsedSentence parsed = reading.parsed();
    Optional<Clause> clause = parsed.clauseAt(named.from());
    return reading.claim(
        around(parsed, named),
        new Statement(
            new Slot(Aspect.IDENTITY, named.trait().name(), named.trait().thing()),
            value(parsed, named),
            clause.map(Clause::stance).orElse(Stance.PLAIN),
            scopes.read(reading, clause, Optional.empty())),
        new Stretch(named.from(), named.to()));
  }

  private static Stretch around(ParsedSentence parsed, Named named) {
    return new Stretch(
        Math.max(0, named.from() - AROUND), Math.min(parsed.tokens().size(), named.to() + AROUND));
  }

  private static Value.Entity value(ParsedSentence parsed, Named named) {
    String text = parsed.words(named.from(), named.to());
    return named.trait() == Trait.WEAPON
        ? weapon(parsed, named, text.toLowerCase(Locale.ROOT))
        : new Value.Entity(text, List.of(text.toLowerCase(Locale.ROOT)), true);
  }

  private static Value.Entity weapon(ParsedSentence parsed, Named named, String text) {
    List<String> lemmas =
        Weapons.inCompound(text)
            .map(List::of)
            .orElseGet(
                () ->
                    List.of(
                        String.join(
                            " ",
                            parsed.tokens().subList(named.from(), named.to()).stream()
                                .map(Token::lemma)
                                .toList())));
    return new Value.Entity(lemmas.getFirst(), lemmas, false);
  }
}
