/// A sentence as tokens, phrases and clauses. Numbers and times are found first and win over tags.
@NullMarked
package org.rashomon.claim.syntax;

import org.jspecify.annotations.NullMarked;
