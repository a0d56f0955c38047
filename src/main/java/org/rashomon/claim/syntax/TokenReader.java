package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.lexicon.Lemmas;
import org.rashomon.claim.syntax.Tagger.Range;
import org.rashomon.quantity.Mention;
import org.rashomon.quantity.Unit;

/// Makes the tokens of a sentence: mentions first, each a token of its own that wins over the words
/// it covers; then tags, for which a mention stands as a plain word of its kind.
public final class TokenReader {
  /// What may follow a noun, and no participle with an object.
  private static final List<String> ENDS = List.of("IN", ".", ",", "VBD", "VBZ");

  /// A longer word is no word: it is cut for the tagger only, which keeps hostile input linear.
  private static final int LONGEST_WORD = 60;

  /// With its stop, where another word would end with the sentence.
  private static final int LONGEST_ABBREVIATION = 5;

  private final Tagger tagger;
  private final Lemmas lemmas;
  private final TitleCase titleCase;

  public TokenReader(Tagger tagger, Lemmas lemmas) {
    this.tagger = tagger;
    this.lemmas = lemmas;
    this.titleCase = new TitleCase(lemmas);
  }

  /// @param mentions of the sentence, in order, not overlapping
  public List<Token> read(String sentence, List<Mention> mentions) {
    List<Piece> pieces = pieces(sentence, mentions);
    List<String> tags = tags(pieces);
    List<Token> tokens = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      tokens.add(token(pieces.get(i), tag(pieces, tags, i)));
    }
    return tokens;
  }

  private List<String> tags(List<Piece> pieces) {
    List<String> words = pieces.stream().map(Piece::text).toList();
    if (titleCase.isIn(pieces.stream().filter(Piece::isWord).map(Piece::text).toList())) {
      List<String> lowered = titleCase.lowered(words);
      List<String> shown = new ArrayList<>(pieces.size());
      for (int i = 0; i < pieces.size(); i++) {
        shown.add(
            pieces.get(i).isWord() ? Piece.shortened(lowered.get(i)) : pieces.get(i).standIn());
      }
      return TagRepair.of(lowered, tagger.tags(shown));
    }
    return TagRepair.of(words, tagger.tags(pieces.stream().map(Piece::standIn).toList()));
  }

  private static String tag(List<Piece> pieces, List<String> tags, int at) {
    if (pieces.get(at).isScore()) {
      boolean beforeNoun = at + 1 < tags.size() && isCommonNoun(tags.get(at + 1));
      return beforeNoun ? "JJ" : "RB";
    }
    return isEvent(tags, at) ? "NN" : tags.get(at);
  }

  /// "a 2-1 win": a score is told of the noun behind it, else of how something was done.
  private static boolean isCommonNoun(String tag) {
    return tag.equals("NN") || tag.equals("NNS");
  }

  /// "the fighting in the east": a participle between an article and what is no noun is one.
  private static boolean isEvent(List<String> tags, int at) {
    if (at == 0 || !tags.get(at).equals("VBG")) {
      return false;
    }
    String before = tags.get(at - 1);
    String after = at + 1 < tags.size() ? tags.get(at + 1) : ".";
    boolean compound =
        at > 1 && before.equals("NN") && tags.get(at - 2).equals("POS") && after.equals("IN");
    boolean named = before.equals("DT") || before.equals("POS") || before.equals("PRP$");
    return compound || (named && ENDS.stream().anyMatch(after::startsWith));
  }

  private Token token(Piece piece, String tagged) {
    String tag = piece.mention().map(mention -> tagOf(mention, tagged)).orElse(tagged);
    if (isQuote(piece.text())) {
      tag = "``";
    }
    String lemma =
        piece.mention().isPresent() && !tag.startsWith("VB")
            ? piece.text().toLowerCase(Locale.ROOT)
            : lemmas.lemma(piece.text(), tag);
    return new Token(piece.start(), piece.end(), piece.text(), lemma, tag, piece.mention());
  }

  private static boolean isQuote(String word) {
    return word.length() == 1 && "“”«»\"".indexOf(word.charAt(0)) >= 0;
  }

  private static String tagOf(Mention mention, String tagged) {
    return switch (mention) {
      case Mention.Amount amount ->
          switch (amount.quantity().unit()) {
            case Unit.Things() -> Token.AMOUNT;
            case Unit.Factor() -> tagged;
            case Unit.Measured(var dimension) -> Token.MEASURE;
            case Unit.Money(var currency) -> Token.MEASURE;
            case Unit.Percent() -> Token.MEASURE;
          };
      case Mention.Moment moment -> Token.MOMENT;
      case Mention.Label label -> tagged;
    };
  }

  private List<Piece> pieces(String sentence, List<Mention> mentions) {
    List<Piece> pieces = new ArrayList<>();
    int next = 0;
    int covered = 0;
    for (Range word : tagger.words(sentence)) {
      int start = Math.max(word.start(), covered);
      while (next < mentions.size() && mentions.get(next).start() < word.end()) {
        Mention mention = mentions.get(next++);
        addWord(pieces, sentence, start, mention.start());
        pieces.add(Piece.of(sentence, mention));
        covered = mention.end();
        start = Math.max(word.start(), covered);
      }
      int stop = start < word.end() ? stop(sentence, start, word.end()) : word.end();
      addWord(pieces, sentence, start, stop);
      addWord(pieces, sentence, Math.max(start, stop), word.end());
    }
    return pieces;
  }

  /// Where a word ends that the model took together with the full stop behind it: "car." at the end
  /// of a sentence, which elsewhere would shorten something longer.
  private static int stop(String sentence, int start, int end) {
    boolean stopped = end - start > 2 && sentence.charAt(end - 1) == '.';
    boolean last = stopped && sentence.substring(end).chars().noneMatch(Character::isLetterOrDigit);
    return last && sentence.substring(start, end - 1).chars().allMatch(Character::isLowerCase)
        ? end - 1
        : end;
  }

  private static void addWord(List<Piece> pieces, String sentence, int start, int end) {
    if (isWordWithStop(sentence, start, end)) {
      addWord(pieces, sentence, start, end - 1);
      addWord(pieces, sentence, end - 1, end);
    } else if (start < end && !sentence.substring(start, end).isBlank()) {
      pieces.add(new Piece(start, end, sentence.substring(start, end), Optional.empty()));
    }
  }

  /// The last word of a sentence with its stop, which a model of words took for an abbreviation.
  private static boolean isWordWithStop(String sentence, int start, int end) {
    return end == sentence.length()
        && end - start > LONGEST_ABBREVIATION
        && sentence.charAt(end - 1) == '.'
        && sentence.substring(start, end - 1).chars().allMatch(Character::isLowerCase);
  }

  private record Piece(int start, int end, String text, Optional<Mention> mention) {
    static Piece of(String sentence, Mention mention) {
      String words = sentence.substring(mention.start(), mention.end());
      return new Piece(mention.start(), mention.end(), words, Optional.of(mention));
    }

    boolean isWord() {
      return mention.isEmpty();
    }

    boolean isScore() {
      return mention.isPresent()
          && mention.get() instanceof Mention.Label label
          && label.kind() == Mention.LabelKind.SCORE;
    }

    /// What the tagger is shown.
    String standIn() {
      return mention.map(this::standInFor).orElseGet(() -> shortened(text));
    }

    private String standInFor(Mention mentioned) {
      return switch (mentioned) {
        case Mention.Amount amount ->
            switch (amount.quantity().unit()) {
              case Unit.Things() -> "12";
              case Unit.Factor() -> shortened(text);
              case Unit.Measured(var dimension) -> "kilometres";
              case Unit.Money(var currency) -> "dollars";
              case Unit.Percent() -> "percent";
            };
        case Mention.Moment moment -> "Monday";
        case Mention.Label label -> text.indexOf(' ') < 0 ? shortened(text) : "Boeing";
      };
    }

    /// Typographic marks as the tagger knows them; overlong words cut.
    private static String shortened(String word) {
      if (word.length() == 1) {
        return switch (word.charAt(0)) {
          case '“', '«', '"' -> "``";
          case '”', '»' -> "''";
          case '–', '—' -> "--";
          case '…' -> "...";
          default -> word;
        };
      }
      return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
    }
  }
}
