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
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.extract.UnsettledPronouns;
import org.rashomon.claim.extract.identity.OfficeHolders.Holder;
import org.rashomon.claim.extract.identity.Roles.Filled;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Who fills a role that one alone fills: "named the driver as X", "the gunman was a dentist", "was
/// appointed army chief", "took the prize". The slot's predicate is the kind of role
/// ([Roles.Kind]), its subject the role.
public final class IdentityExtractor implements Extractor {
  private final Roles roles = new Roles();
  private final OfficeHolders holders = new OfficeHolders();
  private final Entities entities = new Entities();
  private final ScopeReader scopes;

  public IdentityExtractor(StanceLexicon stances) {
    this.scopes = new ScopeReader(stances);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    Stream<Claim> told =
        parsed.verbClauses().stream()
            .flatMap(
                clause ->
                    roles
                        .find(parsed, clause)
                        .flatMap(filled -> claim(reading, clause, filled))
                        .stream());
    return Stream.concat(told, holders.in(parsed).stream().map(holder -> claim(reading, holder)))
        .toList();
  }

  /// Told in passing, it is as true as what is said beside it is not.
  private Claim claim(Reading reading, Holder holder) {
    ParsedSentence parsed = reading.parsed();
    String name = parsed.words(holder.from(), holder.to());
    List<String> lemmas =
        parsed.tokens().subList(holder.from(), holder.to()).stream().map(Token::lemma).toList();
    return reading.claim(
        new Stretch(holder.from(), holder.to()),
        new Statement(
            new Slot(Aspect.IDENTITY, Roles.Kind.HOLDER.name(), holder.office()),
            new Value.Entity(name, lemmas, true),
            Stance.PLAIN,
            scopes.read(reading, Optional.empty(), Optional.empty())),
        new Stretch(holder.from(), holder.to()));
  }

  private Optional<Claim> claim(Reading reading, Clause clause, Filled filled) {
    ParsedSentence parsed = reading.parsed();
    Nominal named = named(parsed, filled);
    Value.Entity who = entities.of(parsed, named);
    Token head = parsed.head(named);
    UnsettledPronouns.note(reading, filled.who());
    if (head.mention().isPresent()
        || head.tag().equals("PRP")
        || who.lemmas().isEmpty()
        || head.tag().equals("NNS")) {
      return Optional.empty();
    }
    return Optional.of(
        reading.claim(
            stretch(parsed, clause, filled),
            new Statement(
                new Slot(
                    Aspect.IDENTITY, filled.kind().name(), filled.role().toLowerCase(Locale.ROOT)),
                who,
                clause.stance(),
                scopes.read(reading, Optional.of(clause), Optional.of(filled.who()))),
            new Stretch(filled.who().from(), filled.who().to())));
  }

  /// At the controls is one of those aboard, whom the part tells apart as well as a name.
  private static Nominal named(ParsedSentence parsed, Filled filled) {
    return filled.kind() == Roles.Kind.AT_CONTROLS
        ? filled.who()
        : Appositions.named(parsed, filled.who());
  }

  /// From the verb with its object to the one named; of "as X" these words alone.
  private static Stretch stretch(ParsedSentence parsed, Clause clause, Filled filled) {
    int from = filled.who().from();
    if (from > 0 && parsed.token(from - 1).is("as")) {
      return new Stretch(from - 1, filled.who().to());
    }
    var verb = clause.verb().orElseThrow();
    Stretch stretch = new Stretch(verb.from(), verb.to()).and(from, filled.who().to());
    return clause.object().map(o -> stretch.and(o.from(), o.to())).orElse(stretch);
  }
}
