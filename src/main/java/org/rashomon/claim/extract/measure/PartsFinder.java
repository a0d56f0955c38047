package org.rashomon.claim.extract.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.claim.Extent;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.PartsWord;
import org.rashomon.claim.lexicon.PopulationLexicon;
import org.rashomon.claim.lexicon.PopulationRelation;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Mention;
import org.rashomon.quantity.Unit;

/// Finds numbers that are told as all the parts of one total. Numbers in a row are not enough: the
/// words must say that the parts are all and that none counts twice.
final class PartsFinder {
  private static final int MOST_PARTS = 8;

  /// How many words before a number a word for the rest may stand: "the other eight".
  private static final int BEFORE = 2;

  private final WordGroups<PartsWord> words = PartsWord.load();
  private final PopulationLexicon populations = PopulationLexicon.load();

  /// What was found.
  ///
  /// @param total empty where the sentence before tells it, or where the whole is all answers
  /// @param whole the words that say so: "one answer only"; of shares alone
  record Breakdown(Optional<Counted> total, Optional<Stretch> whole, List<Counted> parts) {
    Breakdown {
      parts = List.copyOf(parts);
    }
  }

  Optional<Breakdown> find(ParsedSentence parsed) {
    List<Counted> counted = new ArrayList<>();
    for (Element element : parsed.elements()) {
      if (element instanceof Element.Nominal nominal) {
        Counted.of(parsed, nominal).ifPresent(counted::add);
      }
    }
    if (counted.size() < 2 || counted.size() > MOST_PARTS + 1) {
      return Optional.empty();
    }
    List<Counted> shares =
        counted.stream().filter(one -> unit(one) instanceof Unit.Percent).toList();
    return shares.isEmpty() ? things(parsed, counted) : shares(parsed, shares);
  }

  private static boolean isPlain(Counted counted) {
    Hedge hedge = counted.amount().quantity().hedge();
    return hedge == Hedge.EXACT || hedge == Hedge.ROUND;
  }

  private Optional<Breakdown> things(ParsedSentence parsed, List<Counted> counted) {
    boolean countable =
        counted.stream()
            .allMatch(
                one ->
                    isPlain(one)
                        && unit(one) instanceof Unit.Things
                        && one.amount().reading() == Mention.Reading.TOTAL);
    if (!countable) {
      return Optional.empty();
    }
    boolean made = holds(parsed, 0, parsed.tokens().size(), PartsWord.MAKING);
    int first = counted.getFirst().nominal().from();
    if (made && !hasTotal(parsed, first)) {
      return isSome(parsed, first)
          ? Optional.empty()
          : Optional.of(new Breakdown(Optional.empty(), Optional.empty(), counted));
    }
    Counted total = counted.getFirst();
    List<Counted> parts = counted.subList(1, counted.size());
    if (parts.size() < 2 || isSome(parsed, end(total)) || !total.population().isStated()) {
      return Optional.empty();
    }
    boolean smaller = parts.stream().allMatch(part -> stated(part).compareTo(stated(total)) < 0);
    boolean all = made || areAll(parsed, total, parts);
    return smaller && all
        ? Optional.of(new Breakdown(Optional.of(total), Optional.empty(), parts))
        : Optional.empty();
  }

  /// Whether the words that make a whole of parts stand behind the first number.
  private boolean hasTotal(ParsedSentence parsed, int first) {
    return !holds(parsed, 0, first, PartsWord.MAKING);
  }

  private boolean areAll(ParsedSentence parsed, Counted total, List<Counted> parts) {
    return isRest(parsed, parts.getLast())
        || isVote(parsed, total, parts)
        || isApposition(parsed, total, parts)
        || SpreadParts.are(parsed, parts)
        || isOfKinds(parsed, total, parts);
  }

  /// "five of them gravely and the other six lightly"
  private boolean isRest(ParsedSentence parsed, Counted part) {
    int from = Math.max(0, part.nominal().from() - BEFORE);
    return holds(parsed, from, part.nominal().to(), PartsWord.REST)
        && parsed.tokens().subList(from, part.nominal().to()).stream().anyMatch(t -> t.is("the"));
  }

  private boolean isVote(ParsedSentence parsed, Counted total, List<Counted> parts) {
    Set<PartsWord> kinds = new TreeSet<>();
    for (int i = 0; i < parts.size(); i++) {
      int to = i + 1 < parts.size() ? parts.get(i + 1).nominal().from() : parsed.tokens().size();
      for (PartsWord kind : List.of(PartsWord.FOR, PartsWord.AGAINST, PartsWord.ABSTAIN)) {
        if (holds(parsed, parts.get(i).nominal().from(), to, kind)) {
          kinds.add(kind);
        }
      }
    }
    boolean all = parsed.token(total.nominal().from()).is("all") || total.extent() == Extent.WHOLE;
    return kinds.size() == parts.size() && (all || kinds.size() >= 3) && kinds.size() >= 2;
  }

