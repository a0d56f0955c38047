package org.rashomon.claim;

import java.util.List;
import java.util.Optional;
import org.rashomon.quantity.Quantity;
import org.rashomon.quantity.TimeValue;

/// What a claim puts in its slot.
public sealed interface Value {
  /// for [Aspect#COUNT] and [Aspect#AMOUNT]
  record Amount(Quantity quantity) implements Value {}

  /// for [Aspect#TIME]
  record Moment(TimeValue time) implements Value {}

  /// A place for [Aspect#PLACE].
  ///
  /// @param name as written, without article
  /// @param relation the lower-case preposition: "in", "near", "north of"
  record Place(String name, String relation) implements Value {}

  /// A person, body or thing for [Aspect#IDENTITY], [Aspect#RESPONSIBILITY], [Aspect#WORDING].
  ///
  /// @param name as written, without article and title
  /// @param lemmas of its content words, in order
  /// @param proper whether it is a proper name
  record Entity(String name, List<String> lemmas, boolean proper) implements Value {
    public Entity {
      lemmas = List.copyOf(lemmas);
    }
  }

  /// It happened or it did not, for [Aspect#OCCURRENCE].
  ///
  /// @param doer the proper name of who did it to another thing or not, as written; empty where
  ///   none is named
  record Occurrence(boolean happened, Optional<String> doer) implements Value {
    public Occurrence(boolean happened) {
      this(happened, Optional.empty());
    }
  }

  /// A state or direction, for [Aspect#STATE].
  ///
  /// @param dimension what is being told of: "ACCESS", "TREND", "HEALTH"
  /// @param term the state's name in that dimension: "OPEN", "CLOSED"
  record State(String dimension, String term) implements Value {}

  /// How a contest ended, for [Aspect#RESULT].
  ///
  /// @param rounds what both sides had: one for each set of a match of sets, else one
  record Score(List<Round> rounds) implements Value {
    public Score {
      rounds = List.copyOf(rounds);
    }

    /// @param first of whoever had more in the end
    public record Round(int first, int second) {
      /// The same from the other side.
      public Round turned() {
        return new Round(/* first= */ second, /* second= */ first);
      }
    }
  }

  /// Why, for [Aspect#CAUSE]: the content words of the cause.
  record Cause(String words, List<String> lemmas) implements Value {
    public Cause {
      lemmas = List.copyOf(lemmas);
    }
  }
}
