/// Whether something happened at all.
@NullMarked
package org.rashomon.claim.extract.occurrence;

import org.jspecify.annotations.NullMarked;
