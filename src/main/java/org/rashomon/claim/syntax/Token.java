package org.rashomon.claim.syntax;

import java.util.Optional;
import org.rashomon.quantity.Mention;

/// One word of a sentence, or one whole mention ("more than 20", "on Thursday").
///
/// @param start offset into the sentence's text
/// @param end exclusive
/// @param lemma in lower case; of a mention its words in lower case
/// @param tag the Penn Treebank tag, or for mentions one of [#AMOUNT], [#MEASURE], [#MOMENT]
/// @param mention what was read here before any grammar
public record Token(
    int start, int end, String text, String lemma, String tag, Optional<Mention> mention) {
  /// a bare number of things
  public static final String AMOUNT = "CD";

  /// an amount with its unit: "five kilometres", "40 percent", "$3m"
  public static final String MEASURE = "MEASURE";

  /// a time
  public static final String MOMENT = "MOMENT";

  public Optional<Mention.Amount> amount() {
    return mention.filter(Mention.Amount.class::isInstance).map(Mention.Amount.class::cast);
  }

  public Optional<Mention.Moment> moment() {
    return mention.filter(Mention.Moment.class::isInstance).map(Mention.Moment.class::cast);
  }

  public boolean isLabel(Mention.LabelKind kind) {
    return mention
        .filter(found -> found instanceof Mention.Label label && label.kind() == kind)
        .isPresent();
  }

  public boolean isLabel() {
    return mention.filter(Mention.Label.class::isInstance).isPresent();
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProper() {
    return tag.startsWith("NNP");
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  public boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }
}
