package org.rashomon.claim.extract.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.lexicon.Nations;
import org.rashomon.claim.lexicon.WordKind;
import org.rashomon.claim.lexicon.WordKinds;
import org.rashomon.claim.lexicon.WordKinds.Member;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.OrdinalText;

/// Finds the words of a sentence that are of a kind of which one excludes the others.
final class KindWords {
  /// "Democratic Republic of the Congo"
  private static final int LONGEST_NATION = 6;

  private final WordKinds kinds = WordKinds.load();
  private final Nations nations = Nations.load();

  /// A word or phrase of a kind: tokens `[from, to)`.
  record Found(Member member, int from, int to) {}

  /// In order; none overlaps another. Empty where the sentence tells one of several, or has no
  /// verb.
  List<Found> in(ParsedSentence parsed) {
    List<String> lemmas = parsed.tokens().stream().map(KindWords::lemma).toList();
    if (parsed.tokens().stream().noneMatch(Token::isVerb)
        || lemmas.stream().anyMatch(kinds::isListing)) {
      return List.of();
    }
    boolean heading = isTitleCase(parsed);
    List<Found> all = new ArrayList<>();
    for (int at = 0; at < lemmas.size(); ) {
      Optional<Found> found = at(parsed, lemmas, at, heading);
      found.ifPresent(all::add);
      at = found.map(Found::to).orElse(at + 1);
    }
    return all;
  }

  private Optional<Found> at(ParsedSentence parsed, List<String> lemmas, int at, boolean heading) {
    Token token = parsed.token(at);
    if (token.isLabel()) {
      return ordinal(parsed, at);
    }
    if (token.mention().isPresent()) {
      return Optional.empty();
    }
    return isCapital(token) && !heading
        ? nation(parsed, at)
        : listed(lemmas, at).or(() -> nation(parsed, at));
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  /// In a heading every word has a capital.
  private static boolean isTitleCase(ParsedSentence parsed) {
    return parsed.tokens().stream().filter(Token::isVerb).anyMatch(KindWords::isCapital);
  }

  private Optional<Found> listed(List<String> lemmas, int at) {
    return kinds.beginsWith(lemmas.get(at))
        ? kinds.at(lemmas, at).map(found -> new Found(found.member(), at, at + found.length()))
        : Optional.empty();
  }

  private Optional<Found> nation(ParsedSentence parsed, int at) {
    if (!isCapital(parsed.token(at))) {
      return Optional.empty();
    }
    int most = Math.min(parsed.tokens().size(), at + LONGEST_NATION);
    for (int to = most; to > at; to--) {
      Optional<Member> member = nation(parsed.words(at, to));
      if (member.isPresent()) {
        return Optional.of(new Found(member.get(), at, to));
      }
    }
    return Optional.empty();
  }

  private Optional<Member> nation(String words) {
    return nations
        .named(words)
        .map(name -> new Member(kinds.kind(WordKind.COUNTRY), name))
        .or(
            () ->
                nations
                    .ofAdjective(words)
                    .or(() -> nations.ofPerson(words))
                    .map(name -> new Member(kinds.kind(WordKind.NATION), name)));
  }

  /// Not "the third day": days go on.
  private Optional<Found> ordinal(ParsedSentence parsed, int at) {
    Optional<BigDecimal> value = OrdinalText.value(parsed.token(at).text());
    boolean passes =
        at + 1 < parsed.tokens().size() && kinds.isPassing(lemma(parsed.token(at + 1)));
    return value
        .filter(number -> !passes)
        .map(
            number ->
                new Found(
                    new Member(kinds.kind(WordKind.ORDINAL), number.toPlainString()), at, at + 1));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
