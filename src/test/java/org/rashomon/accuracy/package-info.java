/// How well the detector does on the labelled cases of `fixtures/`, and what it answers to each of
/// their events.
@NullMarked
package org.rashomon.accuracy;

import org.jspecify.annotations.NullMarked;
