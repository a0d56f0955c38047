package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Extent;
import org.rashomon.claim.Population;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Mention.Amount;
import org.rashomon.quantity.Mention.Reading;

/// What an amount of a noun phrase counts: "four of the 31 schoolchildren", "12 dead", "none".
///
/// @param nominal the noun phrase with the amount
/// @param noun the noun phrase that names what is counted; the same where it follows the amount
/// @param extent as far as the phrase itself tells
public record Counted(
    Nominal nominal, Nominal noun, Amount amount, Population population, Extent extent) {

  public static Optional<Counted> of(ParsedSentence parsed, Nominal nominal) {
    return nominal
        .amount()
        .flatMap(index -> parsed.token(index).amount())
        .map(amount -> read(parsed, nominal, amount));
  }

  private static Counted read(ParsedSentence parsed, Nominal nominal, Amount amount) {
    boolean bare = nominal.amount().filter(index -> index == nominal.head()).isPresent();
    Optional<Nominal> of = parsed.of(nominal);
    boolean holder = !bare && parsed.head(nominal).lemma().equals("head");
    if ((bare || holder) && of.isPresent()) {
      return partitive(parsed, nominal, of.get(), amount);
    }
    Optional<Nominal> group = bare ? group(parsed, nominal) : Optional.empty();
    if (group.isPresent()) {
      Population members = new Population("person", List.of());
      return new Counted(nominal, group.get(), amount, members, extent(parsed, nominal, amount));
    }
    Population population =
        bare || isRate(parsed, nominal) ? alone(amount) : population(parsed, nominal);
    return new Counted(nominal, nominal, amount, population, extent(parsed, nominal, amount));
  }

  /// "2.14 euros a litre", "15 dollars an hour": so much for each, and no litres and hours counted.
  static boolean isRate(ParsedSentence parsed, Nominal nominal) {
    int behind = nominal.amount().map(amount -> amount + 1).orElse(nominal.head());
    return behind < nominal.head()
        && (parsed.token(behind).is("a")
            || parsed.token(behind).is("an")
            || parsed.token(behind).is("per")
            || parsed.token(behind).is("each"));
  }

  private static Counted partitive(
      ParsedSentence parsed, Nominal nominal, Nominal of, Amount amount) {
    boolean pronoun = parsed.head(of).tag().equals("PRP") || parsed.head(of).tag().equals("WP");
    boolean part = pronoun && !parsed.head(of).is("us");
    Population population = pronoun ? Population.UNSTATED : population(parsed, of);
    Extent extent = part ? Extent.PART : extent(parsed, nominal, amount);
    return new Counted(nominal, of, amount, population, extent);
  }

  /// "a family of five", "a group of 12": whose members the number counts.
  private static Optional<Nominal> group(ParsedSentence parsed, Nominal nominal) {
    return parsed
        .governor(nominal)
        .filter(noun -> ValueWord.MEMBERS.has(parsed.head(noun).lemma()));
  }

  /// The noun phrase that stands in a clause in place of those counted: "A team of 30 firefighters
  /// fought the blaze", "claimed the lives of nine people", "exposed the data of 900 clients".
  Optional<Nominal> holder(ParsedSentence parsed) {
    return group(parsed, nominal)
        .or(
            () ->
                parsed
                    .governor(nominal)
                    .filter(noun -> ValueWord.BATCH.has(parsed.head(noun).lemma())));
  }

  /// "half of the 60 flights": those that a share or a part is of, told of by the phrase alone.
  public boolean isBase(ParsedSentence parsed) {
    return parsed
        .governor(nominal)
        .filter(share -> share.amount().filter(index -> index == share.head()).isPresent())
        .isPresent();
  }

  private static Population alone(Amount amount) {
    String words = amount.quantity().words().toLowerCase(java.util.Locale.ROOT);
    boolean persons = words.equals("nobody") || words.equals("no one") || words.equals("no-one");
    return persons ? new Population("person", List.of()) : Population.UNSTATED;
  }

  /// Whether a noun phrase is the amount's own or the one that names what is counted.
  public boolean isIn(Nominal other) {
    return other.equals(nominal) || other.equals(noun);
  }

  /// The index of the token that has the number.
  public int number() {
    return nominal.amount().orElse(nominal.head());
  }

  public Counted asPart() {
    return new Counted(nominal, noun, amount, population, Extent.PART);
  }

  /// "two of the survivors": some of those that are given, whose own number this is not.
  public boolean isOfGiven(ParsedSentence parsed) {
    return !nominal.equals(noun) && parsed.token(noun.from()).tag().equals("DT");
  }

  private static Extent extent(ParsedSentence parsed, Nominal nominal, Amount amount) {
    if (amount.reading() == Reading.INCREMENT || isFurther(parsed, nominal)) {
      return Extent.INCREMENT;
    }
    return switch (parsed.preposition(nominal).orElse("")) {
      case "including" -> Extent.PART;
      case "among" -> isTotalOfSubject(parsed, nominal) ? Extent.UNSTATED : Extent.PART;
      default -> isBehindAmongThem(parsed, nominal) ? Extent.PART : total(parsed, nominal);
    };
  }

  /// "among them two nurses", "two nurses among them"
  private static boolean isBehindAmongThem(ParsedSentence parsed, Nominal nominal) {
    int from = nominal.from();
    boolean before = from > 1 && isAmongThem(parsed, from - 2);
    return before || isAmongThem(parsed, nominal.to());
  }

  private static boolean isAmongThem(ParsedSentence parsed, int index) {
    return index + 1 < parsed.tokens().size()
        && parsed.token(index).is("among")
        && (parsed.token(index + 1).is("them") || parsed.token(index + 1).is("whom"));
  }

  private static Extent total(ParsedSentence parsed, Nominal nominal) {
    return isTotal(parsed, nominal) ? Extent.WHOLE : Extent.UNSTATED;
  }

  /// "The sisters were among six people who died": six are all of them.
  private static boolean isTotalOfSubject(ParsedSentence parsed, Nominal nominal) {
    return parsed.clauses().stream()
        .filter(clause -> ClauseMeasures.isBeing(parsed, clause))
        .anyMatch(
            clause ->
                Frames.role(clause, nominal)
                    .filter(role -> role == Frames.Role.COMPLEMENT)
                    .isPresent());
  }

  private static boolean isFurther(ParsedSentence parsed, Nominal nominal) {
    boolean rest = hasWord(parsed, nominal, "the") && hasWord(parsed, nominal, "others");
    return rest
        || Stream.of("new", "other", "further", "additional", "more", "last", "remaining")
            .anyMatch(word -> hasWord(parsed, nominal, word));
  }

  private static boolean isTotal(ParsedSentence parsed, Nominal nominal) {
    boolean all = hasWord(parsed, nominal, "all");
    return all
        || parsed.governor(nominal).filter(m -> parsed.head(m).lemma().equals("total")).isPresent();
  }

  private static boolean hasWord(ParsedSentence parsed, Nominal nominal, String word) {
    return parsed.tokens().subList(nominal.from(), nominal.to()).stream().anyMatch(t -> t.is(word));
  }

  /// Head and restricting words of a noun phrase.
  public static Population population(ParsedSentence parsed, Nominal nominal) {
    Token head = parsed.head(nominal);
    List<String> modifiers = new ArrayList<>();
    for (int i = nominal.from(); i < nominal.head(); i++) {
      Token token = parsed.token(i);
      // the rest of "second-quarter" restricts nothing without its number
      boolean rest = token.text().startsWith("-");
      if (token.mention().isEmpty() && !rest && (token.isNoun() || token.isAdjective())) {
        modifiers.add(token.lemma());
      }
    }
    boolean pointed = head.tag().equals("DT") && (head.is("those") || head.is("these"));
    String lemma = head.amount().isPresent() || pointed ? "" : head.lemma();
    return new Population(lemma, modifiers);
  }
}
