/// What pronouns stand for: the noun phrases of a report that they take up.
@NullMarked
package org.rashomon.claim.reference;

import org.jspecify.annotations.NullMarked;
