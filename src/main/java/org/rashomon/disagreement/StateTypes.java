package org.rashomon.disagreement;

import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;

/// What type of disagreement two opposed states make.
public final class StateTypes {
  private StateTypes() {}

  /// By the dimension; where one of them is only feared or thought likely, how firm it is.
  public static DisagreementType of(States states) {
    if (isProbable(states.pair().a()) != isProbable(states.pair().b())) {
      return DisagreementType.MODALITY;
    }
    return switch (states.dimension().kind()) {
      case ANTONYM -> DisagreementType.ANTONYM;
      case STATUS -> DisagreementType.STATUS;
      case MODALITY -> DisagreementType.MODALITY;
      case EXISTENCE -> DisagreementType.NEGATION;
    };
  }

  private static boolean isProbable(Claim claim) {
    return claim.stance().modality() == Modality.PROBABLE;
  }
}
