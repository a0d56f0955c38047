package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Element.LinkKind;

/// The words and marks that link or divide, read from `links.lex` or told by their tags.
public final class LinkWords {
  private static final int LONGEST_COMPOUND = 4;

  private final WordGroups<Group> words;

  private LinkWords(WordGroups<Group> words) {
    this.words = words;
  }

  /// The groups of the data file, which says what each holds.
  enum Group {
    SUBORDINATOR,
    RELATIVE,
    CONJUNCTION,
    PREPOSITION,
    EITHER,
    COMPOUND
  }

  public static LinkWords load() {
    return new LinkWords(WordGroups.load("links.lex", Group.class));
  }

  /// What a token links as; a word that may open a clause counts as a preposition here.
  Optional<LinkKind> kind(Token token) {
    return byWord(token).or(() -> byTag(token));
  }

  private Optional<LinkKind> byWord(Token token) {
    if (token.tag().equals("WDT")) {
      return Optional.of(LinkKind.RELATIVE);
    }
    if (token.isNoun() || token.tag().equals("DT")) {
      return Optional.empty();
    }
    return words.of(token.text().toLowerCase(Locale.ROOT)).flatMap(LinkWords::kind);
  }

  private static Optional<LinkKind> kind(Group group) {
    return switch (group) {
      case SUBORDINATOR -> Optional.of(LinkKind.SUBORDINATOR);
      case RELATIVE -> Optional.of(LinkKind.RELATIVE);
      case CONJUNCTION -> Optional.of(LinkKind.CONJUNCTION);
      case PREPOSITION -> Optional.of(LinkKind.PREPOSITION);
      case EITHER, COMPOUND -> Optional.empty();
    };
  }

  private static Optional<LinkKind> byTag(Token token) {
    return switch (token.tag()) {
      case "IN", "TO" -> Optional.of(LinkKind.PREPOSITION);
      case "WP", "WP$", "WRB" -> Optional.of(LinkKind.RELATIVE);
      case "," -> Optional.of(LinkKind.COMMA);
      case ":", "-LRB-", "-RRB-" -> Optional.of(LinkKind.STOP);
      case "``", "''" -> Optional.of(LinkKind.QUOTE);
      default -> Optional.empty();
    };
  }

  /// Whether the word is a preposition unless a clause follows: "after", "as".
  boolean mayOpenClause(Token token) {
    return words.has(Group.EITHER, token.text().toLowerCase(Locale.ROOT));
  }

  /// How many words from `at` are one preposition, the longest first: 2 for "because of", 3 for "on
  /// account of"; 0 if none are.
  int compound(List<Token> tokens, int at) {
    for (int length = LONGEST_COMPOUND; length > 1; length--) {
      if (at + length <= tokens.size()
          && isPreposition(tokens.get(at + length - 1))
          && words.has(Group.COMPOUND, text(tokens, at, length))) {
        return length;
      }
    }
    return 0;
  }

  /// Such a preposition ends in a plain one.
  private static boolean isPreposition(Token token) {
    return token.tag().equals("IN") || token.tag().equals("TO");
  }

  private static String text(List<Token> tokens, int at, int length) {
    return tokens.subList(at, at + length).stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
