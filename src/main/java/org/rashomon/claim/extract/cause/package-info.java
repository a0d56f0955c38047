/// Why something happened.
@NullMarked
package org.rashomon.claim.extract.cause;

import org.jspecify.annotations.NullMarked;
