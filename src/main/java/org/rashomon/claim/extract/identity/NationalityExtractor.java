package org.rashomon.claim.extract.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Slot;
import org.rashomon.claim.YearsOld;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.lexicon.Role;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Of which nation someone is: "is an Italian", "was Austrian", "a Polish woman became", "Ana Rey
/// of Peru won". The slot's subject is the person's last name, else the noun for the person.
public final class NationalityExtractor implements Extractor {
  private final NationWords nations = new NationWords();
  private final WordNet wordNet = WordNet.load();
  private final WordGroups<Role> roles = Role.load();
  private final ScopeReader scopes;

  public NationalityExtractor(StanceLexicon stances) {
    this.scopes = new ScopeReader(stances);
  }

  /// @param nation index of the word that tells it
  private record Citizen(String person, int nation, Stretch stretch) {}

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Clause clause : reading.parsed().clauses()) {
      if (clause.verb().isPresent() && clause.kind() != Clause.Kind.REPORTING) {
        find(reading.parsed(), clause).map(c -> claim(reading, clause, c)).ifPresent(claims::add);
      }
    }
    for (Element element : reading.parsed().elements()) {
      if (element instanceof Nominal nominal) {
        apposed(reading, nominal).ifPresent(claims::add);
      }
    }
    return claims;
  }

  /// "its driver, a Swede of 46"
  private Optional<Claim> apposed(Reading reading, Nominal nominal) {
    ParsedSentence parsed = reading.parsed();
    int at = parsed.elements().indexOf(nominal);
    boolean behind =
        at > 1
            && parsed.elements().get(at - 1) instanceof Element.Link comma
            && comma.kind() == Element.LinkKind.COMMA
            && parsed.token(nominal.from()).tag().equals("DT");
    if (!behind || !(parsed.elements().get(at - 2) instanceof Nominal before)) {
      return Optional.empty();
    }
    Nominal person = Entities.base(parsed, before);
    return nations
        .in(parsed, nominal)
        .flatMap(
            nation ->
                person(parsed, person)
                    .map(who -> new Citizen(who, nation, new Stretch(before.from(), nation + 1))))
        .flatMap(
            citizen ->
                parsed.clauseAt(person.from()).map(clause -> claim(reading, clause, citizen)));
  }

  private Optional<Citizen> find(ParsedSentence parsed, Clause clause) {
    return being(parsed, clause)
        .or(() -> origin(parsed, clause))
        .or(() -> accused(parsed, clause))
        .or(() -> described(parsed, clause));
  }

  private Claim claim(Reading reading, Clause clause, Citizen citizen) {
    String nation = reading.parsed().token(citizen.nation()).text();
    return reading.claim(
        citizen.stretch(),
        new Statement(
            new Slot(Aspect.IDENTITY, Roles.Kind.NATIONALITY.name(), citizen.person()),
            Entities.named(nation),
            clause.stance(),
            scopes.read(reading, Optional.of(clause), Optional.empty())),
        new Stretch(citizen.nation(), citizen.nation() + 1));
  }

  /// "the skier is an Italian", "the diver was Austrian", "he is a Swedish citizen"
  private Optional<Citizen> being(ParsedSentence parsed, Clause clause) {
    if (!Clauses.verb(parsed, clause).equals("be") || clause.subject().isEmpty()) {
      return Optional.empty();
    }
    int from = clause.verb().orElseThrow().from();
    Optional<Integer> told =
        clause
            .object()
            .flatMap(noun -> nations.in(parsed, noun))
            .or(
                () ->
                    clause
                        .quality()
                        .filter(q -> nations.nation(parsed.token(q.head())).isPresent())
                        .map(q -> q.head()));
    return told.flatMap(
        at ->
            person(parsed, Entities.base(parsed, clause.subject().get()))
                .map(who -> new Citizen(who, at, new Stretch(from, at + 1))));
  }

  /// "the suspect comes from Eritrea", "holds an Italian passport", "has Polish nationality"
  private Optional<Citizen> origin(ParsedSentence parsed, Clause clause) {
    if (clause.isPassive() || clause.subject().isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> told =
        switch (Clauses.verb(parsed, clause)) {
          case "come", "hail", "originate" ->
              Clauses.led(clause, "from")
                  .filter(noun -> nations.isCountry(parsed, noun))
                  .map(Nominal::head);
          case "hold", "have", "carry", "possess" ->
              clause
                  .object()
                  .filter(noun -> isPaper(Clauses.lemma(parsed, noun)))
                  .flatMap(noun -> nations.adjective(parsed, noun));
          default -> Optional.empty();
        };
    int from = clause.verb().orElseThrow().from();
    return told.flatMap(
        at ->
            person(parsed, Entities.base(parsed, clause.subject().get()))
                .map(who -> new Citizen(who, at, new Stretch(from, at + 1))));
  }

  private static boolean isPaper(String noun) {
    return IdentityWord.PAPER.has(noun);
  }

  /// "arrested a 25-year-old Moroccan", "a Syrian man was charged": the one accused.
  private Optional<Citizen> accused(ParsedSentence parsed, Clause clause) {
    if (!Arguments.isVerbOf(roles, Role.ACCUSE, parsed, clause)) {
      return Optional.empty();
    }
    Optional<Nominal> who =
        clause.isPassive()
            ? clause.subject().map(noun -> Entities.base(parsed, noun))
            : Arguments.object(parsed, clause);
    return who.filter(noun -> parsed.token(noun.from()).tag().equals("DT"))
        .flatMap(noun -> nations.in(parsed, noun))
        .map(
            at ->
                new Citizen(
                    "suspect",
                    at,
                    new Stretch(clause.verb().orElseThrow().from(), clause.verb().get().to())
                        .and(at, at + 1)));
  }

  /// "a Polish woman became", "Ugandan Kimeli won", "Ana Rey of Peru won"
  private Optional<Citizen> described(ParsedSentence parsed, Clause clause) {
    return clause
        .subject()
        .map(noun -> Entities.base(parsed, noun))
        .flatMap(noun -> described(parsed, clause, noun))
        .or(
            () ->
                Clauses.led(clause, "by")
                    .filter(noun -> isName(parsed, noun))
                    .flatMap(noun -> described(parsed, clause, noun)));
  }

  private Optional<Citizen> described(ParsedSentence parsed, Clause clause, Nominal noun) {
    Optional<Integer> told = nations.adjective(parsed, noun);
    var verb = clause.verb().orElseThrow();
    Stretch words = new Stretch(verb.from(), verb.to()).and(noun.from(), noun.to());
    boolean singular = parsed.head(noun).tag().equals("NN") && noun.amount().isEmpty();
    boolean described =
        singular && (isCraft(parsed, noun) || (isPerson(parsed, noun) && !isOffice(parsed, noun)));
    if (told.isPresent() && (isName(parsed, noun) || described)) {
      return told.map(at -> new Citizen(Clauses.lemma(parsed, noun), at, words));
    }
    return isName(parsed, noun)
        ? parsed
            .of(noun)
            .filter(of -> nations.isCountry(parsed, of))
            .map(of -> new Citizen(Clauses.lemma(parsed, noun), of.head(), words))
        : Optional.empty();
  }

  /// The last name or noun of whoever is told of as one and known: "the woman", "Kimeli".
  private Optional<String> person(ParsedSentence parsed, Nominal noun) {
    Token first = parsed.token(noun.from());
    boolean known = first.is("the") || first.tag().equals("PRP$") || isName(parsed, noun);
    return known && (isName(parsed, noun) || isPerson(parsed, noun) || isCraft(parsed, noun))
        ? Optional.of(Clauses.lemma(parsed, noun))
        : Optional.empty();
  }

  private boolean isPerson(ParsedSentence parsed, Nominal noun) {
    String person = Clauses.lemma(parsed, noun);
    return wordNet.isA(person, "person") || YearsOld.is(person);
  }

  /// A ship and a drone have a nation, too.
  private boolean isCraft(ParsedSentence parsed, Nominal noun) {
    String craft = Clauses.lemma(parsed, noun);
    return wordNet.isA(craft, "vehicle") || wordNet.isA(craft, "missile") || craft.equals("drone");
  }

  /// "the French president": the nation tells which office it is.
  private boolean isOffice(ParsedSentence parsed, Nominal noun) {
    String office = Clauses.lemma(parsed, noun);
    return roles.has(Role.OFFICE, office) && !IdentityWord.OF_ANY_NATION.has(office);
  }

  private boolean isName(ParsedSentence parsed, Nominal noun) {
    Token head = parsed.head(noun);
    String lower = head.text().toLowerCase(Locale.ROOT);
    return head.isProper()
        && head.mention().isEmpty()
        && nations.nation(head).isEmpty()
        && !roles.has(Role.TITLE, lower)
        && !roles.has(Role.OFFICE, lower);
  }
}
