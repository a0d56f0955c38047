/// One file per rule. Rules never import one another; nothing imports a rule.
///
/// ## Adding a rule
///
/// | file | what |
/// |---|---|
/// | `disagreement/rule/XYZ.java` | a public final class that implements [org.rashomon.disagreement.Rule], with a public constructor without arguments |
/// | `src/test/resources/…/rule/XYZ.txt` | its spec: pairs of claims with the expected answer, positive, negative and not comparable |
///
/// Nothing else: rules are found by looking into this package, and the spec by the rule's name.
///
/// - `order()` says when it is asked; the first rule that answers decides. Figures take 100 to 599,
///   times 600 to 699, occurrences 700 to 799; the other types are free from 1000 on.
/// - `judge` answers only for values that it knows and is empty for all others. It must be
///   symmetric: exchanging the two claims changes nothing but the order in the steps.
/// - Explain by steps that compute themselves again ([org.rashomon.disagreement.Explanation]); the
///   last step is what a summary ends with, so let it be the conclusion.
/// - When in doubt, be empty or answer `Compatible` with the reason: a false alarm costs more than
///   a miss.
@NullMarked
package org.rashomon.disagreement.rule;

import org.jspecify.annotations.NullMarked;
