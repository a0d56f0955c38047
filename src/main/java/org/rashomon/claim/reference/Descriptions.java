package org.rashomon.claim.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.YearsOld;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Finds whom or what a noun with "the" alone stands for: "the mayor" for the only one who was
/// called a mayor before, "the 34-year-old" for the only person that the sentence before tells of.
final class Descriptions {
  private final NamedKinds kinds = new NamedKinds();

  void learn(ParsedSentence parsed, List<Referent> referents) {
    kinds.learn(parsed, referents);
  }

  /// @param at index of the token "the"
  Optional<Description> of(ParsedSentence parsed, int at, Preceding preceding) {
    if (!parsed.token(at).is("the")) {
      return Optional.empty();
    }
    return parsed
        .nominals()
        .filter(nominal -> nominal.from() == at && nominal.head() == at + 1)
        .filter(nominal -> nominal.to() == at + 2)
        .findFirst()
        .flatMap(nominal -> of(parsed, nominal, preceding));
  }

  private Optional<Description> of(ParsedSentence parsed, Nominal nominal, Preceding preceding) {
    Token head = parsed.head(nominal);
    if (YearsOld.is(head.text())) {
      return person(preceding).map(one -> new Description(nominal, one));
    }
    return head.tag().equals("NN") && isBare(parsed, nominal)
        ? kinds
            .named(head.lemma().toLowerCase(Locale.ROOT))
            .map(name -> new Description(nominal, name))
        : Optional.empty();
  }

  /// Nothing behind it tells which one it is, or names it: "the mayor of", "the mayor, Ana Rey",
  /// "the driver who".
  private static boolean isBare(ParsedSentence parsed, Nominal nominal) {
    if (nominal.to() >= parsed.tokens().size()) {
      return true;
    }
    Token next = parsed.token(nominal.to());
    return !next.is("of")
        && !next.is("who")
        && !next.is("that")
        && !next.is("whose")
        && !next.is("for")
        && !next.isProper()
        && !next.tag().equals("POS")
        && Insertions.name(parsed, nominal).isEmpty();
  }

  /// Who did or suffered what the sentence before tells, if it tells of one person alone.
  private static Optional<Referent> person(Preceding preceding) {
    List<Referent> persons =
        preceding.last().stream()
            .filter(each -> Pronoun.HE.agrees(each) || Pronoun.SHE.agrees(each))
            .filter(each -> each.part() != Referent.Part.SPEAKER)
            .filter(each -> each.isArgument() || isName(each))
            .toList();
    return persons.stream()
        .findFirst()
        .filter(first -> first.names() && first.isArgument() && first.isKnown(Pronoun.HE))
        .filter(first -> persons.stream().allMatch(first::isOne));
  }

  private static boolean isName(Referent each) {
    return !each.names() || each.words().getLast().isProper();
  }

  /// A noun phrase and what it stands for.
  record Description(Nominal nominal, Referent named) {}
}
