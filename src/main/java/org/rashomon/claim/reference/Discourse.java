package org.rashomon.claim.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Reference;
import org.rashomon.claim.reference.Descriptions.Description;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.SentenceParser;
import org.rashomon.claim.syntax.Token;

/// Reads the sentences of a report in their order and puts in the place of its pronouns what they
/// stand for, where only one noun phrase shortly before can be meant, and beside descriptions the
/// name that they stand for. For pronouns it looks back over two sentences at most. Thread-safe.
public final class Discourse {
  private final SentenceParser parser;
  private final Referents referents = new Referents();
  private final Antecedents antecedents = new Antecedents();

  public Discourse(SentenceParser parser) {
    this.parser = parser;
  }

  /// @param sentences of one report, the title's first
  public List<ParsedSentence> read(List<ParsedSentence> sentences) {
    List<ParsedSentence> read = new ArrayList<>();
    Known known = new Known(read, new Genders(), new Descriptions());
    QuotedStretches quoted = new QuotedStretches();
    for (ParsedSentence sentence : sentences) {
      List<Boolean> inside = quoted.of(sentence);
      boolean may =
          !sentence.sentence().isTitle()
              && sentence.tokens().stream().anyMatch(Discourse::isAnaphor);
      ParsedSentence plain = may ? resolved(sentence, known, inside) : sentence;
      if (!plain.sentence().isTitle()) {
        known.descriptions().learn(plain, referents.of(plain));
      }
      read.add(plain);
    }
    return read;
  }

  private static boolean isAnaphor(Token token) {
    return token.is("the") || Pronoun.of(token).isPresent();
  }

  /// @param genders whether those that were told of by "he" or "she" are men or women
  /// @param descriptions what its names were said to be
  private record Known(List<ParsedSentence> read, Genders genders, Descriptions descriptions) {}

  private ParsedSentence resolved(ParsedSentence sentence, Known known, List<Boolean> quoted) {
    Preceding preceding =
        new Preceding(
            known.genders().of(referents.of(sentence)),
            known.genders().of(before(known.read(), 1)),
            known.genders().of(before(known.read(), 2)));
    List<Token> tokens = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      Optional<Description> described =
          quoted.get(i) ? Optional.empty() : known.descriptions().of(sentence, i, preceding);
      if (described.isPresent()) {
        Nominal phrase = described.get().nominal();
        Referent named = described.get().named();
        tokens.addAll(StandIn.beside(sentence, phrase, named.words()));
        references.add(new Reference(sentence.span(i, phrase.to()), named.span()));
        preceding = preceding.with(i, named);
        i = phrase.to() - 1;
        continue;
      }
      Optional<Referent> referent = antecedents.of(sentence, i, preceding, quoted.get(i));
      if (referent.isPresent()) {
        boolean owner = token.tag().equals("PRP$");
        tokens.addAll(StandIn.at(token, referent.get().words(), owner));
        references.add(new Reference(sentence.span(i, i + 1), referent.get().span()));
        Referent named = known.genders().learned(token, referent.get());
        preceding = preceding.with(i, named).with(known.genders());
      } else {
        tokens.add(token);
      }
    }
    return references.isEmpty() ? sentence : parser.parse(sentence.sentence(), tokens, references);
  }

  /// Of the sentence so many before; none across the border of title and text.
  private List<Referent> before(List<ParsedSentence> read, int back) {
    int at = read.size() - back;
    return at < 0 || read.get(at).sentence().isTitle() ? List.of() : referents.of(read.get(at));
  }
}
