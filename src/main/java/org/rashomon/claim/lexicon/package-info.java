/// The words that carry claims: predicate classes, populations, reporting verbs, stances. Strictly
/// loaded data files.
@NullMarked
package org.rashomon.claim.lexicon;

import org.jspecify.annotations.NullMarked;
