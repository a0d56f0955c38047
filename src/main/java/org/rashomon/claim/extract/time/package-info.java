/// When something happened or is to happen.
@NullMarked
package org.rashomon.claim.extract.time;

import org.jspecify.annotations.NullMarked;
