/// Events that last: their reports, what was found in them, and what a desk decided on it.
@NullMarked
package org.rashomon.event;

import org.jspecify.annotations.NullMarked;
