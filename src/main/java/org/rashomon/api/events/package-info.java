/// The calls on stored events.
@NullMarked
package org.rashomon.api.events;

import org.jspecify.annotations.NullMarked;
