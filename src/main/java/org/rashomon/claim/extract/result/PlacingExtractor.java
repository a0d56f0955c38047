package org.rashomon.claim.extract.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Population;
import org.rashomon.claim.Slot;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.LabelFigure;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.lexicon.ResultWord;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.OrdinalText;

/// In which place a contestant finished: "came fourth", "took fourth place", "won bronze", "was
/// runner-up". A place on the way is none.
public final class PlacingExtractor implements Extractor {
  /// The measure of such claims.
  public static final String PLACING = "PLACING";

  private static final int REACH = 6;

  private final ResultWords words = new ResultWords();
  private final ScopeReader scopes;

  public PlacingExtractor(StanceLexicon stances) {
    this.scopes = new ScopeReader(stances);
  }

  private record Place(int from, int to, int number) {}

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    List<Claim> claims = new ArrayList<>();
    for (Clause clause : parsed.verbClauses()) {
      if (isTold(clause) && isOver(parsed.tokens())) {
        clause
            .subject()
            .filter(who -> parsed.head(who).isProper())
            .flatMap(who -> place(parsed, clause).map(place -> claim(reading, clause, who, place)))
            .ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static boolean isTold(Clause clause) {
    boolean stated =
        clause.stance().modality() == Modality.ASSERTED
            || clause.stance().modality() == Modality.CONFIRMED;
    return stated && !clause.stance().isNegative() && !clause.isPassive();
  }

  /// "was fourth at halfway", "lies third overnight"
  private boolean isOver(List<Token> tokens) {
    return !words.anywhere(ResultWord.UNDERWAY, tokens);
  }

  private Claim claim(Reading reading, Clause clause, Nominal who, Place place) {
    ParsedSentence parsed = reading.parsed();
    Stretch value = new Stretch(place.from(), place.to());
    return reading.claim(
        value.and(clause.verb().orElseThrow().from(), place.to()),
        new Statement(
            new Slot(Aspect.AMOUNT, PLACING, parsed.head(who).lemma()),
            LabelFigure.amount(
                BigDecimal.valueOf(place.number()), parsed.words(place.from(), place.to())),
            clause.stance(),
            scopes.read(reading, Optional.of(clause), Optional.empty()).of(Population.UNSTATED)),
        value);
  }

  private Optional<Place> place(ParsedSentence parsed, Clause clause) {
    List<Token> tokens = parsed.tokens();
    int verb = clause.verb().orElseThrow().main();
    boolean finishes = words.has(ResultWord.FINISH, tokens, verb);
    boolean takes = words.has(ResultWord.TAKE_PLACE, tokens, verb);
    boolean is = tokens.get(verb).lemma().equals("be");
    boolean ends = tokens.get(verb).lemma().equals("finish");
    boolean told = ends || words.anywhere(ResultWord.RACE, tokens);
    if (!told || (!finishes && !takes && !is)) {
      return Optional.empty();
    }
    for (int at = verb + 1; at < Math.min(tokens.size(), verb + 1 + REACH); at++) {
      Optional<Place> place = at(tokens, at, takes);
      if (place.isPresent() || ends(tokens, at, verb)) {
        return place;
      }
    }
    return Optional.empty();
  }

  /// A place is told right behind the verb, or behind what goes with it: "came home in fourth".
  private boolean ends(List<Token> tokens, int at, int verb) {
    return at > verb + 1 && tokens.get(at).isProper();
  }

  private Optional<Place> at(List<Token> tokens, int at, boolean taken) {
    if (words.has(ResultWord.SECOND, tokens, at)) {
      return Optional.of(new Place(at, at + 1, 2));
    }
    Optional<Integer> medal = taken && isOne(tokens, at) ? medal(tokens, at) : Optional.empty();
    if (medal.isPresent()) {
      return medal.map(number -> new Place(at, at + 1, number));
    }
    boolean place = isWord(tokens, at + 1, "place") || isWord(tokens, at + 1, "position");
    boolean bare = !taken && !isNoun(tokens, at + 1);
    return tokens.get(at).isLabel() && (place || bare)
        ? OrdinalText.value(tokens.get(at).text())
            .map(number -> new Place(at, place ? at + 2 : at + 1, number.intValue()))
        : Optional.empty();
  }

  /// "two silver medals" are of several races.
  private static boolean isOne(List<Token> tokens, int at) {
    return tokens.get(at - 1).mention().isEmpty() && !isWord(tokens, at + 1, "medals");
  }

  private Optional<Integer> medal(List<Token> tokens, int at) {
    return switch (tokens.get(at).lemma()) {
      case "gold" -> Optional.of(1);
      case "silver" -> Optional.of(2);
      case "bronze" -> Optional.of(3);
      default -> Optional.empty();
    };
  }

  private static boolean isNoun(List<Token> tokens, int at) {
    return at < tokens.size()
        && (tokens.get(at).isNoun() || tokens.get(at).isAdjective() || tokens.get(at).isLabel());
  }

  private static boolean isWord(List<Token> tokens, int at, String word) {
    return at < tokens.size() && tokens.get(at).is(word);
  }
}
