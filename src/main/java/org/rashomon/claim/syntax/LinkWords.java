package org.rashomon.claim.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rashomon.claim.syntax.Element.LinkKind;

/// The words and marks that link or divide, read strictly from `links.lex`.
public final class LinkWords {
  private static final String FILE = "links.lex";

  private final Map<String, LinkKind> kinds = new HashMap<>();
  private final Set<String> either = new HashSet<>();
  private final Set<String> compounds = new HashSet<>();

  private LinkWords() {}

  /// @throws IllegalStateException naming file and line if the file is malformed
  public static LinkWords load() {
    LinkWords words = new LinkWords();
    InputStream in =
        Objects.requireNonNull(
            LinkWords.class.getResourceAsStream("/org/rashomon/claim/syntax/" + FILE));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          words.add(line, FILE + ":" + number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /// What a token links as; a word that may open a clause counts as a preposition here.
  Optional<LinkKind> kind(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    LinkKind kind = kinds.get(word);
    if (kind != null && !isOtherwise(token, kind)) {
      return Optional.of(token.tag().equals("WDT") ? LinkKind.RELATIVE : kind);
    }
    return switch (token.tag()) {
      case "IN", "TO" -> Optional.of(LinkKind.PREPOSITION);
      case "WDT", "WP", "WP$", "WRB" -> Optional.of(LinkKind.RELATIVE);
      case "," -> Optional.of(LinkKind.COMMA);
      case ":" -> Optional.of(LinkKind.STOP);
      case "``", "''" -> Optional.of(LinkKind.QUOTE);
      default -> Optional.empty();
    };
  }

  /// Whether the word is a preposition unless a clause follows: "after", "as".
  boolean mayOpenClause(Token token) {
    return either.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /// Whether two words are one preposition: "because of".
  boolean isCompound(Token first, Token second) {
    return compounds.contains((first.text() + " " + second.text()).toLowerCase(Locale.ROOT));
  }

  /// "that" as a determiner, "plus" as a noun, and the like: their tags tell.
  private static boolean isOtherwise(Token token, LinkKind kind) {
    return switch (kind) {
      case SUBORDINATOR -> token.tag().equals("DT") || token.tag().startsWith("NN");
      case CONJUNCTION -> token.tag().startsWith("NN");
      case QUOTE -> token.tag().equals("POS");
      case PREPOSITION, COMMA, RELATIVE, STOP -> false;
    };
  }

  private void add(String line, String where) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      throw new IllegalStateException(where + ": expected KIND: words");
    }
    String kind = line.substring(0, colon);
    for (String word : line.substring(colon + 2).split(", ", -1)) {
      if (word.isBlank()) {
        throw new IllegalStateException(where + ": an empty word");
      }
      if (kind.equals("EITHER")) {
        either.add(word.strip());
      } else if (kind.equals("COMPOUND")) {
        compounds.add(word.strip());
      } else if (kinds.put(word.strip(), LinkKind.valueOf(kind)) != null) {
        throw new IllegalStateException(where + ": " + word + " stands twice");
      }
    }
  }
}
