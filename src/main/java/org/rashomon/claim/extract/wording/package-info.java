/// Words of one kind, of which one excludes the others in sentences that are else the same.
@NullMarked
package org.rashomon.claim.extract.wording;

import org.jspecify.annotations.NullMarked;