  /// "20 sailors, nine Filipinos, seven Indians and eight Ukrainians,": nothing but commas and
  /// "and" between the total's noun and the parts, each of which is a kind of it.
  private boolean isApposition(ParsedSentence parsed, Counted total, List<Counted> parts) {
    int at = end(total);
    for (int i = 0; i < parts.size(); i++) {
      for (int k = at; k < parts.get(i).nominal().from(); k++) {
        if (!isJoint(parsed.token(k), i)) {
          return false;
        }
      }
      at = end(parts.get(i));
    }
    boolean closed = at >= parsed.tokens().size() || isMark(parsed.token(at));
    return end(total) < parts.getFirst().nominal().from()
        && closed
        && parts.stream().allMatch(part -> isKindOf(parsed, part, total));
  }

  private static boolean isMark(Token token) {
    return token.text().length() == 1 && ",.;:-–—()".contains(token.text());
  }

  /// A comma, colon, bracket or dash before the first part; between parts a comma or "and".
  private static boolean isJoint(Token token, int part) {
    return token.is(",") || (part == 0 ? isMark(token) : token.is("and"));
  }

  private boolean isKindOf(ParsedSentence parsed, Counted part, Counted total) {
    if (!part.population().isStated()) {
      return false;
    }
    boolean nation = Character.isUpperCase(parsed.head(part.noun()).text().charAt(0));
    PopulationRelation relation = populations.compare(part.population(), total.population());
    boolean same = part.population().head().equals(total.population().head());
    return nation || same || relation == PopulationRelation.FIRST_WITHIN_SECOND;
  }

  /// "five men and 14 women": kinds of people which no one belongs to two of, in the same sentence
  /// as the people they are of.
  private boolean isOfKinds(ParsedSentence parsed, Counted total, List<Counted> parts) {
    for (PartsWord group : List.of(PartsWord.SEX, PartsWord.ABOARD)) {
      List<String> heads = parts.stream().map(part -> part.population().head()).toList();
      boolean each =
          heads.stream()
              .allMatch(
                  head ->
                      words.has(group, head)
                          || (group == PartsWord.SEX && words.has(PartsWord.AGE, head)));
      boolean of =
          (parsed.token(0).is("of") && total.nominal().from() <= 2) || isJointBefore(parsed, parts);
      if (each && of && Set.copyOf(heads).size() == heads.size()) {
        return !words.has(group, total.population().head());
      }
    }
    return false;
  }

  private static boolean isJointBefore(ParsedSentence parsed, List<Counted> parts) {
    int before = parts.getFirst().nominal().from() - 1;
    return before > 0 && isMark(parsed.token(before));
  }

  /// Shares that are too many for one whole are of several wholes unless all are answers to one
  /// question.
  private Optional<Breakdown> shares(ParsedSentence parsed, List<Counted> shares) {
    int size = parsed.tokens().size();
    if (shares.size() < 3
        || !shares.stream().allMatch(PartsFinder::isPlain)
        || holds(parsed, 0, size, PartsWord.COMPARING)) {
      return Optional.empty();
    }
    Optional<Stretch> single = single(parsed, shares);
    if (single.isPresent()) {
      return Optional.of(new Breakdown(Optional.empty(), single, shares));
    }
    return holds(parsed, 0, size, PartsWord.UNDECIDED)
        ? Optional.of(
            new Breakdown(
                Optional.of(shares.getFirst()), Optional.empty(), shares.subList(1, shares.size())))
        : Optional.empty();
  }

  /// "Asked for one answer only"
  private Optional<Stretch> single(ParsedSentence parsed, List<Counted> shares) {
    int to = shares.getFirst().nominal().from();
    if (to == 0 || !holds(parsed, 0, to, PartsWord.SINGLE)) {
      return Optional.empty();
    }
    return Optional.of(new Stretch(0, isMark(parsed.token(to - 1)) && to > 1 ? to - 1 : to));
  }

  private boolean isSome(ParsedSentence parsed, int from) {
    return holds(parsed, from, parsed.tokens().size(), PartsWord.SOME);
  }

  /// Whether a word or phrase of the kind stands among the tokens `[from, to)`.
  private boolean holds(ParsedSentence parsed, int from, int to, PartsWord kind) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      phrase.setLength(0);
      for (int k = i; k < Math.min(to, i + 3); k++) {
        phrase.append(k > i ? " " : "").append(parsed.token(k).text().toLowerCase(Locale.ROOT));
        if (words.has(kind, phrase.toString())) {
          return true;
        }
      }
    }
    return false;
  }

  static int end(Counted counted) {
    return Math.max(counted.nominal().to(), counted.noun().to());
  }

  private static BigDecimal stated(Counted counted) {
    return counted.amount().quantity().interval().min();
  }

  private static Unit unit(Counted counted) {
    return counted.amount().quantity().unit();
  }
}
