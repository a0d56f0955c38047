/// How two comparable claims relate: relations, outcomes, explanations that recompute, the rule
/// contract, and the detector that applies and groups them.
@NullMarked
package org.rashomon.disagreement;

import org.jspecify.annotations.NullMarked;
