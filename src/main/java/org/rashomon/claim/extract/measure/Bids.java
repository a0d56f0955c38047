package org.rashomon.claim.extract.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Population;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Unit;

/// What a bidder offers for a company, whatever words tell it: for each share ("turned down a
/// 410p-a-share approach", "is worth 4.10 pounds a share") or for all of it ("valuing the brewer at
/// 2.1 billion").
final class Bids {
  /// Sums from here on are of companies, and not of goods.
  private static final BigDecimal LARGE = BigDecimal.valueOf(50_000_000);

  /// How far behind its sum the share stands: "pence in cash for each ordinary share".
  private static final int NEAR = 7;

  private final PredicateLexicon lexicon;

  Bids(PredicateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Predicate told(ParsedSentence parsed, Counted counted, Predicate predicate) {
    if (!(counted.amount().quantity().unit() instanceof Unit.Money)) {
      return predicate;
    }
    boolean each = isForShare(parsed, counted);
    if (!each && !isSumOfBid(counted, predicate)) {
      return predicate;
    }
    Optional<Integer> bid = bid(parsed, counted, predicate, each);
    if (bid.isEmpty() || isOther(parsed, bid.get())) {
      return predicate;
    }
    return lexicon
        .byName(each ? "BID_FOR_SHARE" : "TAKEOVER_BID")
        .map(predicate::as)
        .map(told -> told.about(bidder(parsed, bid.get())))
        .map(told -> told.with(told.stance().with(Modality.ASSERTED)))
        .orElse(predicate);
  }

  private static boolean isForShare(ParsedSentence parsed, Counted counted) {
    int end = Math.min(parsed.tokens().size(), counted.number() + NEAR);
    for (int i = counted.number() + 1; i < end; i++) {
      String word = parsed.token(i).lemma();
      if (BidWord.SHARE.has(word) || word.endsWith("-share")) {
        return i > counted.number() + 1 || word.endsWith("-share");
      }
      if (!BidWord.EACH.has(word) && !isJoined(word)) {
        return false;
      }
    }
    return false;
  }

  /// The hyphens of "a 410-pence-a-share bid"
  private static boolean isJoined(String word) {
    return word.startsWith("-") || word.equals("pence") || word.equals("p");
  }

  private static boolean isSumOfBid(Counted counted, Predicate predicate) {
    boolean large = !counted.amount().quantity().interval().overlaps(Interval.fewerThan(LARGE));
    return large
        && switch (predicate.name()) {
          case "VALUE", "OFFER", "COST" -> true;
          default -> false;
        };
  }

  /// The word that tells of the bid.
  private static Optional<Integer> bid(
      ParsedSentence parsed, Counted counted, Predicate predicate, boolean each) {
    if (each && (any(parsed, BidWord.PAYOUT) || isOfMarket(parsed, predicate))) {
      return Optional.empty();
    }
    Optional<Integer> noun = last(parsed, BidWord.BID, true);
    boolean taken = any(parsed, BidWord.TAKING);
    return noun.or(() -> taken ? last(parsed, BidWord.DEAL, true) : Optional.empty())
        .or(() -> last(parsed, BidWord.TAKING, false))
        .filter(index -> each || tellsSum(parsed, counted, predicate, index));
  }

  /// "Shares in the brewer closed at 410 pence"
  private static boolean isOfMarket(ParsedSentence parsed, Predicate predicate) {
    return root(parsed, predicate)
        .filter(subject -> BidWord.SHARE.has(parsed.head(subject).lemma()))
        .isPresent();
  }

  private static Optional<Nominal> root(ParsedSentence parsed, Predicate predicate) {
    return predicate.clause().flatMap(Clause::subject).map(parsed::root);
  }

  /// What is worth so much must be the bid; what is valued at so much may be the company.
  private static boolean tellsSum(
      ParsedSentence parsed, Counted counted, Predicate predicate, int bid) {
    boolean valued =
        predicate
            .clause()
            .flatMap(Clause::verb)
            .filter(verb -> parsed.token(verb.main()).lemma().equals("value"))
            .isPresent();
    return switch (predicate.name()) {
      case "VALUE", "COST" ->
          valued
              || holds(parsed, counted, bid)
              || root(parsed, predicate)
                  .filter(subject -> subject.from() <= bid && bid < subject.to())
                  .isPresent();
      default -> parsed.token(bid).isNoun() || isFor(parsed, counted);
    };
  }

  /// "an approach from Ostmark worth 3.4 billion", "offered 2.1 billion for the brewer"
  private static boolean holds(ParsedSentence parsed, Counted counted, int bid) {
    return bid < counted.nominal().from()
        && parsed.tokens().subList(bid, counted.nominal().from()).stream()
            .noneMatch(token -> token.isVerb() || token.is(",") || token.is(";"));
  }

  private static boolean isFor(ParsedSentence parsed, Counted counted) {
    int to = counted.nominal().to();
    return to < parsed.tokens().size() && parsed.token(to).is("for");
  }

  private static boolean any(ParsedSentence parsed, BidWord group) {
    return parsed.tokens().stream().anyMatch(token -> group.has(token.lemma()));
  }

  private static Optional<Integer> last(ParsedSentence parsed, BidWord group, boolean noun) {
    return IntStream.range(0, parsed.tokens().size())
        .filter(i -> noun ? parsed.token(i).isNoun() : parsed.token(i).isVerb())
        .filter(i -> group.has(parsed.token(i).lemma()))
        .boxed()
        .reduce((first, second) -> second);
  }

  /// "rejected an earlier bid": the price that another one has replaced.
  private static boolean isOther(ParsedSentence parsed, int bid) {
    return parsed.tokens().subList(0, bid).stream()
        .anyMatch(token -> BidWord.OTHER.has(token.lemma()) || token.is("earlier"));
  }

  /// "Ostmark's bid", "a bid from Ostmark", "Ostmark offered"
  private static Population bidder(ParsedSentence parsed, int bid) {
    return from(parsed, bid)
        .or(() -> owner(parsed, bid))
        .or(() -> subject(parsed, bid))
        .orElse(Population.UNSTATED);
  }

  private static Optional<Population> from(ParsedSentence parsed, int bid) {
    return parsed
        .nominals()
        .filter(nominal -> nominal.from() <= bid && bid < nominal.to())
        .flatMap(nominal -> parsed.hanging(nominal).stream())
        .filter(by -> by.preposition().equals("from") || by.preposition().equals("by"))
        .flatMap(by -> named(parsed, by.nominal()).stream())
        .findFirst();
  }

  private static Optional<Population> owner(ParsedSentence parsed, int bid) {
    return IntStream.range(1, bid)
        .filter(i -> parsed.token(i).tag().equals("POS") && parsed.token(i - 1).isProper())
        .filter(i -> parsed.nominals().anyMatch(n -> n.from() <= i && bid < n.to()))
        .mapToObj(i -> new Population(parsed.token(i - 1).lemma(), List.of()))
        .findFirst();
  }

  private static Optional<Population> subject(ParsedSentence parsed, int bid) {
    return parsed.clauses().stream()
        .filter(clause -> clause.from() <= bid && bid < clause.to())
        .filter(
            clause ->
                clause
                    .verb()
                    .filter(verb -> !BidWord.TARGET.has(parsed.token(verb.main()).lemma()))
                    .isPresent())
        .filter(clause -> !clause.isPassive())
        .flatMap(clause -> clause.subject().stream())
        .flatMap(subject -> named(parsed, subject).stream())
        .findFirst();
  }

  private static Optional<Population> named(ParsedSentence parsed, Nominal nominal) {
    return Optional.of(nominal)
        .filter(one -> parsed.head(one).isProper())
        .map(one -> Counted.population(parsed, one));
  }
}
