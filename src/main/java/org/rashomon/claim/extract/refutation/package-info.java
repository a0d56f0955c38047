/// What is told only to say that it is not so.
@NullMarked
package org.rashomon.claim.extract.refutation;

import org.jspecify.annotations.NullMarked;
