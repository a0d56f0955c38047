/// Where something happened, or where someone was taken or is.
@NullMarked
package org.rashomon.claim.extract.place;

import org.jspecify.annotations.NullMarked;
