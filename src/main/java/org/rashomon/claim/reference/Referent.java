package org.rashomon.claim.reference;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.syntax.Token;
import org.rashomon.report.Span;

/// A noun phrase of a report that a later pronoun may take up.
///
/// @param words what stands in the pronoun's place; empty where the phrase names nothing by itself,
///   as a pronoun that nothing was found for: it only stands in the way of others
/// @param name the last word that names it, by which two phrases are known to be of one
/// @param span where it is named
/// @param many whether it is in the plural
/// @param group whether it is in the singular and names several
/// @param definite whether it may be one that was told of before
/// @param told the pronoun that it is told of by
/// @param isBehindComma whether a comma stands right before it
/// @param at index of its first token in its sentence
record Referent(
    List<Token> words,
    String name,
    Span span,
    Sort sort,
    boolean many,
    boolean group,
    Part part,
    boolean definite,
    Optional<Pronoun> told,
    boolean isBehindComma,
    int at) {
  /// What part a noun phrase plays in its sentence, the most prominent first (Grosz, Joshi and
  /// Weinstein 1995, "Centering").
  enum Part {
    SUBJECT,
    OBJECT,
    /// the subject of a verb of saying
    SPEAKER,
    /// the subject or the object of a clause that hangs on another
    MINOR,
    OTHER
  }

  Referent {
    words = List.copyOf(words);
  }

  /// This one, which stands for another.
  Referent as(Referent named) {
    return new Referent(
        named.words,
        named.name,
        named.span,
        named.sort,
        named.many,
        named.group,
        part,
        true,
        told,
        isBehindComma,
        at);
  }

  Referent of(Sort known) {
    return new Referent(
        words, name, span, known, many, group, part, definite, told, isBehindComma, at);
  }

  boolean names() {
    return !words.isEmpty();
  }

  /// Whether it is this pronoun, or was told of by it.
  boolean isOf(Pronoun pronoun) {
    return told.filter(pronoun::equals).isPresent();
  }

  /// Whether it may say or do something.
  boolean mayAct() {
    return sort != Sort.THING || told.isPresent();
  }

  /// Whether its sort is known well enough for the pronoun: a noun may be of a person or of a
  /// thing, as "recorder".
  boolean isKnown(Pronoun pronoun) {
    return sort != Sort.OPEN || !pronoun.isPersonal() || words.getFirst().isProper();
  }

  boolean hasVerb() {
    return part != Part.OTHER;
  }

  boolean isArgument() {
    return part.compareTo(Part.MINOR) < 0;
  }

  /// Whether both are known to be of one.
  boolean isOne(Referent other) {
    return span.equals(other.span)
        || (names()
            && other.names()
            && many == other.many
            && name.equals(other.name)
            && (definite || other.definite));
  }
}
