package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Optional;

/// A stretch of tokens that plays one part in a clause. Elements of a sentence lie side by side and
/// cover all its tokens.
public sealed interface Element {
  /// index of the first token
  int from();

  /// index after the last token
  int to();

  /// A noun phrase without what follows its head: "the 31 schoolchildren", "Monday's train crash".
  ///
  /// @param head index of the head token; an amount's own index where no noun follows it
  /// @param amount index of the amount token, if it has one
  /// @param times indexes of moments inside it ("Monday's crash")
  record Nominal(int from, int to, int head, Optional<Integer> amount, List<Integer> times)
      implements Element {
    public Nominal {
      times = List.copyOf(times);
    }
  }

  /// A verb group: "has not been killed", "to be put down".
  ///
  /// @param main index of the main verb
  /// @param form decides how it takes its subject
  record Verbal(int from, int to, int main, Form form, Voice voice, List<String> auxiliaries)
      implements Element {
    public Verbal {
      auxiliaries = List.copyOf(auxiliaries);
    }
  }

  /// Adjectives that stand alone: "dead", "highly likely".
  ///
  /// @param head index of the last adjective
  record Quality(int from, int to, int head) implements Element {}

  /// A time that stands alone.
  record Time(int from, int to) implements Element {}

  /// A word or mark that links or divides.
  record Link(int from, int to, LinkKind kind) implements Element {}

  /// Anything else: adverbs, interjections.
  record Loose(int from, int to) implements Element {}

  /// The form of a verb group.
  enum Form {
    FINITE,
    INFINITIVE,
    PRESENT_PARTICIPLE,
    PAST_PARTICIPLE
  }

  /// Who the subject is to the verb.
  enum Voice {
    ACTIVE,
    PASSIVE
  }

  /// What a link does.
  enum LinkKind {
    PREPOSITION,
    CONJUNCTION,
    COMMA,
    /// that, because, after, when, if, whether
    SUBORDINATOR,
    /// who, which, whose, where
    RELATIVE,
    /// semicolon, colon, dash, bracket
    STOP,
    QUOTE
  }
}
