package org.rashomon.claim.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rashomon.claim.Reference;
import org.rashomon.claim.lexicon.Lemmatizer;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Attribution;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.PennTagger;
import org.rashomon.claim.syntax.SentenceParser;
import org.rashomon.claim.syntax.TokenReader;
import org.rashomon.quantity.Dateline;
import org.rashomon.quantity.QuantityReader;
import org.rashomon.report.ArticleReader;
import org.rashomon.report.Report;

class DiscourseSpec {
  private static final SentenceParser PARSER =
      new SentenceParser(
          new QuantityReader(),
          new TokenReader(new PennTagger(), new Lemmatizer(WordNet.load())),
          new Attribution(StanceLexicon.load()));

  @ParameterizedTest
  @CsvFileSource(resources = "references.spec", delimiter = '|', quoteCharacter = '`')
  void findsWhatAPronounStandsForOrAbstains(String marked, String antecedent) {
    int at = marked.indexOf('[');
    Report report = report(marked.replace("[", "").replace("]", ""));
    Optional<String> found =
        references(report).stream()
            .filter(reference -> reference.anaphor().start() == at)
            .map(reference -> report.quote(reference.antecedent()))
            .findFirst();
    assertThat(found.orElse("-")).isEqualTo(antecedent);
  }

  private static List<Reference> references(Report report) {
    List<ParsedSentence> sentences =
        new ArticleReader()
            .read(report).sentences().stream()
                .map(sentence -> PARSER.parse(sentence, new Dateline(Optional.empty())))
                .toList();
    return new Discourse(PARSER)
        .read(sentences).stream().flatMap(sentence -> sentence.references().stream()).toList();
  }

  private static Report report(String text) {
    return new Report("a", "A", Optional.empty(), Optional.empty(), Optional.empty(), text);
  }
}
