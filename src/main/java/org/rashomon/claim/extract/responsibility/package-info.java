/// Who did it, claims it, denies it or is blamed for it.
@NullMarked
package org.rashomon.claim.extract.responsibility;

import org.jspecify.annotations.NullMarked;
