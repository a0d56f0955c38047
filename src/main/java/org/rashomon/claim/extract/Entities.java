package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.Nations;
import org.rashomon.claim.lexicon.Role;
import org.rashomon.claim.lexicon.Sides;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Makes an entity of a noun phrase: its words without article, and a common noun at the beginning
/// of a sentence in small letters.
public final class Entities {
  private final WordGroups<Role> roles = Role.load();
  private final Sides sides = Sides.load();
  private final Nations nations = Nations.load();
  private final WordNet wordNet = WordNet.load();

  public Value.Entity of(ParsedSentence parsed, Nominal nominal) {
    int from = withParticiple(parsed, nominal);
    while (from < nominal.head() && isDeterminer(parsed.token(from))) {
      from++;
    }
    int to = parsed.of(nominal).map(Nominal::to).orElse(nominal.to());
    String words = parsed.words(from, to);
    boolean proper = false;
    for (int i = from; i < nominal.to(); i++) {
      proper |= isName(parsed.token(i), i);
    }
    if (from == 0 && !isName(parsed.token(0), 0) && !opensName(parsed, nominal)) {
      words = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
    return new Value.Entity(words, lemmas(parsed, from, nominal.to()), proper);
  }

  /// "Visiting players", "by visiting players": a participle before a noun phrase that no verb and
  /// no noun stands before belongs to it.
  private static int withParticiple(ParsedSentence parsed, Nominal nominal) {
    int before = nominal.from() - 1;
    boolean belongs =
        before >= 0
            && parsed.token(before).tag().equals("VBG")
            && (before == 0 || parsed.token(before - 1).is("by"));
    return belongs ? before : nominal.from();
  }

  /// A capitalised word; at the beginning of a sentence one that is tagged as a name and is no
  /// title or side.
  private boolean isName(Token token, int index) {
    if (!Character.isUpperCase(token.text().charAt(0)) || token.mention().isPresent()) {
      return false;
    }
    String lower = token.text().toLowerCase(Locale.ROOT);
    boolean common =
        roles.has(Role.TITLE, lower)
            || roles.has(Role.GENERIC, lower)
            || sides.of(List.of(lower)).isPresent();
    boolean unknown = token.isNoun() && !wordNet.isNoun(lower) && !wordNet.isNoun(token.lemma());
    return index > 0
        ? !token.tag().equals("DT")
        : (token.isProper() || unknown || isJoined(token.text())) && !common;
  }

  /// "Tehrik-e-Sarhad", whatever a tagger takes it for
  private static boolean isJoined(String word) {
    int last = word.lastIndexOf('-') + 1;
    return last > 1 && last < word.length() && Character.isUpperCase(word.charAt(last));
  }

  /// "Final Hour" has said so, "Saudi-backed troops", "Swiss rescuers": the first word of a
  /// sentence has a capital of its own where a capitalised word ends the phrase, or it tells a
  /// nation.
  private boolean opensName(ParsedSentence parsed, Nominal nominal) {
    Token first = parsed.token(0);
    String nation = first.text().substring(0, (first.text() + "-").indexOf('-'));
    boolean ofNation = first.isAdjective() && nations.ofAdjective(nation).isPresent();
    return ofNation || (isAdjectiveOfName(parsed, nominal) && !isTitle(first));
  }

  private static boolean isAdjectiveOfName(ParsedSentence parsed, Nominal nominal) {
    return nominal.head() == 1
        && parsed.token(0).isAdjective()
        && parsed.token(1).isProper()
        && parsed.token(1).mention().isEmpty();
  }

  private boolean isTitle(Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    return roles.has(Role.TITLE, lower) || roles.has(Role.NEXT, lower);
  }

  /// Whether its words are for persons, bodies or a side.
  public boolean isSomeone(Value.Entity entity) {
    String head = entity.lemmas().getLast();
    return sides.of(entity.lemmas()).isPresent()
        || wordNet.isA(head, "person")
        || wordNet.isA(head, "organization")
        || wordNet.isA(head, "social group")
        || wordNet.isA(head, "group");
  }

  public static Value.Entity named(String name) {
    return new Value.Entity(name, List.of(name.toLowerCase(Locale.ROOT)), true);
  }

  private static List<String> lemmas(ParsedSentence parsed, int from, int to) {
    List<String> lemmas = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Token token = parsed.token(i);
      if (token.mention().isEmpty()
          && (token.isNoun() || token.isAdjective() || token.tag().equals("VBG"))) {
        lemmas.add(lower(token));
      }
    }
    return lemmas;
  }

  private static String lower(Token token) {
    String word = token.tag().equals("VBG") ? token.text() : token.lemma();
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isDeterminer(Token token) {
    return token.tag().equals("DT") || token.tag().equals("PRP$") || token.tag().equals("PDT");
  }

  /// The noun phrase before those that hang on it by prepositions: "the man" for "the car" in "the
  /// man at the wheel of the car".
  public static Nominal base(ParsedSentence parsed, Nominal nominal) {
    Nominal at = nominal;
    Optional<Nominal> above = parsed.holder(at);
    while (above.isPresent()) {
      at = above.get();
      above = parsed.holder(at);
    }
    return at;
  }
}
