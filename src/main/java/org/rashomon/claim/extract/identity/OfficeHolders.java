package org.rashomon.claim.extract.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.Nations;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Who holds an office of which a body has one, as it is told in passing: "Havel chairman Jan Orth
/// said", "Jan Orth, the chairman of Havel,", "the chairman of Havel, Jan Orth,", "Jan Orth, who
/// chairs Havel".
final class OfficeHolders {
  private final NamedGroups offices = NamedGroups.load("sole-offices.lex");
  private final Nations nations = Nations.load();

  /// @param office its name and the body's, in lower case
  /// @param from of the holder's name: tokens `[from, to)`
  record Holder(String office, int from, int to) {}

  /// @param from index of its first word
  private record Office(String name, int from) {}

  List<Holder> in(ParsedSentence parsed) {
    List<Holder> all = new ArrayList<>();
    List<Element> elements = parsed.elements();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Nominal noun) {
        int at = i;
        titled(parsed, noun).or(() -> apposed(parsed, at)).ifPresent(all::add);
      }
    }
    parsed.verbClauses().forEach(clause -> leading(parsed, clause).ifPresent(all::add));
    return all;
  }

  /// "Havel chairman Jan Orth", "Havel's chairman Jan Orth"
  private Optional<Holder> titled(ParsedSentence parsed, Nominal noun) {
    for (int at = noun.from() + 1; at < noun.head(); at++) {
      int begin = at + 1;
      Optional<Office> office = office(parsed, noun.from(), begin);
      if (office.isPresent() && isName(parsed, begin, noun.to())) {
        int to = office.get().from();
        return body(parsed, noun.from(), to)
            .filter(body -> isHeld(parsed, noun.from(), to))
            .map(body -> new Holder(office.get().name() + " " + body, begin, noun.to()));
      }
    }
    return Optional.empty();
  }

  /// "Jan Orth, chairman of Havel,", "the chairman of Havel, Jan Orth,"
  private Optional<Holder> apposed(ParsedSentence parsed, int at) {
    Nominal noun = (Nominal) parsed.elements().get(at);
    Optional<Office> office =
        office(parsed, noun.from(), noun.to()).filter(o -> isHeld(parsed, noun.from(), noun.to()));
    Optional<Nominal> of = office.isPresent() ? parsed.of(noun) : Optional.empty();
    Optional<String> body =
        of.flatMap(whose -> body(parsed, whose.from(), whose.to()))
            .or(() -> office.flatMap(held -> owner(parsed, noun, held)));
    int behind = of.isPresent() ? at + 3 : at + 1;
    return body.flatMap(
        name ->
            (parsed.isComma(at - 1) ? name(parsed, at - 2) : Optional.<Nominal>empty())
                .or(() -> parsed.isComma(behind) ? name(parsed, behind + 1) : Optional.empty())
                .map(
                    who ->
                        new Holder(
                            office.orElseThrow().name() + " " + name, who.from(), who.to())));
  }

  /// "Havel's chairman" of "Jan Orth, Havel's chairman,"
  private Optional<String> owner(ParsedSentence parsed, Nominal noun, Office office) {
    return office.from() > noun.from()
        ? body(parsed, noun.from(), office.from())
        : Optional.empty();
  }

  /// "Jan Orth, who chairs Havel"
  private Optional<Holder> leading(ParsedSentence parsed, Clause clause) {
    boolean leads =
        clause.kind() == Clause.Kind.RELATIVE
            && !clause.isPassive()
            && parsed.token(clause.verb().orElseThrow().main()).tag().equals("VBZ");
    return clause
        .subject()
        .filter(who -> leads && isName(parsed, who.from(), who.to()))
        .flatMap(
            who ->
                offices
                    .of(Clauses.verb(parsed, clause))
                    .flatMap(
                        office ->
                            clause
                                .object()
                                .flatMap(body -> body(parsed, body.from(), body.to()))
                                .map(
                                    body ->
                                        new Holder(office + " " + body, who.from(), who.to()))));
  }

  /// The office that the tokens `[from, to)` end in.
  private Optional<Office> office(ParsedSentence parsed, int from, int to) {
    Token last = parsed.token(to - 1);
    if (last.tag().endsWith("S")) {
      return Optional.empty();
    }
    String one = last.lemma().toLowerCase(Locale.ROOT);
    Optional<String> two =
        to - 2 >= from
            ? offices.of(parsed.token(to - 2).text().toLowerCase(Locale.ROOT) + " " + one)
            : Optional.empty();
    return two.map(name -> new Office(name, to - 2))
        .or(() -> offices.of(one).map(name -> new Office(name, to - 1)));
  }

  /// Not the former or the deputy chairman.
  private static boolean isHeld(ParsedSentence parsed, int from, int to) {
    int before = Math.max(0, from - 1);
    return parsed.tokens().subList(before, to).stream()
        .noneMatch(token -> IdentityWord.NOT_THE_HOLDER.has(token.text().toLowerCase(Locale.ROOT)));
  }

  /// The names among the tokens `[from, to)`, a nation by its own name.
  private Optional<String> body(ParsedSentence parsed, int from, int to) {
    List<String> names =
        parsed.tokens().subList(from, to).stream()
            .filter(token -> token.isNoun() || token.isAdjective())
            .filter(token -> Character.isUpperCase(token.text().charAt(0)))
            .filter(token -> token.mention().isEmpty())
            .map(token -> nations.ofAdjective(token.text()).orElse(token.text()))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", names));
  }

  /// A first name and a last.
  private static boolean isName(ParsedSentence parsed, int from, int to) {
    return to - from >= 2
        && to - from <= 4
        && parsed.tokens().subList(from, to).stream()
            .allMatch(token -> token.isProper() && token.mention().isEmpty());
  }

  private static Optional<Nominal> name(ParsedSentence parsed, int at) {
    return at >= 0
            && at < parsed.elements().size()
            && parsed.elements().get(at) instanceof Nominal noun
            && isName(parsed, noun.from(), noun.to())
        ? Optional.of(noun)
        : Optional.empty();
  }
}
