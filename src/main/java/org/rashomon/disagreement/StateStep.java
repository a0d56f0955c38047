package org.rashomon.disagreement;

import java.util.Locale;
import org.rashomon.alignment.KnownStates;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.StateKind;

/// The steps of explanations over states.
public sealed interface StateStep extends Step {
  States states();

  /// Both cannot hold at one time.
  record Opposed(States states) implements StateStep {
    @Override
    public String text() {
      return "%s and %s cannot both hold at one time".formatted(first(states), second(states));
    }

    @Override
    public boolean holds() {
      return states.opposed();
    }
  }

  /// Both say the same.
  record Same(States states) implements StateStep {
    @Override
    public String text() {
      return "%s and %s say the same".formatted(first(states), second(states));
    }

    @Override
    public boolean holds() {
      return states.same();
    }
  }

  /// Both can hold together.
  record Together(States states) implements StateStep {
    @Override
    public String text() {
      return "%s and %s can both hold".formatted(first(states), second(states));
    }

    @Override
    public boolean holds() {
      return !states.opposed();
    }
  }

  /// They are told of times that share no moment.
  record OtherTimes(States states) implements StateStep {
    @Override
    public String text() {
      return "%s and %s are told of different times".formatted(first(states), second(states));
    }

    @Override
    public boolean holds() {
      return !states.ofOneTime();
    }
  }

  /// One says that it will be, the other that it is not settled.
  record Unsettled(Claim settled, Claim open) implements Step {
    @Override
    public String text() {
      return "\"%s\" says that it will be, \"%s\" that it is not decided"
          .formatted(settled.quote(), open.quote());
    }

    @Override
    public boolean holds() {
      return settled.stance().modality() == Modality.FORECAST
          && KnownStates.dimension(open.slot()).kind() == StateKind.MODALITY;
    }
  }

  private static String first(States states) {
    return words(states.pair().a(), states.a());
  }

  private static String second(States states) {
    return words(states.pair().b(), states.b());
  }

  private static String words(Claim claim, Value.State state) {
    String term = state.term().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "\"%s\" (%s%s)".formatted(claim.quote(), States.isDenied(claim) ? "not " : "", term);
  }
}
